import { looksLikePlace, namesOrganisation, namesRole } from './title-words';

/**
 * "Castle View Academy, Neath" is an employer and where it is; "Fresh Foods, Inc." is a name. What stands behind the
 * last comma is a place where it is short, begins large and is no part of a company's name.
 */
export function withoutPlace(text: string): { name: string; place: string | null } {
  const slash = /^(.{3,}?)\s+[/|]\s+(.+)$/.exec(text);
  if (slash !== null && (looksLikePlace(slash[2] ?? '') || /^\p{Lu}\p{Ll}+$/u.test(slash[2] ?? '')))
    return { name: slash[1] ?? text, place: slash[2] ?? null };
  const state = /^(.{3,}?),\s*([^,]+,\s*[A-Z]{2}(?:\s+\d{5})?)$/.exec(text);
  if (state !== null && looksLikePlace(state[2] ?? ''))
    return { name: state[1] ?? text, place: state[2] ?? null };
  const found = /^(.{3,}),\s*([^,]+)$/.exec(text);
  if (found === null) return bracketed(text);
  const [, name = text, tail = ''] = found;
  const words = tail.split(/\s+/);
  const isName =
    words.length <= 4 &&
    words.every((word) => /^[\p{Lu}(]/u.test(word) || /^(of|upon|on|le|la|de|the|and)$/.test(word));
  if (!isName || /^(inc|ltd|llc|plc|limited|co|jr|sr)\.?$/i.test(tail)) return { name: text, place: null };
  if ((namesOrganisation(tail) || namesRole(tail)) && !looksLikePlace(tail))
    return { name: text, place: null };
  const inner = withoutPlace(name);
  return inner.place !== null && looksLikePlace(tail)
    ? { name: inner.name, place: `${inner.place}, ${tail}` }
    : { name, place: tail };
}

/** "Sample Bank (London)". */
function bracketed(text: string): { name: string; place: string | null } {
  const found = /^(.{3,}?)\s*\(([^()]+)\)$/.exec(text);
  if (found === null || !looksLikePlace(found[2] ?? '')) return { name: text, place: null };
  return { name: found[1] ?? text, place: found[2] ?? null };
}
