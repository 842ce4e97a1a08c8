import { blankProfile, type DocumentFact, documentFacts, type Profile } from './profile';

/** The person's facts as documents may name them: those they keep for themselves are blank. */
export function profileForDocuments(profile: Profile): Profile {
  const kept = documentFacts.filter((fact) => isKeptOut(profile, fact));
  return { ...profile, ...Object.fromEntries(kept.map((fact) => [fact, blankProfile[fact]])) };
}

/** Roles, qualifications or referees that documents may name. */
export function forDocuments<Row extends { neverInDocuments: boolean }>(rows: readonly Row[]): Row[] {
  return rows.filter((row) => !row.neverInDocuments);
}

function isKeptOut({ neverInDocuments }: Profile, fact: DocumentFact): boolean {
  return neverInDocuments?.items.includes(fact) ?? false;
}
