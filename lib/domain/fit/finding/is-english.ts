const common = new Set(
  'the and to of in a you for with our we is will are be your this or as on have'.split(' '),
);

/** Whether a text is English enough to read by English rules: its commonest words are those of English. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const known = words.filter((word) => common.has(word)).length;
  const latin = words.filter((word) => /^[a-z]+$/.test(word)).length;
  if (words.length < 12) return latin === words.length;
  return known / words.length > 0.08 && latin / words.length > 0.85;
}
