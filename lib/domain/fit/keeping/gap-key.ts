/** The room for words in a key; the column holds 200 characters. */
const room = 150;

/** The words of a requirement as its key has them: lower case letters and figures, parted by hyphens. */
function keyWords(quote: string): string {
  const words =
    quote
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]+/gu) ?? [];
  return words.join('-');
}

/**
 * The key of a requirement, minted once, when it is first seen in its application: its own words, so that it is the same on every
 * device, and so that the line is known again after the person put it in other words. `taken` are the keys there already.
 */
export function mintGapKey(quote: string, taken: ReadonlySet<string>): string {
  const words = keyWords(quote);
  const base = words.length <= room ? words || 'requirement' : `${words.slice(0, room)}~${checksum(words)}`;
  for (let again = 1; ; again += 1) {
    const key = again === 1 ? base : `${base}~${again}`;
    if (!taken.has(key)) return key;
  }
}

/** The words a key was minted from, as far as it holds them. */
export function wordsOfKey(gapKey: string): string {
  return (gapKey.split('~', 1)[0] ?? '').replace(/-/g, ' ');
}

/** FNV-1a of 32 bits in base 36: tells apart long lines that begin alike. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
