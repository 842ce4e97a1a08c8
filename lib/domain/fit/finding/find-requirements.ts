/**
 * What an advert asks for, line by line, as exact spans. Sections are found by their headings, a bullet or line
 * of a list is one requirement, and running text is read sentence by sentence.
 */

import { advertLines } from './advert-line';
import { type AskedLevel, askedLevel } from './asked-level';
import { type AskedYears, askedYears } from './asked-years';
import type { Stage } from './assessed-at';
import type { Candidate } from './candidate';
import { candidatesOf } from './candidates';
import { type CheckFirstTopic, checkFirstTopic } from './check-first';
import { behaviourIn, type CivilServiceFacts, civilServiceFacts } from './civil-service';
import { isEnglish } from './is-english';
import { placeLines } from './place-lines';
import { kindOfRequirement, type RequirementKind } from './requirement-kind';
import type { AdvertSection, Necessity } from './section';
import { dutiesAreContext, settleNecessity } from './settle';

export interface FoundRequirement {
  /** Exactly what stands in the advert from `offset`, in UTF-16 code units. */
  quote: string;
  offset: number;
  kind: RequirementKind;
  necessity: Necessity;
  /** Where it is assessed, as far as the advert says, in the order of the process. */
  stages: Stage[];
  /** The employer's own number ("2.1"), and the heading within the list ("Experience"). */
  number: string | null;
  category: string | null;
  years: AskedYears | null;
  level: AskedLevel | null;
  /** A question of yes or no that stands outside the score; null for all others. */
  checkFirst: CheckFirstTopic | null;
}

export interface AdvertDemands {
  requirements: FoundRequirement[];
  sections: AdvertSection[];
  /** Whether the advert names what it asks of a person; without, its duties stand for it. */
  hasSpecification: boolean;
  civilService: CivilServiceFacts | null;
  /** The rules know English only; another advert has no requirements here, and the screen says why. */
  language: 'english' | 'other';
}

/** Everything an advert asks for, in its own order. The same text always gives the same answer. */
export function findRequirements(advert: string): AdvertDemands {
  if (!isEnglish(advert)) {
    return { requirements: [], sections: [], hasSpecification: false, civilService: null, language: 'other' };
  }
  const placed = placeLines(advertLines(advert));
  const candidates = onceEach(candidatesOf(placed));
  const settled = settleNecessity(candidates);
  const hasSpecification = dutiesAreContext(settled);
  return {
    requirements: settled.filter((one) => !(hasSpecification && one.isDuty)).map(requirementOf),
    sections: placed.sections.filter((section) => section.end > section.start),
    hasSpecification,
    civilService: civilServiceFacts(advert, placed),
    language: 'english',
  };
}

function requirementOf(candidate: Candidate): FoundRequirement {
  const { span, necessity, stages, number, category } = candidate;
  const topic = candidate.isDuty || candidate.isBehaviour ? null : checkFirstTopic(span.text);
  return {
    quote: span.text,
    offset: span.start,
    kind: candidate.isDuty
      ? 'responsibility'
      : candidate.isBehaviour
        ? 'behaviour'
        : kindOfRequirement(span.text, topic),
    // Who may not do the job cannot have it: a question of yes or no is never left open.
    necessity: topic !== null && necessity === 'unstated' ? 'essential' : necessity,
    stages,
    number,
    category,
    years: askedYears(span.text),
    level: askedLevel(span.text),
    // What is merely welcome keeps nobody out.
    checkFirst: necessity === 'desirable' ? null : topic,
  };
}

/** A specification printed twice, as some boards do, asks once; of checks in running text, one of a topic. */
function onceEach(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ span, isCheck, isBehaviour }) => {
    const plain = span.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const keys = [isBehaviour ? `behaviour ${behaviourIn(span.text)}` : plain];
    if (isCheck) keys.push(`check ${checkFirstTopic(span.text)}`);
    const isNew = keys.every((key) => !seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}
