/** "Nothing found yet. Have you done this?" The person's answer becomes an example of theirs, picked for the requirement. */
import type { Achievement } from '../../domain/evidence/achievement';
import { evidenceQuality } from '../../domain/fit/matching/evidence-quality';
import { ok, type Result, refuse } from '../../domain/result';
import { textUpTo } from '../../domain/row';
import { changeRequirement, commitSteps, type FitNeeds, needRequirement, type Undo } from './fit-rows';
import { pickStep } from './pick-evidence';

export type AnswerRefusal = 'empty' | 'too_long';

export type AnswerInPlace = (
  applicationId: string,
  gapKey: string,
  words: string,
  answer: 'yes' | 'partly',
) => Promise<Result<{ achievementId: string; undo: Undo }, AnswerRefusal>>;

export function makeAnswerInPlace(needs: FitNeeds & { newId(): string }): AnswerInPlace {
  return async (applicationId, gapKey, words, answer) => {
    const said = words.trim();
    if (said === '') return refuse('empty');
    if (!textUpTo(20_000).safeParse(said).success) return refuse('too_long');
    const requirement = await needRequirement(needs.rows, applicationId, gapKey);
    const row = anAnswer(needs.newId(), said, needs.now().toISOString());
    const item = { id: `achievement:${row.id}`, sourceType: 'achievement' as const, sourceId: row.id };
    const quality = evidenceQuality({ kind: 'star', ...row }).score;
    const undo = await commitSteps(needs.rows, [
      {
        change: { kind: 'create', aggregate: 'achievements', row },
        inverse: {
          kind: 'change',
          aggregate: 'achievements',
          id: row.id,
          columns: { deletedAt: row.createdAt, deletionReason: 'undo' },
        },
      },
      await pickStep(needs, applicationId, gapKey, { item, matchScore: null, qualityScore: quality }),
      changeRequirement(requirement, { confirmed: answer }),
    ]);
    return ok({ achievementId: row.id, undo });
  };
}

/** The words as they were given, under Action; the other parts wait for the person. */
function anAnswer(id: string, words: string, now: string): Achievement {
  return {
    id,
    title: titleOf(words),
    situation: '',
    task: '',
    action: words,
    result: '',
    metrics: '',
    workHistoryId: null,
    happenedOn: null,
    neverInDocuments: false,
    cameFrom: null,
    position: null,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
    deletionReason: null,
  };
}

/** The first sentence, cut at a word's end where it is long. Nothing is put in other words. */
function titleOf(words: string): string {
  const first = words.split(/(?<=[.!?])\s|\n/, 1)[0] ?? words;
  if (first.length <= 90) return first.replace(/[.!?]+$/, '') || first;
  return `${first.slice(0, 89).replace(/\s+\S*$/, '')}…`;
}
