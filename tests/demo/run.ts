/**
 * `npm run demo`: builds the extension and opens a browser with it on a local demo helpdesk.
 * `-- --shots` takes the pictures of `docs` instead.
 * Without a display it goes through every ticket by itself, prints what the panel shows and saves screenshots.
 */
import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchWithExtension } from '@/tests/browser/harness/extension-browser';
import { startPageServer } from '@/tests/browser/harness/page-server';
import { demoSite } from './demo-site';
import { ensureChromium } from './install-chromium';
import { takeShots } from './shots';
import { addressOf, DEMO_TICKETS, type TicketShown, tour } from './tour';

const SHOTS = 'test-results/demo';

function printTable(rows: TicketShown[]): void {
  for (const { ticket, heat, findings, suggestions } of rows) {
    console.log(`\n${ticket.helpdesk} #${ticket.id}  ${ticket.requester}: ${ticket.subject}`);
    console.log(`  heat         ${heat}`);
    console.log(`  reading      ${findings.join('\n               ') || 'nothing found'}`);
    console.log(`  say next     ${suggestions.join('\n               ')}`);
  }
}

async function headless(port: number): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  const browser = await launchWithExtension({ port });
  const rows = await tour(browser, async ({ ticket }, page, panel) => {
    await page.screenshot({ path: join(SHOTS, `${ticket.helpdesk}-${ticket.id}-page.png`) });
    await panel.screenshot({ path: join(SHOTS, `${ticket.helpdesk}-${ticket.id}-panel.png`) });
  });
  await browser.close();
  printTable(rows);
  console.log(`\n${rows.length} tickets read. Screenshots: ${SHOTS}`);
}

async function withWindow(port: number): Promise<void> {
  const browser = await launchWithExtension({ port, headless: false });
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(addressOf(DEMO_TICKETS[0]!));
  await browser.openPanel(page);
  await page.bringToFront();
  console.log(
    'The demo helpdesk is open. Click the panel sign on the badge to open the side panel. Close the window to end the demo.',
  );
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
}

try {
  ensureChromium();
  const built = spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (built.status !== 0) throw new Error('The extension could not be built; the lines above say why.');
  const server = await startPageServer([demoSite]);
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  const shots = process.argv.includes('--shots');
  if (shots) await takeShots(server.port);
  else await (hasDisplay && !process.argv.includes('--headless') ? withWindow(server.port) : headless(server.port));
  await server.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
