/** The keys of one reading's texts: every claim is held against every other, so each is asked for many times. */
const keys = new Map<string, string>();
const mostKeys = 2000;

/** Words of a text for comparison: lower case, without accents and punctuation. */
export function plainKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  if (keys.size >= mostKeys) keys.clear();
  const key = madeKey(text);
  keys.set(text, key);
  return key;
}

function madeKey(text: string): string {
  const plain = /\P{ASCII}/u.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return plain
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** The same for the name of an employer, its legal form left out ("Acme Ltd." is "acme"). */
export function nameKey(name: string): string {
  const words = plainKey(name.replace(easternForms, ' '))
    .replace(/ (?:a s|s a|b v|n v|e v|sp z oo)$/, '')
    .split(' ');
  const kept = words.filter((word) => !legalForms.has(word));
  return (kept.length === 0 ? words : kept).join(' ');
}

const easternForms = /㈜|\(주\)|주식회사|株式会社|有限会社|（株）/g;

const legalForms = new Set(
  'ltd limited inc incorporated llc llp plc gmbh ag se sa sas srl spa bv nv oy ab as co corp corporation company group holdings pty pvt kg ev sro kft zrt ltda lda aps asa oyj тов ооо the'.split(
    ' ',
  ),
);

/** Whether two names mean the same: equal but for case, accents, punctuation and legal form. */
export function isSameName(one: string, other: string): boolean {
  const key = nameKey(one);
  return key !== '' && key === nameKey(other);
}

/** Whether two texts are the same words. */
export function isSameText(one: string, other: string): boolean {
  return plainKey(one) === plainKey(other);
}

/** Whether a text stands whole inside another, by words. */
export function holdsText(text: string, part: string): boolean {
  const key = plainKey(part);
  return key !== '' && ` ${plainKey(text)} `.includes(` ${key} `);
}

/** Whether a text begins with another, by words. */
export function startsWithText(text: string, part: string): boolean {
  return `${plainKey(text)} `.startsWith(`${plainKey(part)} `);
}

/** Whether a name stands whole inside a text ("Acme" in "Buyer at Acme Ltd"), by words. */
export function holdsName(text: string, name: string): boolean {
  const key = nameKey(name);
  return key !== '' && ` ${nameKey(text)} `.includes(` ${key} `);
}

/** Whether a short name and a squeezed one ("jobs.lever.co/acme-corp") are of one employer. */
export function isSlugOf(slug: string, name: string): boolean {
  const squeezed = slug
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]/gu, '');
  const plain = nameKey(name).replace(/ /g, '');
  return (
    squeezed.length >= 3 && plain.length >= 3 && (plain.startsWith(squeezed) || squeezed.startsWith(plain))
  );
}
