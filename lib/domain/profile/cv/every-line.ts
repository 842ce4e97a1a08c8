import type { CvReading } from './cv-reading';
import type { CvLine } from './find-sections';
import { keptWords, lostWords } from './lost-words';
import { labelledPart } from './role-labels';
import { labelledSection } from './section-names';

/**
 * Sets aside every line of which a word would be lost: lines that no rule claimed, and those of which a rule took
 * only a part. The document's own title is a heading.
 */
export function everyLine(lines: readonly CvLine[], reading: CvReading): CvReading {
  const kept = keptWords(reading);
  const headings = new Set(reading.headings);
  const titles = lines.filter(({ at, text }) => !kept.has(at) && !headings.has(at) && isTitle(text));
  for (const title of titles) headings.add(title.at);
  const left = lines.filter(({ at, text }) => {
    if (headings.has(at)) return false;
    const told = kept.get(at);
    return (
      told === undefined ||
      lostWords(labelledPart(text)?.rest ?? labelledSection(text)?.rest ?? text, told).length > 0
    );
  });
  return {
    ...reading,
    headings: [...reading.headings, ...titles.map((line) => line.at)],
    unsorted: [
      ...reading.unsorted,
      ...left.map(({ text, at }) => ({ text, line: at, section: 'other' as const })),
    ],
  };
}

function isTitle(text: string): boolean {
  return /^(curriculum vitae|c\.?v\.?|r[eé]sum[eé])\W*$/i.test(text);
}
