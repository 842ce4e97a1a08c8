/** The person says which example answers a requirement, and how well: yes or partly. Each answer takes it back. */
import type { EvidencePick } from '../../domain/evidence/evidence-pick';
import type { EvidenceItem } from '../../domain/fit/matching/evidence-items';
import type { Requirement } from '../../domain/fit/requirement';
import { idOfItsKind } from '../../domain/id-of-its-kind';
import {
  changeRequirement,
  commitSteps,
  type FitNeeds,
  needRequirement,
  type Step,
  type Undo,
} from './fit-rows';

/** An example with its scores as they were shown when it was picked. */
export interface PickedEvidence {
  item: Pick<EvidenceItem, 'id' | 'sourceType' | 'sourceId'>;
  /** 0 to 1, and 0 to 100; null where the person found it themselves. */
  matchScore: number | null;
  qualityScore: number | null;
}

/** Where a pick is used. */
export type PickTargets = Pick<EvidencePick, 'useCv' | 'useCover' | 'useStar'>;

export interface PickEvidence {
  /** Picks an example and says with it how far it answers. */
  pick(
    applicationId: string,
    gapKey: string,
    picked: PickedEvidence,
    answer: 'yes' | 'partly',
  ): Promise<Undo>;
  /** Takes a pick back; with the last one of a requirement, its answer goes too. */
  unpick(applicationId: string, gapKey: string, evidenceId: string): Promise<Undo>;
  /** What the person says of a requirement without an example; of a question of yes or no as well. Null takes it back. */
  confirm(applicationId: string, gapKey: string, answer: Requirement['confirmed']): Promise<Undo>;
  useIn(
    applicationId: string,
    gapKey: string,
    evidenceId: string,
    targets: Partial<PickTargets>,
  ): Promise<Undo>;
}

export function makePickEvidence(needs: FitNeeds): PickEvidence {
  const { rows } = needs;
  const need = (applicationId: string, gapKey: string) => needRequirement(rows, applicationId, gapKey);
  return {
    pick: async (applicationId, gapKey, picked, answer) =>
      commitSteps(rows, [
        await pickStep(needs, applicationId, gapKey, picked),
        changeRequirement(await need(applicationId, gapKey), { confirmed: answer }),
      ]),
    unpick: async (applicationId, gapKey, evidenceId) => {
      const row = await needPick(needs, applicationId, gapKey, evidenceId);
      const gone = changePick(row, { deletedAt: needs.now().toISOString(), deletionReason: 'unpicked' });
      const isLast = !(await rows.picksOf(applicationId)).some(
        (pick) => pick.gapKey === gapKey && pick.deletedAt === null && pick.id !== row.id,
      );
      const silent = isLast
        ? [changeRequirement(await need(applicationId, gapKey), { confirmed: null })]
        : [];
      return commitSteps(rows, [gone, ...silent]);
    },
    confirm: async (applicationId, gapKey, answer) =>
      commitSteps(rows, [changeRequirement(await need(applicationId, gapKey), { confirmed: answer })]),
    useIn: async (applicationId, gapKey, evidenceId, targets) =>
      commitSteps(rows, [changePick(await needPick(needs, applicationId, gapKey, evidenceId), targets)]),
  };
}

/** A pick made, or taken out of the bin with the scores of now. */
export async function pickStep(
  { rows, now }: FitNeeds,
  applicationId: string,
  gapKey: string,
  picked: PickedEvidence,
): Promise<Step> {
  const { item, matchScore, qualityScore } = picked;
  const id = await idOfItsKind('picks', { applicationId, gapKey, evidenceId: item.id });
  const at = now().toISOString();
  const known = await rows.get('picks', id);
  if (known !== null)
    return changePick(known, { matchScore, qualityScore, deletedAt: null, deletionReason: null });
  const row: EvidencePick = {
    id,
    applicationId,
    gapKey,
    evidenceId: item.id,
    sourceType: item.sourceType,
    sourceId: item.sourceId,
    matchScore,
    qualityScore,
    useCv: true,
    useCover: false,
    useStar: false,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    deletionReason: null,
  };
  return {
    change: { kind: 'create', aggregate: 'picks', row },
    inverse: { kind: 'change', aggregate: 'picks', id, columns: { deletedAt: at, deletionReason: 'undo' } },
  };
}

type PickColumns = Partial<
  Pick<EvidencePick, 'matchScore' | 'qualityScore' | 'deletedAt' | 'deletionReason' | keyof PickTargets>
>;

function changePick(row: EvidencePick, columns: PickColumns): Step {
  const former = Object.fromEntries(
    Object.keys(columns).map((name) => [name, row[name as keyof EvidencePick]]),
  );
  const own = { kind: 'change', aggregate: 'picks', id: row.id } as const;
  return { change: { ...own, columns }, inverse: { ...own, columns: former } };
}

async function needPick(
  { rows }: FitNeeds,
  applicationId: string,
  gapKey: string,
  evidenceId: string,
): Promise<EvidencePick> {
  const row = await rows.get('picks', await idOfItsKind('picks', { applicationId, gapKey, evidenceId }));
  if (row === null) throw new Error(`No pick of ${evidenceId} for ${gapKey} in application ${applicationId}`);
  return row;
}
