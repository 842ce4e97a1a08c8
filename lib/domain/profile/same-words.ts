const forms = /\b(the|ltd|limited|plc|llp|llc|inc|incorporated|co|company|corp|corporation|gmbh|uk)\b/g;

/** A text as it is compared: small letters and figures, single spaces. */
function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Two names of an employer that differ only in how a company is written: "Acme Ltd", "ACME Limited". */
export function isSameEmployer(one: string, other: string): boolean {
  const name = (text: string) => plainWords(text).replace(forms, ' ').replace(/\s+/g, ' ').trim();
  return name(one) === name(other) || (name(one) === '' && plainWords(one) === plainWords(other));
}

/** Whether two texts are the same but for case, spaces and marks. */
export function isSameText(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}
