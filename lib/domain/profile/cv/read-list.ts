import type { CvQualification, CvUnsorted } from './cv-reading';
import type { CvLine } from './find-sections';
import { bare } from './head-pieces';
import { isProse, noDates } from './split-entries';

/** Skills or languages: each line one or several, between commas. A sentence is set aside as it is. */
export function readList(
  lines: readonly CvLine[],
  kind: 'skill' | 'language',
): { qualifications: CvQualification[]; unsorted: CvUnsorted[] } {
  const isList = ({ text, style }: CvLine) => {
    const items = itemsOf(text);
    const isShort = items.every(({ name }) => name.split(/\s+/).length <= 6 && name.length <= 60);
    return isShort && !(style === 'bullet' && isProse(text) && text.length > 60);
  };
  return {
    qualifications: lines.filter(isList).flatMap((line) =>
      itemsOf(line.text).map(({ name, level, group }) => ({
        kind,
        title: name,
        issuer: '',
        level,
        reference: null,
        dates: noDates,
        expiresOn: null,
        details: group,
        lines: [line.at],
      })),
    ),
    unsorted: lines
      .filter((line) => !isList(line))
      .map(({ text, at }) => ({ text, line: at, section: kind === 'skill' ? 'skills' : 'languages' })),
  };
}

interface Item {
  name: string;
  /** "fluent" of "Welsh (fluent)". */
  level: string | null;
  /** "Tools" of "Tools: Git, SQL". */
  group: string;
}

function itemsOf(text: string): Item[] {
  const [, group = '', list = text] = /^([^:\t]{2,30})(?::|\t)\s*(.+)$/.exec(text) ?? [];
  return list
    .split(/\s*[;|•·\t]\s*|,\s*(?![^()]*\))|\s+\/\s+/)
    .map((item) => bare(item.replace(/\.$/, '')) + (/\($/.test(item) ? '(' : ''))
    .map((item) => item.replace(/^and\s+/i, ''))
    .filter((item) => item !== '')
    .map((item) => itemOf(item, bare(group)));
}

function itemOf(item: string, group: string): Item {
  // "Polish: native" is one language and how well.
  if (group !== '' && isLevel(item) && !/s$|\(s\)$/i.test(group))
    return { name: group, level: item, group: '' };
  const found = /^(.+?)\s*(?:\(([^()]+)\)|\b([ABC][12]))$/.exec(item) ?? /^(.+?)\s+[–—-]\s+(.+)$/.exec(item);
  if (found === null || !isLevel(found[2] ?? found[3] ?? '')) return { name: item, level: null, group };
  return { name: found[1] ?? item, level: found[2] ?? found[3] ?? null, group };
}

function isLevel(text: string): boolean {
  return /^(native|mother tongue|bilingual|fluent|full|professional|limited|working|elementary|basic|beginner|intermediate|advanced|conversational|good|excellent|proficient|expert|[ABC][12]|gcse|a[- ]level)\b/i.test(
    text,
  );
}
