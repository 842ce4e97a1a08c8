/** How complete an example is in itself, as a list of checks that the person sees. It says nothing of any requirement. */

import { stemmedWords } from '../words/stems';
import { isWorkVerb } from '../words/verb-classes';

export const qualityChecks = [
  'situation',
  'task',
  'action',
  'result',
  'figure',
  'first_person',
  'outcome',
  'length',
] as const;
export type QualityCheck = (typeof qualityChecks)[number];

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

const outcome =
  /\b(?:so that|resulted?|resulting|led to|leading to|which (?:meant|cut|saved|raised|led)|increas\w+|reduc\w+|sav(?:ed|ing)|improv\w+|cut\b|grew|raised|won|award\w*|achiev\w+|exceed\w+|deliver\w+|complet\w+|on time|within budget|fewer|faster|doubled|halved|praised|passed)\b/i;
const figure =
  /\d|\b(?:half|double[d]?|hundreds?|thousands?|dozens?|two|three|four|five|six|seven|eight|nine|ten|twenty)\b/i;

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
    figure: figure.test(`${result} ${metrics} ${action}`),
    first_person: /\bI\b|\bmy\b/.test(action) || opensWithVerb(action),
    outcome: outcome.test(result),
    length: all.split(/\s+/).length >= 40 && all.split(/\s+/).length <= 400,
  };
}

function bulletChecks(text: string): Checks {
  const count = text.trim().split(/\s+/).length;
  return {
    figure: figure.test(text),
    first_person: opensWithVerb(text) || /^I\b/.test(text.trim()),
    outcome: outcome.test(text),
    length: count >= 6 && count <= 45,
  };
}

/** "Managed a team", "Successfully led": a verb of work, or a past tense, among the first two words that tell. */
function opensWithVerb(text: string): boolean {
  return stemmedWords(text.slice(0, 80))
    .slice(0, 2)
    .some(
      ({ stem, word }) =>
        isWorkVerb(stem) ||
        /ed$/.test(word) ||
        /^(?:led|ran|built|wrote|won|made|taught|grew|set|oversaw|took|sold|bought)$/.test(word),
    );
}
