import type { Bank, Prediction } from './banks';

interface Measures {
  /** Shares of 1. */
  precisionAt1: number;
  mrr: number;
  ndcgAt10: number;
  /** How well the best score tells a requirement with an answer from one without: 0.5 is chance. */
  gapAuroc: number;
}

/** How well predictions fit the banks they are of, in the same order. */
export function measure(banks: readonly Bank[], predictions: readonly Prediction[]): Measures {
  const ranks = banks.flatMap((bank, at) =>
    bank.answerable.map(({ relevant }, which) => {
      const ranked = (predictions[at]?.answerable[which] ?? []).map(([index]) => index);
      const rank = ranked.findIndex((index) => relevant.includes(index));
      return { reciprocal: rank === -1 ? 0 : 1 / (rank + 1), ndcg: ndcg(ranked, relevant) };
    }),
  );
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    precisionAt1: mean(ranks.map(({ reciprocal }) => Number(reciprocal === 1))),
    mrr: mean(ranks.map(({ reciprocal }) => reciprocal)),
    ndcgAt10: mean(ranks.map((rank) => rank.ndcg)),
    gapAuroc: auroc(
      predictions.flatMap((one) => one.answerable.map((ranked) => ranked[0]?.[1] ?? 0)),
      predictions.flatMap((one) => one.gaps),
    ),
  };
}

function ndcg(ranked: readonly number[], relevant: readonly number[]): number {
  const gain = (place: number) => 1 / Math.log2(place + 2);
  const had = ranked
    .slice(0, 10)
    .reduce((sum, index, place) => sum + (relevant.includes(index) ? gain(place) : 0), 0);
  const best = Array.from({ length: Math.min(10, relevant.length) }, (_, place) => gain(place));
  return had / best.reduce((sum, value) => sum + value, 0);
}

/** The chance that a positive stands above a negative; ties count half. */
function auroc(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((score) => ({ score, isPositive: true })),
    ...negatives.map((score) => ({ score, isPositive: false })),
  ];
  all.sort((one, other) => one.score - other.score);
  let sum = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.score === all[from]?.score) to += 1;
    sum += ((from + 1 + to) / 2) * all.slice(from, to).filter((one) => one.isPositive).length;
    from = to;
  }
  return (sum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}

/** Of the best candidates at or above a score: how many there are, and the share that is right, without gaps and with them. */
export function precisionFrom(
  banks: readonly Bank[],
  predictions: readonly Prediction[],
  least: number,
): { offered: number; ofAnswerable: number; ofAll: number } {
  const best = banks.flatMap((bank, at) =>
    bank.answerable.map(({ relevant }, which) => {
      const [index = -1, score = 0] = predictions[at]?.answerable[which]?.[0] ?? [];
      return { score, isRight: relevant.includes(index) };
    }),
  );
  const offered = best.filter(({ score }) => score >= least);
  const right = offered.filter(({ isRight }) => isRight).length;
  const gaps = predictions.flatMap((one) => one.gaps).filter((score) => score >= least).length;
  const all = offered.length + gaps;
  return { offered: all, ofAnswerable: right / offered.length, ofAll: right / all };
}

/** The lowest score, in steps of 0.01, from which on so large a share of the offered best candidates is right where the bank has an answer. */
export function scoreAtPrecision(
  banks: readonly Bank[],
  predictions: readonly Prediction[],
  share: number,
): number | null {
  const scores = Array.from({ length: 100 }, (_, step) => step / 100);
  return scores.find((least) => precisionFrom(banks, predictions, least).ofAnswerable >= share) ?? null;
}
