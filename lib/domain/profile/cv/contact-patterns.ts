const email = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const link =
  /(?:https?:\/\/|www\.)[^\s|,()]+|\b(?:[a-z0-9-]+\.)*(?:linkedin\.com|github\.com|gitlab\.com|orcid\.org|behance\.net|medium\.com|twitter\.com|x\.com)\/[^\s|,()]+/gi;
const phone = /(?<![\d/.-])(?:\+|00)?\(?\d[\d ().\u2011-]{6,20}\d(?![\d/]|-\d)/g;

/** The first e-mail address of a text, or null. */
export function emailIn(text: string): string | null {
  if (!text.includes('@')) return null;
  const found = email.exec(text)?.[0].replace(/\.$/, '') ?? null;
  // Printed in capitals, it is still written small.
  return found === null || /\p{Ll}/u.test(found) ? found : found.toLowerCase();
}

/** Every address of a page, as written. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(link)].map(([found]) => found.replace(/[.;]$/, ''));
}

/** A telephone number as written: UK and US forms, and any other with its country's code. Null where there is none. */
export function phoneIn(text: string): string | null {
  for (const [found] of text.matchAll(phone)) {
    const written = found.trim();
    if (isPhone(written)) return /^[^(]*\)/.test(written) ? written.replace(/\)/, '') : written;
  }
  return null;
}

function isPhone(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (/^(19|20)\d\d\s*[-–]\s*(19|20)\d\d$/.test(written) || /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(written))
    return false;
  if (written.startsWith('+') || written.startsWith('00')) return digits.length >= 9 && digits.length <= 15;
  // UK numbers begin with 0 and have ten or eleven digits; US ones have ten, and none begins with 0 or 1.
  if (digits.startsWith('0')) return digits.length === 10 || digits.length === 11;
  const isUs = /^\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]?\d{4}$/.test(written);
  return isUs || (digits.startsWith('1') && digits.length === 11 && /^1[ .-]?\(?[2-9]/.test(written));
}

const labels =
  /^(?:tel(?:ephone)?|phone|mobile|mob|cell|home|work|e-?mail|email address|address|home address|postal address|location|name|full name|linkedin|website|web|github|contact|post ?code|nationality)(?:\s+(?:no|number|address))?\s*\.?\s*(?::|\t|(?=\s*$))\s*/i;

/** A text without the word that says what it is: "Tel:", "Address". */
export function withoutLabel(text: string): { label: string; rest: string } {
  const found = labels.exec(text)?.[0] ?? '';
  return { label: found.replace(/[\s:.]+$/, '').toLowerCase(), rest: text.slice(found.length).trim() };
}
