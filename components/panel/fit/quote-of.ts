import { explainMatch } from '@/lib/domain/fit/matching/explain-match';

/** A part of a text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** The sentence of an example that shows most of what is asked, and the words in it that do. */
export function quoteOf(asked: string, text: string): { quote: string; isPart: boolean; spans: Span[] } {
  const sentences = text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const rated = sentences.map((quote) => ({
    quote,
    spans: explainMatch(asked, quote).map(({ shown }) => shown),
  }));
  // Of two that show as much, the longer one says more of how.
  rated.sort((one, other) => other.spans.length - one.spans.length || other.quote.length - one.quote.length);
  const [best = { quote: text, spans: [] }] = rated;
  return { ...best, isPart: sentences.length > 1 };
}
