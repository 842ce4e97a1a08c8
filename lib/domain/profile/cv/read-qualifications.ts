import type { CvQualification, CvUnsorted } from './cv-reading';
import { type DateOrder, findDates } from './find-dates';
import type { CvLine } from './find-sections';
import { bare } from './head-pieces';
import { isProse, noDates } from './split-entries';

const registration =
  /\b(NMC|HCPC|GMC|GDC|GPhC|SWE|Social Work England|Social Care Wales|SSSC|NISCC|GTC\w?|SRA|FCA|DBS|PVG|Disclosure|registration|registered (nurse|midwife|social worker|with|member)|HCPC registered|bar admission|state licen[cs]e)\b/i;
const licence =
  /\b(driving licen[cs]e|driver'?s? licen[cs]e|licen[cs]e|licen[cs]ed|cat(egory)? [BCD]\d?\b|HGV|LGV|PCV|driver CPC|tacho\w*|forklift|FLT|counterbalance|CSCS|SIA|IPAF|PASMA|CDL)\b/i;
const holds =
  /\b(hold|full|clean|valid|current|licen[cs]es?|card|pin|number|no|registered|registration|renewal|enhanced)\b|:|\b[A-Z]{0,3}\d{5,}\b/i;
const expiry =
  /[,;(]?\s*\b(?:expir(?:es|y|ing)(?: date)?|renewal(?: due)?|valid (?:un)?til?l?|valid to|due|exp\.?)\s*:?\s*(?:on |in )?([A-Za-z]*\.? ?\d[\w ./]*\d)\)?/i;
const reference =
  /\b(?:PIN|No\.?|number|ref(?:erence)?|registered|reg(?:istration)?(?: no\.?| number)?)\s*:?\s*#?([A-Z]{0,3}\d[A-Z\d/-]{3,}|[A-Z]{2}\d{4,})|\b([A-Z]{2}\d{5,})\b/;

/** A line that says what somebody is registered or licensed for; null for any other. */
export function registrationOf(line: CvLine, order: DateOrder): CvQualification | null {
  if (isProse(line.text) && line.text.length > 80) return null;
  const isLicence = licence.test(line.text);
  if (!isLicence && !registration.test(line.text)) return null;
  if (!holds.test(line.text)) return null;
  return qualificationOf(line, isLicence ? 'licence' : 'registration', order);
}

/** One line of a list of what somebody holds. */
function qualificationOf(line: CvLine, kind: CvQualification['kind'], order: DateOrder): CvQualification {
  const ends = expiry.exec(line.text);
  const expires = ends === null ? null : findDates(ends[1] ?? '', order);
  const text = ends === null || expires === null ? line.text : line.text.replace(ends[0], ' ');
  const dates = findDates(text, order);
  const rest = dates === null ? [text] : [text.slice(0, dates.from), text.slice(dates.to)];
  const [title = '', ...more] = rest
    .flatMap((part) => part.split(/\t|\s+[|·•]\s+/))
    .map(bare)
    .filter((part) => part !== '');
  const number = reference.exec(line.text);
  return {
    kind,
    title: title || bare(line.text),
    issuer: '',
    level: null,
    reference: number === null ? null : (number[1] ?? number[2] ?? null),
    dates: dates ?? noDates,
    expiresOn: expires?.end ?? null,
    details: [...more, ...(expires === null || ends === null ? [] : [bare(ends[0])])].join('\n'),
    lines: [line.at],
  };
}

/** Lists of certificates, courses and licences: one line, one of them. Long sentences are not taken for one. */
export function readQualifications(
  lines: readonly CvLine[],
  order: DateOrder,
): { qualifications: CvQualification[]; unsorted: CvUnsorted[] } {
  const isOne = (line: CvLine) => line.text.length <= 160 && !(isProse(line.text) && line.text.length > 110);
  return {
    qualifications: lines
      .filter(isOne)
      .map((line) => registrationOf(line, order) ?? qualificationOf(line, 'qualification', order)),
    unsorted: lines
      .filter((line) => !isOne(line))
      .map(({ text, at }) => ({ text, line: at, section: 'qualifications' })),
  };
}
