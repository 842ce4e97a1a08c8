import { Agent, request } from 'node:http';
import type { Backend } from '../server';

/** What came back. */
export interface Answer {
  readonly status: number;
  /** The body, read as JSON; null for none. */
  readonly body: unknown;
}

/** Asks as whoever the token is of. */
export type Ask = (token: string, method: string, path: string, body?: unknown) => Promise<Answer>;

/**
 * Requests to /rest/v1 without supabase-js, over connections that are kept: for tests that make very many. A token that
 * is the publishable key asks as nobody.
 */
export function askOver({ url, publishableKey }: Backend, connections: number): { ask: Ask; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });

  const ask: Ask = (token, method, path, body) =>
    new Promise((done, fail) => {
      const headers = {
        apikey: publishableKey,
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        prefer: 'return=representation',
      };
      const sent = request(`${url}/rest/v1/${path}`, { agent, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', fail);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          done({ status: response.statusCode ?? 0, body: text === '' ? null : JSON.parse(text) });
        });
      });
      sent.on('error', fail);
      sent.end(body === undefined ? undefined : JSON.stringify(body));
    });

  return { ask, close: () => agent.destroy() };
}
