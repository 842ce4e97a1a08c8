import type { PageLine, PageReading } from './page-reading';
import { isSameText } from './same-name';

/** A short piece of a line near the title: sites set place, pay and kind side by side, parted by dots or bars. */
export interface NearPart {
  text: string;
  line: PageLine;
  /** Lines after the title; negative before it. */
  ahead: number;
}

const joints = /\s(?:[|·•–—]|-)\s|\s?[|·•]\s?|\t/;

/** The parts of the lines around the title, at most three before it and twelve after it, long lines left out. */
export function partsNearTitle({ lines }: PageReading, title: string): NearPart[] {
  const at = lines.findIndex((line) => line.kind === 'heading' && isSameText(line.text, title));
  const heading = at === -1 ? lines.findIndex((line) => isSameText(line.text, title)) : at;
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
