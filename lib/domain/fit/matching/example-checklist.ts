/** What makes an example strong, point by point, with the words that earned or missed each; the rule is that of `evidenceQuality`. */
import type { EvidenceItem } from './evidence-items';
import { isRightLength, ownActionIn, type QualityParts } from './evidence-quality';
import { figureIn, namedByNumberIn } from './figure-words';
import { outcomeIn } from './outcome-words';

const examplePoints = ['own_action', 'result', 'figure', 'specific', 'recent', 'length'] as const;
export type ExamplePoint = (typeof examplePoints)[number];

export interface PointCheck {
  point: ExamplePoint;
  isMet: boolean;
  /** The example's own words (or its year, or its count of words) that earned the point, or that missed it. */
  words: string | null;
}

/** An example counts as recent for so many years; most employers ask for the last five. */
const recentYears = 5;

const vague =
  /\b(?:various|numerous|several things|helped (?:out|with)|assisted with|involved in|responsible for|duties included?|and so on|etc|team player|hard[- ]?working|good communication|a range of|tasks|as needed|as required)\b/i;

/** The points of an example in their order; `today` is the person's day, `YYYY-MM-DD`. */
export function exampleChecklist(
  { parts, text, happenedOn }: Pick<EvidenceItem, 'parts' | 'text' | 'happenedOn'>,
  today: string,
): readonly PointCheck[] {
  const { action, result, figures, whole } = placesOf(parts, text);
  const own = ownActionIn(action);
  const outcome = outcomeIn(result);
  const isResult = outcome !== null || (parts.kind === 'star' && wordCount(result) >= 3);
  const figure = figureIn(figures) ?? outcome;
  return [
    { point: 'own_action', isMet: own !== null, words: own },
    { point: 'result', isMet: isResult, words: outcome },
    // A person of whom nobody counts anything names what came of it: no number is asked for.
    { point: 'figure', isMet: figure !== null || isResult, words: figure },
    specificPoint(text),
    recentPoint(happenedOn, today),
    { point: 'length', isMet: isRightLength(parts.kind, whole), words: String(wordCount(whole)) },
  ];
}

function placesOf(parts: QualityParts, text: string) {
  if (parts.kind === 'bullet') return { action: text, result: text, figures: text, whole: text };
  const { situation, task, action, result, metrics } = parts;
  return {
    action,
    result,
    figures: `${result}\n${metrics}\n${action}`,
    whole: [situation, task, action, result].join(' '),
  };
}

/** Vague words miss the point; a name, a number or enough words of its own earn it. */
function specificPoint(text: string): PointCheck {
  const missed = vague.exec(text)?.[0] ?? null;
  if (missed !== null) return { point: 'specific', isMet: false, words: missed };
  const named = nameIn(text) ?? namedByNumberIn(text) ?? figureIn(text);
  return { point: 'specific', isMet: named !== null || wordCount(text) >= 12, words: named };
}

/** A name or short form after the first word of its sentence: "Ward 6", "EMIS", "Excel". */
function nameIn(text: string): string | null {
  return /(?<=[a-z,;]\s)(?!I\b)[A-Z][\p{L}\d&-]+(?:\s[A-Z\d][\p{L}\d&-]*)*/u.exec(text)?.[0] ?? null;
}

function recentPoint(happenedOn: string | null, today: string): PointCheck {
  if (happenedOn === null) return { point: 'recent', isMet: false, words: null };
  const since = `${Number(today.slice(0, 4)) - recentYears}${today.slice(4)}`;
  const isGoingOn = happenedOn.startsWith('9999');
  return {
    point: 'recent',
    isMet: happenedOn >= since,
    words: isGoingOn ? today.slice(0, 4) : happenedOn.slice(0, 4),
  };
}

function wordCount(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}
