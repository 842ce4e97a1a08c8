import { beforeEach, describe, expect, it } from 'vitest';
import { aMoment, anApplication, anId } from '@/tests/support/builders';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import { achievementSchema } from '../../domain/evidence/achievement';
import { evidencePickSchema } from '../../domain/evidence/evidence-pick';
import { evidenceItems } from '../../domain/fit/matching/evidence-items';
import { makeEvidenceBank, offerCandidates } from '../../domain/fit/matching/offer-candidates';
import { requirementSchema } from '../../domain/fit/requirement';
import { roleFit } from '../../domain/fit/scoring/role-fit';
import { makeAnswerInPlace } from './answer-in-place';
import { makeEditRequirements } from './edit-requirement';
import type { FitRows } from './fit-rows';
import { makePickEvidence } from './pick-evidence';
import { makeRefreshRequirements } from './refresh-requirements';

const id = anId(1);
const jobText = `We are looking for a clerk for our busy office in the town.
Essential
• Experience of managing budgets
• Able to write clear reports
• A full driving licence
Desirable
• Knowledge of Welsh`;

let rows: ReturnType<typeof inMemoryRows> & FitRows;
let needs: { rows: FitRows; now(): Date; newId(): string };

beforeEach(async () => {
  const inMemory = inMemoryRows();
  rows = {
    ...inMemory,
    requirementsOf: async (applicationId) =>
      inMemory.all('requirements').filter((row) => row.applicationId === applicationId),
    picksOf: async (applicationId) =>
      inMemory.all('picks').filter((row) => row.applicationId === applicationId),
  };
  let ids = 100;
  needs = { rows, now: () => new Date(aMoment), newId: () => anId(ids++) };
  await rows.commit([{ kind: 'create', aggregate: 'applications', row: anApplication({ id, jobText }) }]);
  await makeRefreshRequirements(needs)(id);
});

const living = async () => (await rows.requirementsOf(id)).filter((row) => row.deletedAt === null);
const quotes = async () => (await living()).map((row) => row.quote);
const keyOf = async (word: string) => (await living()).find((row) => row.quote.includes(word))?.gapKey ?? '';
const everything = () =>
  JSON.stringify([
    rows.all('requirements'),
    rows.all('picks').filter((row) => row.deletedAt === null),
    rows.all('achievements').filter((row) => row.deletedAt === null),
  ]);

describe('reading an advert for its requirements', () => {
  it('keeps a valid row for each, whose span stands in the text', async () => {
    expect(await quotes()).toEqual([
      'Experience of managing budgets',
      'Able to write clear reports',
      'A full driving licence',
      'Knowledge of Welsh',
    ]);
    for (const row of await living()) {
      expect(requirementSchema.safeParse(row).success).toBe(true);
      expect(jobText.slice(row.offset ?? 0).startsWith(row.quote)).toBe(true);
      expect(row.textHash).toMatch(/^[0-9a-f]{32}$/);
    }
  });

  it('reads the person’s corrected text, keeps keys and answers, and takes it all back', async () => {
    await makePickEvidence(needs).confirm(id, await keyOf('budgets'), 'yes');
    const before = everything();
    const jobDescription = jobText
      .replace('managing budgets', 'the management of a budget')
      .replace('• Knowledge of Welsh', '• Knowledge of Gaelic');
    await rows.commit([{ kind: 'change', aggregate: 'applications', id, columns: { jobDescription } }]);
    const refreshed = await makeRefreshRequirements(needs)(id);
    expect(await quotes()).toContain('Experience of the management of a budget');
    expect((await living()).find((row) => row.quote.includes('budget'))?.confirmed).toBe('yes');
    if (!refreshed.ok) throw new Error(refreshed.why);
    await refreshed.value.undo();
    expect(JSON.stringify((await rows.requirementsOf(id)).slice(0, 4))).toBe(
      JSON.stringify(JSON.parse(before)[0]),
    );
    expect(await quotes()).not.toContain('Knowledge of Gaelic');
    await makeRefreshRequirements(needs)(id);
    expect(await quotes()).toContain('Knowledge of Gaelic');
  });

  it('changes nothing when nothing changed', async () => {
    const before = everything();
    expect(await makeRefreshRequirements(needs)(id)).toMatchObject({
      ok: true,
      value: { added: 0, changed: 0 },
    });
    expect(everything()).toBe(before);
  });

  it('refuses an advert without text, and one in another language, and leaves what was kept', async () => {
    const setTo = (text: string) =>
      rows.commit([{ kind: 'change', aggregate: 'applications', id, columns: { jobText: text } }]);
    await setTo('');
    expect(await makeRefreshRequirements(needs)(id)).toEqual({ ok: false, why: 'no_text' });
    await setTo(
      'Wir suchen eine Verkäuferin für unseren Laden. Erfahrung im Verkauf ist von Vorteil, und wir bieten gute Bezahlung.',
    );
    expect(await makeRefreshRequirements(needs)(id)).toEqual({ ok: false, why: 'other_language' });
    expect(await quotes()).toHaveLength(4);
  });
});

describe('picks', () => {
  const bullet = 'Managed a budget of £80,000 for the library service';
  const candidate = () => {
    const role = {
      id: anId(50),
      jobTitle: 'Clerk',
      company: 'Library',
      kind: 'employment' as const,
      location: null,
      startDate: null,
      startPrecision: 'day' as const,
      endDate: null,
      endPrecision: 'day' as const,
      isCurrent: true,
      bullets: [{ id: 'b1', text: bullet }],
      neverInDocuments: false,
      bulletsSchemaVersion: 1,
      createdAt: aMoment,
      updatedAt: aMoment,
      deletedAt: null,
      deletionReason: null,
    };
    const [best] = offerCandidates(
      makeEvidenceBank(evidenceItems([], [role])),
      'Experience of managing budgets',
      'Clerk',
    );
    if (best === undefined) throw new Error('Nothing was offered');
    return { item: best.item, matchScore: best.matchScore, qualityScore: best.quality.score };
  };

  it('pick and confirm in one commit, count in the score, and are taken back in one', async () => {
    const before = everything();
    const undo = await makePickEvidence(needs).pick(id, await keyOf('budgets'), candidate(), 'partly');
    expect(rows.all('picks')).toMatchObject([
      { evidenceId: `work_history:${anId(50)}#b1`, useCv: true, deletedAt: null },
    ]);
    expect(evidencePickSchema.safeParse(rows.all('picks')[0]).success).toBe(true);
    const ground = {
      requirements: await living(),
      offered: new Set<string>(),
      examples: 1,
      text: jobText,
      language: 'english' as const,
    };
    expect(roleFit(ground).essentials).toEqual({ shown: 0.5, of: 2 });
    await undo();
    expect(everything()).toBe(before);
  });

  it('made again after being taken back is the same row', async () => {
    const { pick, unpick } = makePickEvidence(needs);
    const key = await keyOf('budgets');
    await pick(id, key, candidate(), 'yes');
    const undo = await unpick(id, key, candidate().item.id);
    expect((await living()).find((row) => row.gapKey === key)?.confirmed).toBeNull();
    await undo();
    expect((await living()).find((row) => row.gapKey === key)?.confirmed).toBe('yes');
    await unpick(id, key, candidate().item.id);
    await pick(id, key, candidate(), 'yes');
    expect(rows.all('picks')).toHaveLength(1);
    expect(rows.all('picks')[0]?.deletedAt).toBeNull();
  });

  it('say where they are used', async () => {
    const { pick, useIn } = makePickEvidence(needs);
    const key = await keyOf('budgets');
    await pick(id, key, candidate(), 'yes');
    const undo = await useIn(id, key, candidate().item.id, { useStar: true, useCv: false });
    expect(rows.all('picks')[0]).toMatchObject({ useCv: false, useStar: true });
    await undo();
    expect(rows.all('picks')[0]).toMatchObject({ useCv: true, useStar: false });
  });
});

describe('an answer in place', () => {
  it('becomes an example in the person’s own words, picked and confirmed, and is taken back whole', async () => {
    const before = everything();
    const words = 'I write the monthly report for our allotment society. Forty people read it.';
    const answered = await makeAnswerInPlace(needs)(id, await keyOf('reports'), `  ${words} `, 'yes');
    if (!answered.ok) throw new Error(answered.why);
    const [made] = rows.all('achievements');
    expect(made).toMatchObject({
      title: 'I write the monthly report for our allotment society',
      action: words,
      result: '',
    });
    expect(achievementSchema.safeParse(made).success).toBe(true);
    expect(rows.all('picks')).toMatchObject([{ evidenceId: `achievement:${made?.id}`, matchScore: null }]);
    await answered.value.undo();
    expect(everything()).toBe(before);
  });

  it.each([
    ['   ', 'empty'],
    ['x'.repeat(20_001), 'too_long'],
  ])('is refused where there is nothing to keep', async (words, why) => {
    expect(await makeAnswerInPlace(needs)(id, await keyOf('reports'), words, 'yes')).toEqual({
      ok: false,
      why,
    });
    expect(rows.all('achievements')).toEqual([]);
  });
});

describe('the person’s edits of the list', () => {
  it('are kept over the next reading, and taken back', async () => {
    const edit = makeEditRequirements(needs);
    const before = everything();
    const undoDrop = await edit.drop(id, await keyOf('Welsh'));
    const added = await edit.add(id, 'Able to make tea for forty');
    const merged = await edit.merge(id, [await keyOf('budgets'), await keyOf('reports')]);
    await makeRefreshRequirements(needs)(id);
    expect(await quotes()).toEqual([
      'Experience of managing budgets; Able to write clear reports',
      'A full driving licence',
      'Able to make tea for forty',
    ]);
    for (const undo of [merged, added]) if (undo.ok) await undo.value();
    await undoDrop();
    await makeRefreshRequirements(needs)(id);
    expect(await quotes()).toEqual(JSON.parse(before)[0].map((row: { quote: string }) => row.quote));
  });

  it('part a line in two', async () => {
    const split = await makeEditRequirements(needs).split(id, await keyOf('reports'), [
      'Able to write',
      'clear reports',
    ]);
    expect(split.ok).toBe(true);
    expect(await quotes()).toEqual(expect.arrayContaining(['Able to write', 'clear reports']));
  });

  it('are refused where they say nothing', async () => {
    const edit = makeEditRequirements(needs);
    expect(await edit.add(id, ' ')).toEqual({ ok: false, why: 'empty' });
    expect(await edit.add(id, 'x'.repeat(5001))).toEqual({ ok: false, why: 'too_long' });
    expect(await edit.merge(id, [await keyOf('budgets')])).toEqual({ ok: false, why: 'too_few' });
    expect(await edit.split(id, await keyOf('budgets'), ['one', ' '])).toEqual({ ok: false, why: 'too_few' });
  });
});
