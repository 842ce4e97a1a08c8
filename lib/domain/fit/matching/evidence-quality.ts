/** How complete an example is in itself, as a list of checks that the person sees. It says nothing of any requirement. */

import { stemmedWords } from '../words/stems';
import { isWorkVerb } from '../words/verb-classes';
import { figureIn } from './figure-words';
import { outcomeIn } from './outcome-words';

const qualityChecks = [
  'situation',
  'task',
  'action',
  'result',
  'figure',
  'first_person',
  'outcome',
  'length',
] as const;
type QualityCheck = (typeof qualityChecks)[number];

/** What each check is worth; a bullet has no parts and is measured by the others alone. */
const points: Readonly<Record<QualityCheck, number>> = {
  situation: 10,
  task: 10,
  action: 20,
  result: 20,
  figure: 15,
  first_person: 10,
  outcome: 10,
  length: 5,
};

export interface EvidenceQuality {
  /** 0 to 100: the share of the points that can be had. */
  score: number;
  met: QualityCheck[];
  missing: QualityCheck[];
}

/** The parts of a STAR example, or one bullet. */
export type QualityParts =
  | { kind: 'star'; situation: string; task: string; action: string; result: string; metrics: string }
  | { kind: 'bullet'; text: string };

/** The words of a text that say the person did it themselves: "I", "my", or the verb it opens with; null for none. */
export function ownActionIn(text: string): string | null {
  return /\b(?:I|[Mm]y)\b/.exec(text)?.[0] ?? openingVerb(text);
}

/** How many words an example has at best: from, to. */
const rightLength = { star: [40, 400], bullet: [6, 45] } as const;

export function evidenceQuality(parts: QualityParts): EvidenceQuality {
  const isMet = parts.kind === 'star' ? starChecks(parts) : bulletChecks(parts.text);
  const asked = qualityChecks.filter((check) => isMet[check] !== undefined);
  const met = asked.filter((check) => isMet[check] === true);
  const sum = (checks: readonly QualityCheck[]) => checks.reduce((total, check) => total + points[check], 0);
  return {
    score: Math.round((100 * sum(met)) / sum(asked)),
    met,
    missing: asked.filter((check) => !met.includes(check)),
  };
}

type Checks = Partial<Record<QualityCheck, boolean>>;

function starChecks({
  situation,
  task,
  action,
  result,
  metrics,
}: Extract<QualityParts, { kind: 'star' }>): Checks {
  const isSaid = (part: string) => part.trim().split(/\s+/).length >= 3;
  const all = [situation, task, action, result].join(' ').trim();
  return {
    situation: isSaid(situation),
    task: isSaid(task),
    action: isSaid(action),
    result: isSaid(result),
    // Care and teaching seldom count; a named outcome is worth what a number is, so that nobody has to invent one.
    figure: figureIn(`${result}\n${metrics}\n${action}`) !== null || outcomeIn(result) !== null,
    first_person: ownActionIn(action) !== null,
    outcome: outcomeIn(result) !== null,
    length: isRightLength('star', all),
  };
}

function bulletChecks(text: string): Checks {
  return {
    figure: figureIn(text) !== null || outcomeIn(text) !== null,
    first_person: /^I\b/.test(text.trim()) || openingVerb(text) !== null,
    outcome: outcomeIn(text) !== null,
    length: isRightLength('bullet', text),
  };
}

/** Whether a text has as many words as an example of its kind should have. */
export function isRightLength(kind: keyof typeof rightLength, text: string): boolean {
  const count = text.trim().split(/\s+/).length;
  const [least, most] = rightLength[kind];
  return count >= least && count <= most;
}

/** "Managed a team", "Successfully led": a verb of work, or a past tense, among the first two words that tell. */
function openingVerb(text: string): string | null {
  const found = stemmedWords(text.slice(0, 80))
    .slice(0, 2)
    .find(
      ({ stem, word }) =>
        isWorkVerb(stem) ||
        /ed$/.test(word) ||
        /^(?:led|ran|built|wrote|won|made|taught|grew|set|oversaw|took|sold|bought|kept|gave|brought|met|held|fed|sat|drew|found|spoke|rebuilt|rang|drove|chose|sent|cut)$/.test(
          word,
        ),
    );
  return found === undefined ? null : text.slice(found.start, found.start + found.word.length);
}
