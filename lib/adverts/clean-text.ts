// The same set as `seenText` in the domain, which the page script may not load.
const unseen =
  /[\p{Cc}--[\t\n]]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Cs}/gv;

/** One line: no control, zero-width, bidirectional or tag characters, white space made single, trimmed. */
export function cleanLine(text: string, most = 2000): string {
  if (text.length <= most && !/[^ -~]| {2}/.test(text)) return text.trim();
  // Cut before cleaning, so that a title of megabytes costs nothing; cut again for the cap.
  return text
    .slice(0, most * 4)
    .replace(/\s/gu, ' ')
    .replace(unseen, '')
    .replace(/ {2,}/g, ' ')
    .trim()
    .slice(0, most);
}

/** Text of several lines, each cleaned, at most one empty line between two. */
export function cleanText(text: string, most: number): string {
  const lines: string[] = [];
  for (const line of text.slice(0, most * 2).split(/\r\n|[\n\r\u2028\u2029]/)) {
    const clean = cleanLine(line, most);
    if (clean !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(clean);
  }
  const whole = lines.join('\n').trim();
  // A cut may part a surrogate pair.
  return text.length <= most ? whole : whole.slice(0, most).replace(/\p{Cs}/gu, '');
}
