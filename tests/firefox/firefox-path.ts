import { existsSync } from 'node:fs';

const CANDIDATES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The first installed Firefox, or `undefined`. `FIREFOX_PATH` goes first. */
export function findFirefox(): string | undefined {
  return CANDIDATES.find((path) => path !== undefined && existsSync(path));
}
