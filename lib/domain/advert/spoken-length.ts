/** The length of a text in the characters of an alphabet: scripts without spaces say more with each. */
export function spokenLength(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return text.length + dense * 1.5;
}
