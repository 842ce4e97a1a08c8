import type { PageLine, PageReading } from './page-reading';
import { holdsText, isSameText } from './same-name';

/** A short piece of a line near the title: sites set place, pay and kind side by side, parted by dots or bars. */
export interface NearPart {
  text: string;
  line: PageLine;
  /** Lines after the title; negative before it. */
  ahead: number;
}

/** What parts the short pieces of one line. */
export const joints = /\s(?:[|·•–—/]|-)\s|\s?[|·•]\s?|\t/;

/** The parts of the lines around the title, at most three before it and twelve after it, long lines left out. */
export function partsNearTitle({ lines }: PageReading, title: string): NearPart[] {
  const heading = titleLine(lines, title);
  if (heading === -1) return [];
  const parts: NearPart[] = [];
  for (const [offset, line] of lines.slice(Math.max(0, heading - 3), heading + 13).entries()) {
    const ahead = Math.max(0, heading - 3) + offset - heading;
    if (ahead === 0 || line.text.length > 160) continue;
    for (const part of line.text.split(joints)) {
      const text = part.trim();
      if (text.length > 1 && text.length <= 90) parts.push({ text, line, ahead });
    }
  }
  return parts;
}

function isHeadingWith(line: PageLine | undefined, title: string): boolean {
  return (
    line?.kind === 'heading' &&
    title.length > 3 &&
    line.text.length <= title.length + 60 &&
    holdsText(line.text, title)
  );
}

/**
 * Where the title stands: as a heading, or as any line where no heading says it; -1 where none does. A list may hold
 * a card of the open job, so of several the one right above the advert counts.
 */
export function titleLine(lines: readonly PageLine[], title: string): number {
  const body = lines.findIndex((line) => line.isBody);
  const same = [...lines.keys()].filter((at) => isSameText(lines[at]?.text ?? '', title));
  // "Career Opportunities: Buyer (20417)": a heading may say more than the title.
  const places = same.length > 0 ? same : [...lines.keys()].filter((at) => isHeadingWith(lines[at], title));
  const headings = places.filter((at) => lines[at]?.kind === 'heading');
  const [first = -1, ...others] = headings.length > 0 ? headings : places;
  return others.filter((at) => at <= body + 2).at(-1) ?? first;
}
