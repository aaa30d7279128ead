import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';

export interface PageRequest {
  host: string;
  path: string;
  url: URL;
}

export interface PageAnswer {
  status?: number;
  type?: string;
  body: string | Buffer;
}

/** Answers a request for a page of one of the mapped hosts, or says with `undefined` that it has none. */
export type PageRoute = (request: PageRequest) => PageAnswer | undefined | Promise<PageAnswer | undefined>;

export interface PageServer {
  port: number;
  /** Every request that reached the server, oldest first. */
  requests: PageRequest[];
  close(): Promise<void>;
}

/** Serves helpdesk pages over HTTPS with a certificate made on the spot, on a free port of this machine. */
export async function startPageServer(routes: PageRoute[]): Promise<PageServer> {
  const certificate = await generate([{ name: 'commonName', value: 'evenkeel.test' }], { keySize: 2048 });
  const requests: PageRequest[] = [];
  const server: Server = createServer({ key: certificate.private, cert: certificate.cert }, async (incoming, outgoing) => {
    const host = incoming.headers.host?.replace(/:\d+$/, '') ?? '';
    const url = new URL(incoming.url ?? '/', `https://${host}`);
    const request = { host, path: url.pathname, url };
    requests.push(request);
    for (const route of routes) {
      const answer = await route(request);
      if (!answer) continue;
      outgoing.writeHead(answer.status ?? 200, { 'content-type': answer.type ?? 'text/html; charset=utf-8' });
      outgoing.end(answer.body);
      return;
    }
    outgoing.writeHead(404, { 'content-type': 'text/plain' });
    outgoing.end('not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
