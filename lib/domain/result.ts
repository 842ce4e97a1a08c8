/**
 * What a use-case answers when the person can act on a refusal. What nobody expected is thrown instead,
 * and met once, at the entrypoint.
 */
export type Result<T, Refusal extends string> = { ok: true; value: T } | { ok: false; why: Refusal };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse<Refusal extends string>(why: Refusal): { ok: false; why: Refusal } {
  return { ok: false, why };
}
