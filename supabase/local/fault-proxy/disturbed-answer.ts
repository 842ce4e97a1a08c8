import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from './fault';

/** An answer that is all there. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const PAGE = '<!doctype html><title>Sign in to this network</title><p>Accept our terms to go online.</p>';
const PIECES = 10;

/** The answer for a fault in which the backend is not asked, or `undefined` when it is. */
export function standInFor(fault: Fault | undefined): WholeAnswer | undefined {
  switch (fault?.kind) {
    case 'status': {
      const after = fault.retryAfterSeconds;
      const headers: Record<string, string> = after === undefined ? {} : { 'retry-after': String(after) };
      return json(fault.status, { code: String(fault.status), message: 'Injected fault' }, headers);
    }
    case 'html':
      return whole(200, 'text/html; charset=utf-8', PAGE);
    case 'unauthorized': {
      const body = {
        code: 'PGRST303',
        error_code: 'bad_jwt',
        message: 'JWT expired',
        details: null,
        hint: null,
      };
      return json(401, body, { 'www-authenticate': 'Bearer error="invalid_token"' });
    }
    case 'empty-list':
      return json(200, [], { 'content-range': '*/0' });
    default:
      return undefined;
  }
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): WholeAnswer {
  return whole(status, 'application/json; charset=utf-8', JSON.stringify(body), headers);
}

/** Open to every origin, like Supabase's own refusals: a browser would hide the status otherwise. */
function whole(
  status: number,
  type: string,
  text: string,
  headers: Record<string, string> = {},
): WholeAnswer {
  const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
  return { status, headers: { ...open, 'content-type': type, ...headers }, body: Buffer.from(text) };
}

/** Send an answer the way the fault has it. Settles when the last byte is out or the line is cut. */
export async function sendDisturbed(
  answer: WholeAnswer,
  fault: Fault | undefined,
  outgoing: ServerResponse,
): Promise<void> {
  const { body } = answer;
  if (fault?.kind === 'drop-after-commit') {
    outgoing.destroy();
    return;
  }
  if (fault?.kind === 'delay') await pause(fault.ms);

  const hasBody = answer.status !== 204 && answer.status !== 304;
  const length = hasBody ? { 'content-length': String(body.length) } : {};
  outgoing.writeHead(answer.status, { ...answer.headers, ...length });
  if (fault?.kind === 'half-body') await cutOff(body, outgoing);
  else if (fault?.kind === 'slow-drip') await drip(body, fault.ms, outgoing);
  else outgoing.end(hasBody ? body : undefined);
}

async function cutOff(body: Buffer, outgoing: ServerResponse): Promise<void> {
  await new Promise((settle) => outgoing.write(body.subarray(0, Math.floor(body.length / 2)), settle));
  outgoing.destroy();
}

async function drip(body: Buffer, ms: number, outgoing: ServerResponse): Promise<void> {
  const size = Math.max(1, Math.ceil(body.length / PIECES));
  for (let at = 0; at < body.length && !outgoing.destroyed; at += size) {
    await pause(ms / PIECES);
    if (!outgoing.write(body.subarray(at, at + size)))
      await Promise.race([once(outgoing, 'drain'), once(outgoing, 'close')]);
  }
  outgoing.end();
}
