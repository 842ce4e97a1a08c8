/** Lines in which Chromium names why it does not open. Around them it talks of much that is no reason. */
const reasons = /missing|initialize|cannot open|no such file|sandbox|namespace|in use/i;

/** What a browser that ended says of it: the lines that name a reason, or the last ones. At most three. */
export function lastWordsIn(said: string): string {
  const lines = said.trim().split('\n');
  const telling = lines.filter((line) => reasons.test(line));
  return (telling.length > 0 ? telling : lines).slice(-3).join('\n');
}
