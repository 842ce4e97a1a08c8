/**
 * What can go wrong between the client and Supabase.
 *
 * - `drop-before`: the connection breaks before the backend hears of the request.
 * - `drop-after-commit`: the backend has done it, the answer is lost.
 * - `delay`: the answer comes `ms` later.
 * - `status`: the backend is not asked; 429 carries Retry-After when `retryAfterSeconds` is given.
 * - `half-body`: the answer breaks off in the middle.
 * - `html`: 200 and a page, as from a hotel's network.
 * - `unauthorized`: 401, as for an expired token.
 * - `slow-drip`: the answer comes in ten pieces spread over `ms`.
 * - `empty-list`: 200 and no rows, as for somebody who may see none.
 */
export type Fault =
  | { readonly kind: 'drop-before' }
  | { readonly kind: 'drop-after-commit' }
  | { readonly kind: 'delay'; readonly ms: number }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterSeconds?: number }
  | { readonly kind: 'half-body' }
  | { readonly kind: 'html' }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'slow-drip'; readonly ms: number }
  | { readonly kind: 'empty-list' };

/** When a fault happens. Of several rules that match a request, the first counts. */
export interface FaultRule {
  readonly fault: Fault;
  /** Tested against the path with its query, such as `/rest/v1/applications?select=*`. */
  readonly path: RegExp;
  /** Left out: every method. The browser's preflight is never disturbed. */
  readonly method?: string;
  /** Only every nth request that matches, the nth first. Left out: every one. */
  readonly every?: number;
  /** At most so many times. Left out: without end. */
  readonly times?: number;
}

/** Keeps count for `every` and `times`. */
export class FaultPlan {
  readonly #rules: { rule: FaultRule; matched: number; done: number }[];

  constructor(rules: readonly FaultRule[]) {
    this.#rules = rules.map((rule) => ({ rule, matched: 0, done: 0 }));
  }

  /** The fault that this request meets, or `undefined`. Asking counts. */
  next(method: string, path: string): Fault | undefined {
    const entry = this.#rules.find(({ rule }) => applies(rule, method, path));
    if (entry === undefined) return undefined;

    entry.matched += 1;
    const { every = 1, times = Number.POSITIVE_INFINITY, fault } = entry.rule;
    if (entry.matched % every !== 0 || entry.done >= times) return undefined;
    entry.done += 1;
    return fault;
  }
}

function applies(rule: FaultRule, method: string, path: string): boolean {
  // A pattern with the g flag would remember where it stopped.
  const pattern = new RegExp(rule.path.source, rule.path.flags.replace(/[gy]/g, ''));
  return (rule.method === undefined || rule.method === method) && pattern.test(path);
}
