/** The value below which `share` (0 to 1) of the values lie, by the nearest-rank method. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** `p50` and `p95` of milliseconds, as a row of a printed table. */
export function timesOf(values: readonly number[]): Record<string, string | number> {
  const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
  return { n: values.length, p50: ms(percentile(values, 0.5)), p95: ms(percentile(values, 0.95)) };
}
