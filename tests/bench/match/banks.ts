import { readFileSync } from 'node:fs';

/** A person's examples, requirements that some of them answer, and requirements that none does. */
export interface Bank {
  occupation: string;
  evidence: string[];
  answerable: { requirement: string; relevant: number[] }[];
  gaps: string[];
}

/** The banks of a file with one JSON object a line. */
export function readBanks(file: string): Bank[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Bank);
}

/** What a matcher says of a bank: indices with scores, best first, for each answerable requirement; the best score of each gap. */
export interface Prediction {
  occupation: string;
  answerable: [index: number, score: number][][];
  gaps: number[];
}

/** Ranks all examples of a bank for a requirement; the best scores stand first. */
export type Matcher = (
  evidence: readonly string[],
) => (requirement: string) => [index: number, score: number][];

/** What a matcher finds for every requirement of a bank. */
export function predict(bank: Bank, matcher: Matcher): Prediction {
  const match = matcher(bank.evidence);
  return {
    occupation: bank.occupation,
    answerable: bank.answerable.map(({ requirement }) => match(requirement)),
    gaps: bank.gaps.map((gap) => match(gap)[0]?.[1] ?? 0),
  };
}
