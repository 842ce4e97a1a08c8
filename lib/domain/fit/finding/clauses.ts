import { beginsAsRequirement } from './asks';
import { type Span, spanOf } from './sentences';

const opening =
  /^.{0,90}?\b(?:(?:essential|required|important|vital) that|(?:candidates?|applicants?|you|person|holder)\s+(?:must|should|will(?: also)? need to|will)\s+(?:have|hold|be|possess|also have)|must have)\s+/i;

/** "Candidates must have A, B and C" asks for three things; most sentences ask for one. */
export function clausesOf(sentence: Span): Span[] {
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
