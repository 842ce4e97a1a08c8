import type { CvSection, CvSensitive } from './cv-reading';
import type { CvLine, SectionOfCv } from './find-sections';
import { type SensitivePlace, sensitiveIn } from './sensitive-words';

/** Sections that tell what the person did, learned and can. */
const careerSections: readonly CvSection[] = [
  'experience',
  'volunteering',
  'education',
  'qualifications',
  'skills',
  'languages',
];

/** Headings of "other" sections under which people say something of themselves. */
const personalTitle =
  /\b(additional|further|personal|miscellaneous|other) (information|details|data|facts)\b/i;

/**
 * What must not count in a whole CV, line by line; references belong to other people.
 * @param career lines of roles and courses, wherever they stand
 */
export function sensitiveLines(sections: readonly SectionOfCv[], career: ReadonlySet<number>): CvSensitive[] {
  return sections.flatMap((one) => {
    if (one.section === 'references') return [];
    const place = placeOf(one);
    return one.lines.flatMap((line, at) =>
      onLine(line, one.lines[at + 1], career.has(line.at) ? 'career' : place),
    );
  });
}

function placeOf({ section, title }: SectionOfCv): SensitivePlace {
  if (section === 'other') return personalTitle.test(title) ? 'facts' : 'career';
  return careerSections.includes(section) ? 'career' : 'facts';
}

const labelAlone =
  /^(date of birth|d\.?o\.?b\.?|birth ?date|place of birth|age|(national insurance|NI|social security)( (number|no\.?))?|marital status|civil status|religion|faith|(state of )?health|disabilit(y|ies)|(number of )?children|dependants)\s*:?$/i;

/** A label and its value may stand on two lines, as in the cells of a table: then both are named. */
function onLine(line: CvLine, next: CvLine | undefined, place: SensitivePlace): CvSensitive[] {
  const here = sensitiveIn(line.text, line.at, place);
  if (here.length > 0 || next === undefined || !labelAlone.test(line.text.trim())) return here;
  const label = line.text.replace(/\s*:?\s*$/, '');
  return sensitiveIn(`${label}: ${next.text}`, next.at, place);
}
