/** Whether an address fits a match pattern (https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns). */
export function matchesPattern(url: string, pattern: string): boolean {
  return URL.canParse(url) && addressMatches(new URL(url), pattern);
}

/** The same for an address taken apart already: one address is asked about by every site. */
export function addressMatches(address: URL, pattern: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (parts === null) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  if (scheme === '*' ? !/^https?:$/.test(address.protocol) : address.protocol !== `${scheme}:`) return false;
  return isHostIn(address.hostname, host) && isPathLike(address.pathname + address.search, path);
}

function isHostIn(hostname: string, host: string): boolean {
  if (host === '*') return true;
  if (!host.startsWith('*.')) return hostname === host;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

/** Stars stand for any run of characters; a greedy walk, so that a long address cannot make it slow. */
function isPathLike(path: string, pattern: string): boolean {
  const pieces = pattern.split('*');
  const head = pieces[0] ?? '';
  if (!path.startsWith(head)) return false;
  if (pieces.length === 1) return path === pattern;
  let at = head.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  const tail = pieces.at(-1) ?? '';
  return path.length - at >= tail.length && path.endsWith(tail);
}
