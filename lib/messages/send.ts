import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type MessageType, protocol, type ReplyOf, type RequestOf } from './protocol';

/** The worker did not answer, or could not: nothing is known about what it did. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

const envelopeSchema = z.union([z.object({ reply: z.unknown() }), z.object({ failed: z.literal(true) })]);

/**
 * Sends a message to the worker and answers with its checked reply. A worker that dies while it works closes
 * the channel: the message is sent once more, to the one that starts then, so requests must bear repetition
 * (a clip carries its id). Throws `NoAnswer` where the second try ends alike.
 */
export async function send<T extends MessageType>(type: T, request: RequestOf<T>): Promise<ReplyOf<T>> {
  const message = { type, request };
  const answer = await browser.runtime
    .sendMessage(message)
    .catch(() => browser.runtime.sendMessage(message))
    .catch((cause: unknown) => {
      throw new NoAnswer(`No answer to ${type}`, { cause });
    });
  const envelope = envelopeSchema.safeParse(answer);
  if (!envelope.success || 'failed' in envelope.data) throw new NoAnswer(`No answer to ${type}`);
  return protocol[type].reply.parse(envelope.data.reply) as ReplyOf<T>;
}
