import { beginsAsRequirement, hasVerdict } from './asks';
import { type Span, spanOf } from './sentences';

const opening =
  /^.{0,90}?\b(?:(?:essential|required|important|vital) that|(?:candidates?|applicants?|you|person|holder)\s+(?:must|should|will(?: also)? need to|will)\s+(?:have|hold|be|possess|also have)|must have)\s+/i;

/** "Candidates must have A, B and C" asks for three things, "A is essential, and B is a plus" for two; most sentences ask for one. */
export function clausesOf(sentence: Span): Span[] {
  const judged = judgedClauses(sentence);
  return judged.length > 1 ? judged : listedClauses(sentence);
}

/** Each with its own verdict, or each about the reader. */
function judgedClauses(sentence: Span): Span[] {
  const rest = sentence.text.replace(/[.;]$/, '');
  const cuts = [...rest.matchAll(/[,;]\s+(?:(?:and|but|while|although)\s+)|;\s+/g)];
  const begins = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), rest.length];
  const clauses = begins.map((from, at) => spanOf(rest, from, ends[at] ?? rest.length, sentence.start));
  const isWhole = clauses.every(
    ({ text }) => text.split(/\s+/).length >= 4 && (hasVerdict(text) || ofReader.test(text)),
  );
  return isWhole ? clauses : [];
}

const ofReader = /^you(?:['’](?:re|ve)| (?:have|are|know|can|must))\b/i;

function listedClauses(sentence: Span): Span[] {
  const lead = opening.exec(sentence.text)?.[0].length ?? 0;
  if (lead === 0) return [sentence];
  const rest = sentence.text.replace(/[.;]$/, '');
  const cuts = [
    ...rest.slice(lead).matchAll(/(?:,\s*(?:and\s+)?|\s+and\s+)(?:that\s+|also\s+|have\s+|hold\s+)?/g),
  ]
    .map((cut) => ({ from: lead + cut.index, to: lead + cut.index + cut[0].length }))
    .filter(
      ({ to }) =>
        beginsAsRequirement(rest.slice(to)) ||
        /^(?:an? )?(?:excellent|good|strong|proven|clear|great|be|have|hold|you (?:can|are|have))\b/i.test(
          rest.slice(to),
        ),
    );
  if (cuts.length === 0) return [sentence];
  const begins = [lead, ...cuts.map((cut) => cut.to)];
  const ends = [...cuts.map((cut) => cut.from), rest.length];
  const clauses = begins.map((from, at) => spanOf(rest, from, ends[at] ?? rest.length, sentence.start));
  return clauses.every((clause) => clause.text.split(/\s+/).length >= 3) ? clauses : [sentence];
}
