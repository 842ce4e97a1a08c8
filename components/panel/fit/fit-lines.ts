/** What the fit step shows, worked out from the rows: each requirement with its proof, in the employer's order. */
import type { EvidencePick } from '@/lib/domain/evidence/evidence-pick';
import type { AdvertDemands } from '@/lib/domain/fit/finding/find-requirements';
import type { EvidenceItem } from '@/lib/domain/fit/matching/evidence-items';
import {
  type EvidenceBank,
  type OfferedCandidate,
  offerCandidates,
} from '@/lib/domain/fit/matching/offer-candidates';
import type { Requirement } from '@/lib/domain/fit/requirement';
import { checkFirstOf } from '@/lib/domain/fit/scoring/role-fit';

export interface FitLine {
  row: Requirement;
  /** The employer's own number and heading, where the advert has them. */
  number: string | null;
  category: string | null;
  candidates: OfferedCandidate[];
  picks: readonly EvidencePick[];
  /** What was picked last; null where nothing was, or where it is not among the examples any more. */
  picked: EvidenceItem | null;
}

const groupNames = ['essential', 'unstated', 'desirable', 'duties'] as const;
export type GroupName = (typeof groupNames)[number];

interface FitLines {
  /** Questions of yes or no. */
  checks: FitLine[];
  /** Those that have lines. */
  groups: { name: GroupName; lines: FitLine[] }[];
}

interface Ground {
  rows: readonly Requirement[];
  picks: readonly EvidencePick[];
  bank: EvidenceBank;
  demands: AdvertDemands;
  text: string;
  jobTitle: string;
}

export function fitLines(ground: Ground): FitLines {
  const lines = inOrder(ground).map((row) => lineOf(row, ground));
  const isCheck = ({ row }: FitLine) => checkFirstOf(row) !== null;
  const counted = lines.filter((line) => !isCheck(line));
  return {
    checks: lines.filter(isCheck),
    groups: groupNames
      .map((name) => ({ name, lines: counted.filter(({ row }) => groupOf(row) === name) }))
      .filter((group) => group.lines.length > 0),
  };
}

function lineOf(row: Requirement, { picks, bank, demands, jobTitle }: Ground): FitLine {
  const found = demands.requirements.find((one) => row.offset !== null && one.offset === row.offset);
  const own = picks.filter((pick) => pick.gapKey === row.gapKey);
  return {
    row,
    number: found?.number ?? null,
    category: found?.category ?? null,
    candidates: checkFirstOf(row) === null ? offerCandidates(bank, row.quote, jobTitle) : [],
    picks: own,
    picked: own.map((pick) => bank.items.get(pick.evidenceId)).find((item) => item !== undefined) ?? null,
  };
}

function groupOf(row: Requirement): GroupName {
  return row.kind === 'responsibility' ? 'duties' : row.necessity;
}

/** As the employer has them; the person's own lines at the end, in the order in which they were added. */
function inOrder({ rows, text }: Ground): Requirement[] {
  const placed = rows.map((row) => ({ row, at: placeOf(row, text) }));
  placed.sort(
    (one, other) =>
      one.at - other.at ||
      Date.parse(one.row.createdAt) - Date.parse(other.row.createdAt) ||
      (one.row.id < other.row.id ? -1 : 1),
  );
  return placed.map(({ row }) => row);
}

/** Lines that were joined stand where the first of them stood. */
function placeOf({ offset, quote }: Requirement, text: string): number {
  if (offset !== null) return offset;
  const at = text.indexOf(quote.split(';', 1)[0] ?? quote);
  return at === -1 ? Number.MAX_SAFE_INTEGER : at;
}
