import { beforeEach, describe, expect, it } from 'vitest';
import { aMoment, anAdvert, anId } from '@/tests/support/builders';
import { inMemoryRows, inMemoryUndoShelf } from '@/tests/support/in-memory-rows';
import type { AdvertDraft } from '../../domain/advert/advert-draft';
import { makeConfirmField, makeCorrectField } from './correct-field';
import { makeSaveAdvert } from './save-advert';
import { makeConfirmDraft, makeDiscardDraft } from './settle-draft';
import { makeUndoSave } from './undo-save';

const clipId = anId(1);
let rows: ReturnType<typeof inMemoryRows>;
let drafts: Map<string, AdvertDraft>;
let needs: Parameters<typeof makeSaveAdvert>[0];

beforeEach(() => {
  rows = inMemoryRows();
  drafts = new Map();
  let ids = 100;
  needs = {
    rows,
    drafts: {
      get: async (id) => drafts.get(id) ?? null,
      put: async (draft) => void drafts.set(draft.id, draft),
      delete: async (id) => void drafts.delete(id),
    },
    undo: inMemoryUndoShelf(),
    listApplications: async () => saved(),
    jobKey: (url) => url,
    newId: () => anId(ids++),
    now: () => new Date(aMoment),
  };
});

const save = (reading = anAdvert(), id = clipId) => makeSaveAdvert(needs)({ id, reading, source: 'page' });
const saved = () => rows.all('applications').filter((one) => one.deletedAt === null);
const only = () => {
  const [application, ...others] = saved();
  expect(others).toEqual([]);
  if (application === undefined) throw new Error('No application was saved');
  return application;
};

describe('saving an advert', () => {
  it('starts an application with what was read, its receipts and a first activity', async () => {
    expect(await save()).toEqual({ kind: 'saved', applicationId: clipId, isNew: true });
    expect(only()).toMatchObject({
      id: clipId,
      jobTitle: 'Senior Data Analyst',
      closingDate: '2026-11-24',
      sourcePlatform: 'jobs.example.org',
      jobFetchStatus: 'complete',
      status: 'saved',
      advertReading: { schemaVersion: 1, receipts: { company: { isDoubtful: true } } },
    });
    expect(rows.all('activities')).toMatchObject([{ type: 'clip', applicationId: clipId }]);
  });

  it('keeps one job when the same clip arrives twice', async () => {
    await save();
    expect(await save()).toEqual({ kind: 'saved', applicationId: clipId, isNew: true });
    expect(rows.all('activities')).toHaveLength(1);
    only();
  });

  it('keeps a doubtful reading as a draft and no application', async () => {
    expect(await save(anAdvert({}, { grade: 'doubtful' }))).toEqual({ kind: 'doubtful', draftId: clipId });
    expect(saved()).toEqual([]);
    expect([...drafts.keys()]).toEqual([clipId]);
  });

  it('says why a page is no advert and keeps nothing', async () => {
    const outcome = await makeSaveAdvert(needs)({
      id: clipId,
      reading: { kind: 'none', why: 'list-of-adverts' },
      source: 'page',
    });
    expect(outcome).toEqual({ kind: 'none', why: 'list-of-adverts' });
    expect(saved()).toEqual([]);
  });

  it('takes a new job back on undo', async () => {
    await save();
    await makeUndoSave(needs)(clipId);
    expect(saved()).toEqual([]);
    expect(rows.all('applications')).toMatchObject([{ deletionReason: 'undo' }]);
  });

  it('lets a full disk through, with nothing called saved', async () => {
    needs.rows = { ...rows, commit: () => Promise.reject(new Error('full')) };
    await expect(save()).rejects.toThrow('full');
  });
});

describe('saving the same job again', () => {
  it('changes nothing when the page says the same', async () => {
    await save();
    expect(await save(anAdvert(), anId(2))).toEqual({ kind: 'saved', applicationId: clipId, isNew: false });
    expect(rows.all('activities')).toHaveLength(1);
  });

  it('follows the page and keeps the replaced text as an activity', async () => {
    await save();
    await save(anAdvert({ text: 'A new text', salary: '£50,000' }), anId(2));
    expect(only()).toMatchObject({ jobText: 'A new text', salary: '£50,000' });
    expect(rows.all('activities').at(-1)).toMatchObject({
      type: 'reading',
      body: anAdvert().fields.text,
    });
  });

  it('keeps what the page no longer states', async () => {
    await save();
    await save(anAdvert({ salary: null, location: 'York' }), anId(2));
    expect(only()).toMatchObject({ salary: '£47,810 to £54,710', location: 'York' });
  });

  it('never overwrites a field that was put right by hand, nor one that was confirmed', async () => {
    await save();
    await makeCorrectField(rows)(clipId, 'title', 'Lead Data Analyst');
    await makeConfirmField(rows)(clipId, 'company');
    await save(anAdvert({ title: 'Data Analyst', company: 'The Board Ltd', location: 'York' }), anId(2));
    expect(only()).toMatchObject({
      jobTitle: 'Lead Data Analyst',
      company: 'Harbour Council',
      location: 'York',
      advertReading: { receipts: { title: { from: 'hand' }, company: { from: 'hand', isDoubtful: false } } },
    });
  });

  it('keeps a sent application as it was sent, and the new text beside it', async () => {
    await save();
    await rows.commit([
      { kind: 'change', aggregate: 'applications', id: clipId, columns: { submittedAt: aMoment } },
    ]);
    await save(anAdvert({ text: 'A new text', salary: '£1' }), anId(2));
    expect(only()).toMatchObject({ salary: '£47,810 to £54,710', jobText: anAdvert().fields.text });
    expect(rows.all('activities').at(-1)).toMatchObject({ type: 'reading', body: 'A new text' });
  });

  it('gives the former reading back on undo', async () => {
    await save();
    const before = only();
    await save(anAdvert({ text: 'A new text', salary: '£50,000' }), anId(2));
    await makeUndoSave(needs)(clipId);
    expect(only()).toEqual(before);
  });

  it('keeps the facts of the text that is kept, and the newest word of the page on itself', async () => {
    const fact = { kind: 'band', quote: 'Band 6', offset: 0 } as const;
    await save(anAdvert({}, { facts: [fact] }));
    expect(only().advertReading?.facts).toEqual([fact]);
    await save(anAdvert({}, { facts: [fact], notices: ['advert-closed'] }), anId(2));
    expect(only().advertReading).toMatchObject({ facts: [fact], notices: ['advert-closed'] });
    await save(anAdvert({ text: '' }, { facts: [] }), anId(3));
    expect(only().advertReading).toMatchObject({ facts: [fact] });
    expect(only().advertReading?.notices).toBeUndefined();
    await save(anAdvert({ text: 'A new text' }, { facts: [] }), anId(4));
    expect(only().advertReading?.facts).toBeUndefined();
  });

  it('leaves a job whose receipts a newer Starboard wrote alone', async () => {
    await save();
    const advertReading = { schemaVersion: 2, grade: 'complete' as const, receipts: {}, marks: [1] };
    await rows.commit([
      { kind: 'change', aggregate: 'applications', id: clipId, columns: { advertReading } },
    ]);
    await save(anAdvert({ salary: '£50,000' }), anId(2));
    expect(only()).toMatchObject({ salary: '£47,810 to £54,710', advertReading });
  });
});

describe('putting a field right', () => {
  it('keeps the corrected text beside the advert as read', async () => {
    await save();
    await makeCorrectField(rows)(clipId, 'text', 'My text');
    expect(only()).toMatchObject({ jobText: anAdvert().fields.text, jobDescription: 'My text' });
    await makeCorrectField(rows)(clipId, 'text', anAdvert().fields.text);
    expect(only()).toMatchObject({ jobDescription: null });
  });

  it('gives the former value and its receipt back on undo', async () => {
    await save();
    const before = only();
    const corrected = await makeCorrectField(rows)(clipId, 'company', '  Harbour City Council ');
    expect(only().company).toBe('Harbour City Council');
    if (corrected.ok) await corrected.value();
    expect(only()).toEqual(before);
  });

  it.each([
    ['title', '  ', 'empty'],
    ['title', 'x'.repeat(301), 'too-long'],
    ['closingOn', '31 November', 'not-a-date'],
    ['closingOn', '2026-11-31', 'not-a-date'],
    ['employerUrl', 'javascript:alert(1)', 'not-an-address'],
  ] as const)('refuses %s = %j as %s and changes nothing', async (field, typed, why) => {
    await save();
    const before = only();
    expect(await makeCorrectField(rows)(clipId, field, typed)).toEqual({ ok: false, why });
    expect(only()).toEqual(before);
  });

  it('takes an emptied optional field as none', async () => {
    await save();
    await makeCorrectField(rows)(clipId, 'closingOn', '');
    expect(only().closingDate).toBeNull();
  });
});

describe('settling a draft', () => {
  const doubtful = anAdvert({}, { grade: 'doubtful' });

  it('makes it an application with the person’s corrections', async () => {
    await save(doubtful);
    const confirmed = await makeConfirmDraft(needs)(clipId, { company: 'Harbour City Council' });
    expect(confirmed).toEqual({ ok: true, value: { applicationId: clipId } });
    expect(only()).toMatchObject({ company: 'Harbour City Council', jobFetchStatus: 'partial' });
    expect(drafts.size).toBe(0);
  });

  it('keeps the draft when a correction is refused', async () => {
    await save(doubtful);
    expect(await makeConfirmDraft(needs)(clipId, { title: '' })).toEqual({ ok: false, why: 'empty' });
    expect(drafts.size).toBe(1);
    expect(saved()).toEqual([]);
  });

  it('brings a discarded draft back on undo', async () => {
    await save(doubtful);
    const undo = await makeDiscardDraft(needs.drafts)(clipId);
    expect(drafts.size).toBe(0);
    await undo();
    expect(drafts.size).toBe(1);
  });
});
