/** A part of a text: `text` is exactly what stands from `start` to `end`, in UTF-16 code units. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

const abbreviation = /\b(?:e\.g|i\.e|etc|approx|incl|no|st|dr|mr|mrs|ms|inc|ltd|vs|u\.s|u\.k|p\.a)\.$/i;

/** The sentences of a span, each with its own place. */
export function sentencesOf({ text, start }: Pick<Span, 'text' | 'start'>): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const stop of text.matchAll(/[.!?]+["')\]]*\s+(?=["'(“]?[\p{Lu}\d£$])/gu)) {
    const end = stop.index + stop[0].trimEnd().length;
    if (abbreviation.test(text.slice(from, end))) continue;
    spans.push(spanOf(text, from, end, start));
    from = stop.index + stop[0].length;
  }
  spans.push(spanOf(text, from, text.length, start));
  return spans.filter((span) => span.text !== '');
}

/** The span from `from` to `to` without the white space around it; `base` is where `text` itself begins. */
export function spanOf(text: string, from: number, to: number, base: number): Span {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const inner = part.trim();
  return { text: inner, start: base + start, end: base + start + inner.length };
}
