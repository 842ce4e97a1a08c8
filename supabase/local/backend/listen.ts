import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { readBody, readHeaders } from './incoming-request';

/** Answers one request. */
export type Handler = (request: Request) => Promise<Response>;

/** A server that listens on loopback. */
export interface Listener {
  readonly url: string;
  readonly port: number;
  /** Ends open connections too. */
  stop(): Promise<void>;
}

/** Serve a fetch-style handler over HTTP on loopback. Port 0 is a free one. */
export async function listen(port: number, handler: Handler): Promise<Listener> {
  const server = createServer((incoming, outgoing) => {
    void answer(incoming, outgoing, handler);
  });
  const taken = await bind(server, port);
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    stop: () => close(server),
  };
}

/** Listens on loopback; the port, which was free where 0 was asked for. */
export async function bind(server: Server, port: number): Promise<number> {
  await new Promise<void>((settle, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', settle);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('An HTTP server without a port');
  return address.port;
}

/** Stops listening, and ends the connections that are open. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((settle) => server.close(() => settle()));
  server.closeAllConnections();
  await closed;
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse, handler: Handler): Promise<void> {
  try {
    const response = await handler(await toRequest(incoming));
    outgoing.writeHead(response.status, response.statusText, [...response.headers].flat());
    if (response.body === null) outgoing.end();
    else await pipeline(Readable.from(response.body), outgoing);
  } catch (error) {
    // The other side went away: nobody is left to answer.
    if (outgoing.destroyed) return;
    console.error(error);
    if (!outgoing.headersSent) outgoing.writeHead(500);
    outgoing.end();
  }
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/' } = incoming;
  const address = new URL(url, `http://${incoming.headers.host ?? '127.0.0.1'}`);
  return new Request(address, { method, headers: readHeaders(incoming), body: await readBody(incoming) });
}
