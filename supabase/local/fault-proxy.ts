/**
 * An unreliable network on demand: an HTTP proxy before the backend that breaks chosen requests in chosen
 * ways and remembers every one, so that a test can say what was sent, as whom, and what came of it.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readBody, readHeaders } from './backend/incoming-request';
import { bind, close } from './backend/listen';
import { type Bearer, readBearer } from './fault-proxy/bearer';
import { sendDisturbed, standInFor, type WholeAnswer } from './fault-proxy/disturbed-answer';
import { type Fault, FaultPlan, type FaultRule } from './fault-proxy/fault';

export type { Fault } from './fault-proxy/fault';

/** A request as it arrived, preflights left out. The entry is complete once it is answered. */
interface SeenRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly bearer: Bearer;
  /** Parsed when it is JSON, text otherwise, `undefined` when there is none. */
  readonly body: unknown;
  readonly fault: Fault['kind'] | undefined;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
  /** What the backend did; `undefined` when it was never asked. */
  backendStatus: number | undefined;
  /** What the client was told; `undefined` when the connection was cut before. */
  status: number | undefined;
  /** True when the client went away before it was answered, as one does that is killed. */
  wasLeft: boolean;
}

export interface FaultProxy {
  /** Takes the backend's place as `supabaseUrl`. */
  readonly url: string;
  /** Oldest first; grows while requests come in. */
  readonly requests: readonly SeenRequest[];
  /** Every request for somebody's own that came as nobody's, as `GET /rest/v1/...`; `clear` does not forget these. */
  readonly anonymous: readonly string[];
  /** Replace all rules; counts start again. */
  setFaults(rules: readonly FaultRule[]): void;
  /** Forget rules and requests. */
  clear(): void;
  stop(): Promise<void>;
}

/** What belongs to a person, and is asked for as one. */
const personal = /^\/(rest|storage|functions|graphql)\//;

/** Put a proxy before `targetUrl`, on a free port of loopback unless one is given. */
export async function startFaultProxy(
  targetUrl: string,
  options: { readonly port?: number } = {},
): Promise<FaultProxy> {
  const requests: SeenRequest[] = [];
  const anonymous: string[] = [];
  const remember = (seen: SeenRequest) => {
    requests.push(seen);
    if (seen.bearer === 'anon' && personal.test(seen.path)) {
      anonymous.push(`${seen.method} ${seen.path}`);
    }
  };
  let plan = new FaultPlan([]);

  const server = createServer((incoming, outgoing) => {
    void pass(targetUrl, incoming, outgoing, plan, remember).catch(() => outgoing.destroy());
  });
  const port = await bind(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    anonymous,
    setFaults: (rules) => {
      plan = new FaultPlan(rules);
    },
    clear: () => {
      plan = new FaultPlan([]);
      requests.length = 0;
    },
    stop: () => close(server),
  };
}

async function pass(
  targetUrl: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  plan: FaultPlan,
  remember: (seen: SeenRequest) => void,
): Promise<void> {
  const { method = 'GET', url = '/' } = incoming;
  const headers = readHeaders(incoming);
  const body = await readBody(incoming);
  const isPreflight = method === 'OPTIONS';
  const fault = isPreflight ? undefined : plan.next(method, url);
  const seen = describe(method, url, headers, body, fault);
  if (!isPreflight) remember(seen);
  outgoing.once('close', () => {
    seen.wasLeft = !outgoing.writableEnded && !isCutByUs(fault);
  });
  if (fault?.kind === 'drop-before') {
    outgoing.destroy();
    return;
  }

  const standIn = standInFor(fault);
  const answer = standIn ?? (await ask(new URL(url, targetUrl), method, headers, body));
  if (standIn === undefined) seen.backendStatus = answer.status;
  if (fault?.kind !== 'drop-after-commit') seen.status = answer.status;
  await sendDisturbed(answer, fault, outgoing);
}

function describe(
  method: string,
  url: string,
  headers: Headers,
  body: Buffer<ArrayBuffer> | null,
  fault: Fault | undefined,
): SeenRequest {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  return {
    method,
    path: pathname,
    query: searchParams,
    bearer: readBearer(headers),
    body: body === null ? undefined : parseBody(body.toString()),
    fault: fault?.kind,
    at: Date.now(),
    backendStatus: undefined,
    status: undefined,
    wasLeft: false,
  };
}

/** Where the line is cut on this side, nobody can tell whether the client had gone. */
function isCutByUs(fault: Fault | undefined): boolean {
  return fault !== undefined && ['drop-before', 'drop-after-commit', 'half-body'].includes(fault.kind);
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** They speak of one connection, and there are two; the body arrives unpacked. */
const CONNECTION_HEADERS = [
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
];

async function ask(
  url: URL,
  method: string,
  headers: Headers,
  body: Buffer<ArrayBuffer> | null,
): Promise<WholeAnswer> {
  for (const name of CONNECTION_HEADERS) headers.delete(name);
  const response = await fetch(url, { method, headers, body, redirect: 'manual' });
  const answered = new Headers(response.headers);
  for (const name of CONNECTION_HEADERS) answered.delete(name);
  return {
    status: response.status,
    headers: Object.fromEntries(answered),
    body: Buffer.from(await response.arrayBuffer()),
  };
}
