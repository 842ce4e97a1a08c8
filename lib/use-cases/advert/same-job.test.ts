import { beforeEach, describe, expect, it } from 'vitest';
import { aMoment, anAdvert, anId } from '@/tests/support/builders';
import { inMemoryRows, inMemoryUndoShelf } from '@/tests/support/in-memory-rows';
import type { AdvertDraft } from '../../domain/advert/advert-draft';
import { addressesOf } from '../../domain/apply/application';
import { makeAnswerSame } from './answer-same';
import { makeCorrectField } from './correct-field';
import { makeSaveAdvert } from './save-advert';

const board = 'https://board.example/jobs/4711';
const own = 'https://careers.harbourcouncil.example/vacancies/12';
const text = Array.from({ length: 60 }, (_, place) => `word${place}`).join(' ');
const [first, second] = [anId(1), anId(2)];

let rows: ReturnType<typeof inMemoryRows>;
let drafts: Map<string, AdvertDraft>;
let needs: Parameters<typeof makeSaveAdvert>[0];

beforeEach(() => {
  rows = inMemoryRows();
  drafts = new Map();
  let ids = 100;
  needs = {
    rows: {
      ...rows,
      applicationsByJobKey: async (key) => living().filter((one) => addressesOf(one).includes(key)),
    },
    listApplications: async () => living(),
    drafts: {
      get: async (id) => drafts.get(id) ?? null,
      put: async (draft) => void drafts.set(draft.id, draft),
      delete: async (id) => void drafts.delete(id),
    },
    undo: inMemoryUndoShelf(),
    jobKey: (url) => url,
    newId: () => anId(ids++),
    now: () => new Date(aMoment),
  };
});

const living = () => rows.all('applications').filter((one) => one.deletedAt === null);
const readings = () => rows.all('activities').filter((one) => one.type === 'reading' && !one.deletedAt);
const save = (id: string, url: string, fields: Parameters<typeof anAdvert>[0] = {}, grade = 'complete') =>
  makeSaveAdvert(needs)({
    id,
    reading: anAdvert({ text, ...fields }, { url, grade: grade as 'complete' }),
    source: 'page',
  });
const answer = (isSame: boolean) => makeAnswerSame(needs)(second, isSame);
const asked = { kind: 'maybe-same', draftId: second, applicationId: first };

beforeEach(() => save(first, board, { salary: null }));

describe('an advert that looks like a saved job', () => {
  it('is asked about, and waits with all that was read', async () => {
    expect(await save(second, own)).toEqual(asked);
    expect(living()).toHaveLength(1);
    expect(drafts.get(second)).toMatchObject({
      reading: { url: own },
      sameAs: { applicationId: first, reasons: ['text'] },
    });
  });

  it('is not asked about where the words are others', async () => {
    const others = text.replaceAll('word', 'term');
    expect(await save(second, own, { text: others })).toMatchObject({ kind: 'saved', isNew: true });
  });

  it('is asked about once: the answer is known at the next visit', async () => {
    await save(second, own);
    await answer(true);
    expect(await save(anId(3), own)).toEqual({ kind: 'saved', applicationId: first, isNew: false });
    expect(drafts.size).toBe(0);
  });
});

describe('"Same job"', () => {
  it('adds the address and what was not known, and keeps the reading', async () => {
    await save(second, own, { salary: '£50,000', text: `${text} and more` });
    expect(await answer(true)).toMatchObject({ leadsTo: { applicationId: first } });
    expect(living()).toMatchObject([
      {
        jobUrl: board,
        otherUrls: { schemaVersion: 1, items: [{ url: own, addedAt: aMoment }] },
        salary: '£50,000',
        jobText: text,
      },
    ]);
    expect(readings()).toMatchObject([
      { body: `${text} and more`, subject: 'careers.harbourcouncil.example' },
    ]);
    expect(drafts.size).toBe(0);
  });

  it('gives a job that was added by hand its first address', async () => {
    await rows.commit([{ kind: 'change', aggregate: 'applications', id: first, columns: { jobUrl: null } }]);
    await save(second, own);
    await answer(true);
    expect(living()).toMatchObject([{ jobUrl: own, otherUrls: null }]);
  });

  it('takes the employer’s own site as the employer’s page', async () => {
    await save(second, own);
    await answer(true);
    expect(living()).toMatchObject([{ employerUrl: own }]);
  });

  it('takes no other board as the employer’s page', async () => {
    await save(second, 'https://www.reed.co.uk/jobs/99');
    await answer(true);
    expect(living()).toMatchObject([{ employerUrl: null }]);
  });

  it('touches nothing that was known or put right by hand', async () => {
    await makeCorrectField(rows)(first, 'location', 'Leeds city centre');
    await makeCorrectField(rows)(first, 'salary', '');
    await save(second, own, { location: 'Leeds', salary: '£1', closingOn: '2026-11-25' });
    await answer(true);
    expect(living()).toMatchObject([
      { location: 'Leeds city centre', salary: null, closingDate: '2026-11-24' },
    ]);
  });

  it('changes nothing but the addresses of an application that was sent', async () => {
    await rows.commit([
      { kind: 'change', aggregate: 'applications', id: first, columns: { submittedAt: aMoment } },
    ]);
    await save(second, own, { salary: '£50,000' });
    await answer(true);
    expect(living()).toMatchObject([{ salary: null, otherUrls: { items: [{ url: own }] } }]);
  });

  it('is taken back whole: the job as it was, and the question again', async () => {
    const [before] = living();
    await save(second, own, { salary: '£50,000', text: `${text} and more` });
    await (await answer(true))?.undo();
    expect(living()).toEqual([before]);
    expect(readings()).toEqual([]);
    expect(drafts.get(second)?.sameAs).toBeDefined();
  });

  it('keeps the same words once, however often the page is read', async () => {
    await save(second, own, { text: `${text} and more` });
    await answer(true);
    await save(anId(3), own, { text: `${text} and more` });
    expect(readings()).toHaveLength(1);
  });
});

describe('"Another job"', () => {
  it('makes a job of its own, as it was read', async () => {
    await save(second, own);
    expect(await answer(false)).toMatchObject({ leadsTo: { applicationId: second } });
    expect(living().map((one) => [one.id, one.jobUrl])).toEqual([
      [first, board],
      [second, own],
    ]);
    expect(living()[1]?.advertReading?.receipts.company).toMatchObject({ isDoubtful: true });
  });

  it('is not asked again on the same page', async () => {
    await save(second, own);
    await answer(false);
    expect(await save(anId(3), own)).toMatchObject({ kind: 'saved', applicationId: second, isNew: false });
  });

  it('leads a doubtful reading to its check', async () => {
    await save(second, own, {}, 'doubtful');
    expect(await answer(false)).toMatchObject({ leadsTo: { draftId: second } });
    expect(drafts.get(second)?.sameAs).toBeUndefined();
    expect(living()).toHaveLength(1);
  });

  it('is taken back, and can be answered the other way', async () => {
    await save(second, own);
    await (await answer(false))?.undo();
    expect(living()).toHaveLength(1);
    const [again] = drafts.keys();
    expect(await makeAnswerSame(needs)(again ?? '', true)).toMatchObject({
      leadsTo: { applicationId: first },
    });
  });
});

it('makes a job of its own where the saved one was removed meanwhile', async () => {
  await save(second, own);
  await rows.commit([
    { kind: 'change', aggregate: 'applications', id: first, columns: { deletedAt: aMoment } },
  ]);
  expect(await answer(true)).toMatchObject({ leadsTo: { applicationId: second } });
});

it('answers nothing where another window answered before', async () => {
  expect(await answer(true)).toBeNull();
});
