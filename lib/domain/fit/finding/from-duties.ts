/** What the description of the work asks for: its tasks, and demands that stand among them. */
import { isAside, isJudged, statesNeed } from './asks';
import { type Candidate, candidateAt } from './candidate';
import { clausesOf } from './clauses';
import { checksIn } from './from-prose';
import { statedNecessity } from './necessity';
import { isNote } from './not-asked';
import type { PlacedLine } from './place-lines';
import { type Span, sentencesOf } from './sentences';

export function fromDuties(one: PlacedLine, whole: Span, hasBullets: boolean): Candidate[] {
  const sentences = sentencesOf(whole);
  const asked = sentences.flatMap((sentence) =>
    asksAmongDuties(sentence.text) ? asRequirement(one, sentence) : checksIn(one, sentence),
  );
  if (asked.length > 0) return asked;
  const isItem = one.line.marker !== null || (!hasBullets && sentences.length === 1 && isTask(whole.text));
  return isItem && !isNote(whole.text)
    ? [candidateAt(one, whole, { necessity: 'unstated', isDuty: true })]
    : [];
}

function asRequirement(one: PlacedLine, sentence: Span): Candidate[] {
  const necessity = statedNecessity(sentence.text) ?? 'unstated';
  return clausesOf(sentence).map((span) => candidateAt(one, span, { necessity }));
}

const demand =
  /^(?:(?:proven|previous|strong|good|excellent|minimum|at least|the)\s+)*(?:experience (?:of|in|with)|ability to|able to|knowledge of|\d+\+? years|requires? |minimum)/i;
const asset =
  /\b(?:experience|knowledge|skills?|ability|able|degree|qualif\w+|licen[cs]e|requires?|must|years|availab\w+|understanding|essential|certif\w+)\b/i;

function asksAmongDuties(text: string): boolean {
  return (
    (statesNeed(text) || isJudged(text) || demand.test(text)) &&
    asset.test(text) &&
    !isAside(text) &&
    !isNote(text)
  );
}

const noTask =
  /^(?:We|The|This|You|Our|As|In|At|If|It|For|Salary|Hours|Full|Part|A|An|Reporting|Location|There|Every|Do|Are|Monday)\b/;

/** "Keep floors clean": a line that begins with what is to be done. */
function isTask(text: string): boolean {
  return (
    text.length < 200 &&
    /^\p{Lu}[\p{Ll}-]+\b/u.test(text) &&
    !noTask.test(text) &&
    text.split(/\s+/).length >= 3
  );
}
