/** The lines and sentences of an advert that ask for something, by the part they stand in. */
import { beginsAsRequirement } from './asks';
import { isStageNote, stagesIn } from './assessed-at';
import { type Candidate, candidateAt } from './candidate';
import { behaviourIn } from './civil-service';
import { fromDuties } from './from-duties';
import { fromList } from './from-list';
import { checksIn, fromOpen, fromSentence } from './from-prose';
import { isVerdictCell } from './heading-at';
import { isNote } from './not-asked';
import type { PlacedAdvert, PlacedLine } from './place-lines';
import type { SectionKind } from './section';
import { type Span, sentencesOf, spanOf } from './sentences';
import { cellsOf, headOf, isRow, itemsOf, type TableHead } from './table-rows';

export function candidatesOf(placed: PlacedAdvert): Candidate[] {
  const found: Candidate[] = [];
  const bulleted = bulletedSections(placed);
  const asking = askingSections(placed);
  let head: TableHead | null = null;
  placed.lines.forEach((one, at) => {
    const kind = placed.sections[one.section]?.kind ?? 'open';
    if (isRow(one.line)) {
      const cells = cellsOf(one.line);
      head = headOf(cells) ?? head;
      if (headOf(cells) === null && (kind === 'requirements' || head !== null))
        found.push(...fromRow(one, head));
    } else if (!one.isHeading && !judgesLast(found.at(-1), placed.lines, at, kind)) {
      found.push(...fromLine(one, kind, bulleted.has(one.section), asking.has(one.section)));
    }
  });
  return found;
}

function bulletedSections({ lines }: PlacedAdvert): ReadonlySet<number> {
  return new Set(
    lines
      .filter((one) => one.line.marker !== null && !one.isHeading && !isNote(one.line.text))
      .map((one) => one.section),
  );
}

/** Parts under no heading we know, whose bullets for the most part begin as requirements do. */
function askingSections({ lines, sections }: PlacedAdvert): ReadonlySet<number> {
  const counts = new Map<number, { asking: number; all: number }>();
  for (const { line, section, isHeading } of lines) {
    if (line.marker === null || isHeading || sections[section]?.kind !== 'open') continue;
    const count = counts.get(section) ?? { asking: 0, all: 0 };
    counts.set(section, {
      asking: count.asking + Number(beginsAsRequirement(line.text)),
      all: count.all + 1,
    });
  }
  return new Set(
    [...counts].filter(([, { asking, all }]) => all >= 3 && asking / all >= 0.6).map(([section]) => section),
  );
}

function fromRow(one: PlacedLine, head: TableHead | null): Candidate[] {
  return itemsOf(one.line, head)
    .filter((item) => !isNote(item.span.text))
    .map(({ span, necessity, stages, number }) =>
      candidateAt(one, span, { necessity: necessity ?? one.necessity, stages, number, isListed: true }),
    );
}

/** The cells of a table that came as lines: "Essential" and "A / I" under what they judge. Says whether it was one. */
function judgesLast(
  last: Candidate | undefined,
  lines: readonly PlacedLine[],
  at: number,
  kind: SectionKind,
): boolean {
  const one = lines[at];
  if (one === undefined || last === undefined || kind !== 'requirements') return false;
  const { line } = one;
  if (isVerdictCell(line, lines[at - 1]?.line ?? null, lines[at + 1]?.line ?? null, kind)) {
    last.necessity = /^e/i.test(line.text) ? 'essential' : 'desirable';
    return true;
  }
  // A cross in a column says nothing once its column is lost.
  if (/^x$/i.test(line.text)) return true;
  if (!isStageNote(line.text)) return false;
  if (last.stages.length === 0) last.stages = stagesIn(line.text);
  return true;
}

function fromLine(one: PlacedLine, kind: SectionKind, hasBullets: boolean, isAsking: boolean): Candidate[] {
  const whole = spanOf(one.line.text, one.from, one.line.text.length, one.line.start);
  if (kind === 'behaviours') return fromBehaviour(one, whole);
  if (kind === 'requirements') return fromList(one, whole, hasBullets);
  if (kind === 'duties') return fromDuties(one, whole, hasBullets);
  if (kind === 'open' || kind === 'facts') return fromOpen(one, whole, isAsking);
  if (kind === 'about') return sentencesOf(whole).flatMap((sentence) => fromSentence(one, sentence, 'about'));
  if (kind === 'apply' || kind === 'benefits')
    return sentencesOf(whole).flatMap((sentence) => fromSentence(one, sentence, 'aside'));
  return checksIn(one, whole);
}

function fromBehaviour(one: PlacedLine, whole: Span): Candidate[] {
  if (behaviourIn(whole.text) !== null) {
    return [candidateAt(one, whole, { necessity: 'essential', isBehaviour: true, isListed: true })];
  }
  return one.line.marker === null ? checksIn(one, whole) : fromList(one, whole, true);
}
