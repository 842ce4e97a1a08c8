import { namePhrases } from './name-phrases';
import { beginsSentence } from './names-said-often';
import { namesRole } from './role-nouns';
import type { Claim } from './weigh-claims';
import { namesTrade } from './work-kinds';

/** Employers that an advert's sentences and headings name: "At Acme, we", "About Acme", "Acme is looking for". */
export function namesInProse(text: string): Claim[] {
  const claims: Claim[] = [];
  for (const [at, [phrase, weight]] of namePhrases.entries()) {
    for (const found of [...text.slice(0, 20_000).matchAll(phrase)].slice(0, 5)) {
      // "The Digital Harbor Service is hiring", but not "The role is".
      const value = withoutStop((found[1] ?? '').replace(/^The (?=\p{Lu}[^ ]* \p{Lu})/u, ''));
      if (!isNoName(value)) {
        claims.push({ value, weight, from: 'readability', where: `sentence ${at}`, quote: found[0].trim() });
      }
    }
  }
  return claims;
}

/** A sentence's own full stop; that of a legal form stays. */
function withoutStop(name: string): string {
  return /(?<=[ .])(?:Inc|Ltd|Co|Corp|[a-z]\.|[eE]\. ?V|[A-Za-z]|r\.o|o\.o)\.$/u.test(name)
    ? name
    : name.replace(/\.$/, '');
}

/** "Tellers", "To": a word that begins a sentence. */
function isNoName(value: string): boolean {
  const isWord = !value.includes(' ') && (namesRole(value) || namesTrade(value) || value.length < 3);
  return isWord || beginsSentence.test(value);
}
