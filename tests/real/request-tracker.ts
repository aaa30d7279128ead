import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const SERVER = '/usr/share/request-tracker5/libexec/rt-server';

/** The agent's account, as Request Tracker makes it in every new database. */
export const AGENT = { name: 'root', password: 'password' };

/** True when Request Tracker 5 is installed from Debian's packages. */
export function isInstalled(): boolean {
  return existsSync(SERVER);
}

export interface RequestTracker {
  origin: string;
  close(): Promise<void>;
}

/** Settings of an installation of its own, so that one of the system is neither read nor touched. */
const siteConfig = (port: number, database: string) => `
Set($rtname, 'demo');
Set($Organization, 'demo.local');
Set($CorrespondAddress, 'rt@demo.local');
Set($CommentAddress, 'rt-comment@demo.local');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($WebPath, '');
Set($WebBaseURL, 'http://127.0.0.1:${port}');
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${database}');
Set($DatabaseHost, '');
Set($MailCommand, 'testfile');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
1;
`;

/** Lets anyone open a ticket and answer in it by mail, as a public support address does. */
const GRANTS = `
use lib '/usr/share/request-tracker5/lib';
use RT -init;
my $queue = RT::Queue->new(RT->SystemUser);
$queue->Load('General');
my $everyone = RT::Group->new(RT->SystemUser);
$everyone->LoadSystemInternalGroup('Everyone');
for my $right (qw(CreateTicket ReplyToTicket)) {
  my ($ok, $message) = $everyone->PrincipalObj->GrantRight(Right => $right, Object => $queue);
  die $message unless $ok;
}
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @throws when the server has not answered after half a minute. */
async function untilItAnswers(origin: string): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await fetch(origin, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > end) throw new Error('Request Tracker was started and does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Starts Request Tracker with an empty database in a temporary folder, on a free port of this machine. */
export async function startRequestTracker(): Promise<RequestTracker> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-rt-'));
  const port = await freePort();
  const config = join(folder, 'RT_SiteConfig.pm');
  const configFolder = join(folder, 'site.d');
  await mkdir(configFolder);
  await writeFile(config, siteConfig(port, join(folder, 'rt.db')));
  const env = { ...process.env, RT_SITE_CONFIG: config, RT_SITE_CONFIG_DIR: configFolder };
  await run('/usr/sbin/rt-setup-database-5', ['--action', 'init', '--skip-create'], { env });
  await run('perl', ['-e', GRANTS], { env });
  const server = spawn(SERVER, ['--server', 'Starlet', '--host', '127.0.0.1', '--port', `${port}`, '--max-workers', '3'], {
    env,
    stdio: 'ignore',
    // With its workers in a group of their own, so that all of them can be ended.
    detached: true,
  });
  const origin = `http://127.0.0.1:${port}`;
  await untilItAnswers(origin);
  return {
    origin,
    async close() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      process.kill(-server.pid!, 'SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
