import { spawnSync } from 'node:child_process';
import { findChromium } from '@/tests/browser/harness/chromium-path';

const HOW_TO_INSTALL = `No Chromium, Chrome or Edge was found on this machine.
Install one of them and run the demo again:
  Debian or Ubuntu   sudo apt-get install chromium
  macOS              https://www.google.com/chrome or: brew install --cask chromium
  Windows            Edge is part of Windows; its path can be given in CHROMIUM_PATH
A browser in another place is found through the environment variable CHROMIUM_PATH.`;

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}

/**
 * The path of an installed browser; installs Debian's Chromium where that is allowed without asking for a password.
 * @throws with instructions when there is none and none can be installed.
 */
export function ensureChromium(): string {
  const mayInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && run('sh', ['-c', 'command -v apt-get >/dev/null']);
  if (!findChromium() && mayInstall) {
    console.log('No browser found; installing Debian’s chromium …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  const path = findChromium();
  if (!path) throw new Error(HOW_TO_INSTALL);
  return path;
}
