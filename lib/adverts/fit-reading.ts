import type { PageReading } from '@/lib/domain/advert/page-reading';
import { limits } from './limits';

/** Halves the longest text until the serialised reading is at most one megabyte. */
export function fitReading(reading: PageReading): PageReading {
  let fitting = reading;
  for (let round = 0; round < 20 && JSON.stringify(fitting).length > limits.reading; round += 1) {
    fitting = halved(fitting);
  }
  return fitting;
}

function halved(reading: PageReading): PageReading {
  const longest = Math.max(0, ...reading.candidates.map((candidate) => candidate.value.length));
  const lines = reading.lines.reduce((sum, line) => sum + line.text.length, 0);
  const marks = reading.marks.includes('cut-reading')
    ? reading.marks
    : [...reading.marks, 'cut-reading'].slice(-40);
  if (lines > longest) return { ...reading, marks, lines: reading.lines.slice(0, reading.lines.length >> 1) };
  return {
    ...reading,
    marks,
    selection: reading.selection.slice(0, Math.max(longest >> 1, 1000)),
    candidates: reading.candidates.map((candidate) => ({
      ...candidate,
      value: whole(candidate.value, longest),
    })),
  };
}

/** Cut to half of the longest, never inside a surrogate pair. */
function whole(value: string, longest: number): string {
  return value.length <= longest >> 1 ? value : value.slice(0, longest >> 1).replace(/[\ud800-\udbff]$/, '');
}
