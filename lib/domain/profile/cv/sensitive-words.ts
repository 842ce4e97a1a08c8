import type { CvSensitive } from './cv-reading';
import { labelledRules, personalRules, saidRules } from './sensitive-rules';

/** `facts`: the person's details and what they say of themselves. `career`: what they did, learned and can. */
export type SensitivePlace = 'facts' | 'career';

/**
 * Words of a line that must not count in an application, and that most people leave out: only what is said of the
 * person. Care, health, teaching and church work is full of the same words, and is evidence.
 */
export function sensitiveIn(text: string, line: number, place: SensitivePlace): CvSensitive[] {
  const labelled = labelledRules.flatMap(([kind, pattern]) => found(kind, pattern, text, line));
  const others = place === 'facts' ? [...saidRules, ...personalRules] : saidRules;
  const said = others.flatMap(([kind, pattern]) => found(kind, pattern, text, line));
  const named = place === 'facts' ? said : said.map((one) => ({ ...one, isInCareer: true as const }));
  return onceEach([...labelled, ...named]);
}

/** One of each kind: the surest, which comes first. */
function onceEach(all: readonly CvSensitive[]): CvSensitive[] {
  return all.filter((one, at) => all.findIndex((other) => other.kind === one.kind) === at);
}

function found(kind: CvSensitive['kind'], pattern: RegExp, text: string, line: number): CvSensitive[] {
  const [quote] = pattern.exec(text) ?? [];
  return quote === undefined
    ? []
    : [{ kind, quote: quote.replace(/^[\s,.;|(•·–—-]+|[\s,;|(]+$/g, ''), line }];
}
