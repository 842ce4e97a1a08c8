/**
 * The worker's door for messages: one synchronous listener. What is not from a page of this extension, not
 * known, or not well-formed is dropped here; a listener that answered it would swallow another's answer.
 */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type MessageType, protocol, type ReplyOf, type RequestOf } from './protocol';

export type Handlers = { [T in MessageType]: (request: RequestOf<T>) => Promise<ReplyOf<T>> };

/** How an answer travels: a value, or that something nobody expected happened. Never the error's own text. */
type Envelope = { reply: unknown } | { failed: true };

const envelopeSchema = z.object({ type: z.string(), request: z.unknown() });

type Sender = Browser.runtime.MessageSender;

/** Whether a message comes from one of our own pages, and not from a tab's content or another extension. */
export function isOurPage(sender: Sender): boolean {
  const origin = new URL(browser.runtime.getURL('/')).origin;
  return (
    sender.id === browser.runtime.id && sender.url !== undefined && new URL(sender.url).origin === origin
  );
}

/** The request of a known, well-formed message, or null. */
export function parseMessage(message: unknown): { type: MessageType; request: unknown } | null {
  const envelope = envelopeSchema.safeParse(message);
  if (!envelope.success || !Object.hasOwn(protocol, envelope.data.type)) return null;
  const type = envelope.data.type as MessageType;
  const request = protocol[type].request.safeParse(envelope.data.request);
  return request.success ? { type, request: request.data } : null;
}

/** Listens for messages and answers each with its handler; `onFailure` meets what a handler threw. */
export function dispatchTo(handlers: Handlers, onFailure: (type: MessageType, error: unknown) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, answer) => {
    if (!isOurPage(sender)) return false;
    const parsed = parseMessage(message);
    if (parsed === null) return false;

    const handle = handlers[parsed.type] as (request: unknown) => Promise<unknown>;
    handle(parsed.request).then(
      (reply) => answer({ reply } satisfies Envelope),
      (error: unknown) => {
        onFailure(parsed.type, error);
        answer({ failed: true } satisfies Envelope);
      },
    );
    return true;
  });
}
