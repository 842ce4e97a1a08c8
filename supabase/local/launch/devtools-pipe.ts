/**
 * The DevTools protocol over a pipe to one browser. A pipe, not a port: nobody else on the computer can speak
 * into it, and Chromium ends by itself when it breaks. Playwright is not used for this, because the person's
 * own browser should neither say that it is being automated nor lose its downloads.
 */
import type { Readable, Writable } from 'node:stream';
import * as z from 'zod/mini';

const messageSchema = z.object({
  id: z.optional(z.number()),
  result: z.optional(z.unknown()),
  error: z.optional(z.object({ message: z.string() })),
});

export interface DevTools {
  /** @throws when the browser refuses, or has gone */
  send(method: string, params?: object, sessionId?: string): Promise<unknown>;
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

export function speakDevTools(toBrowser: Writable, fromBrowser: Readable): DevTools {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let isGone = false;

  onMessage(fromBrowser, (text) => {
    const { id, result, error } = messageSchema.parse(JSON.parse(text));
    const call = id === undefined ? undefined : waiting.get(id);
    if (id === undefined || call === undefined) return;
    waiting.delete(id);
    if (error) call.reject(new Error(error.message));
    else call.resolve(result);
  });
  const giveUp = () => {
    isGone = true;
    for (const call of waiting.values()) call.reject(new Error('The browser has gone.'));
    waiting.clear();
  };
  fromBrowser.once('close', giveUp);
  // A write into a broken pipe is the same news as the close.
  toBrowser.on('error', giveUp);

  return {
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(new Error('The browser has gone.'));
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        toBrowser.write(`${JSON.stringify({ id: lastId, method, params, sessionId })}\0`);
      }),
  };
}

/** Messages end with a zero byte and arrive in pieces of any size. */
function onMessage(stream: Readable, receive: (text: string) => void): void {
  let pieces: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      const text = Buffer.concat([...pieces, rest.subarray(0, end)]).toString('utf8');
      pieces = [];
      rest = rest.subarray(end + 1);
      receive(text);
    }
    if (rest.length > 0) pieces.push(rest);
  });
}
