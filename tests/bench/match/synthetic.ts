/** Made-up examples and requirements in any number, always the same ones. */
const verbs =
  'managed prepared compiled trained reviewed delivered organised analysed designed tested repaired negotiated recorded planned reduced answered checked led'.split(
    ' ',
  );
const things =
  'budgets reports rotas training invoices contracts dashboards audits complaints deliveries lessons care-plans campaigns databases inspections meetings policies stock'.split(
    ' ',
  );
const places =
  'for a busy clinic|across four sites|with the finance team|for 200 customers|in a housing office|under tight deadlines|with three suppliers|for the school board|on the night shift|after a merger'.split(
    '|',
  );
const ends =
  'cutting costs by 8%|so that nothing was late|in Excel and SQL|to a new standard|with fewer complaints|ahead of the audit|for the first time|while short of staff'.split(
    '|',
  );

/** A small generator of numbers (mulberry32), so that every run sees the same texts. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function syntheticBullets(count: number): string[] {
  const next = numbersFrom(7);
  const one = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? '';
  // A word of its own in every tenth line, as names of people's projects are.
  return Array.from(
    { length: count },
    (_, at) =>
      `${one(verbs)} ${one(things)} and ${one(things)} ${one(places)}, ${one(ends)}${at % 10 === 0 ? ` project${at}` : ''}`,
  );
}

export function syntheticRequirements(count: number): string[] {
  const next = numbersFrom(11);
  const one = (words: readonly string[]) => words[Math.floor(next() * words.length)] ?? '';
  const asks = ['Experience of having', 'Able to show you have', 'A record of having', 'You have'];
  return Array.from({ length: count }, () => `${one(asks)} ${one(verbs)} ${one(things)} ${one(places)}`);
}
