/** Why the server refused a change, told from its code: SQLSTATE, PostgREST's code, `http-<status>`, or our own. */
const refusals = {
  'not-allowed': /^23514$|^22001$/,
  parent: /^23503$/,
  'not-yours': /^42501$|^http-403$/,
  double: /^23505$|^http-409$/,
  unreadable: /^22|^PGRST1/,
  missing: /^23502$/,
  'too-large': /^http-413$|^54/,
  gone: /^not-found$/,
  version: /^PGRST20[0-9]$|^42703$|^42P01$/,
} as const;
type Refusal = keyof typeof refusals | 'other';

/** The first kind whose codes it is one of; `other` where none knows it. */
export function refusalOf(code: string): Refusal {
  const kinds = Object.keys(refusals) as (keyof typeof refusals)[];
  return kinds.find((kind) => refusals[kind].test(code)) ?? 'other';
}
