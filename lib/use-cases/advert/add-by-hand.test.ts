import { beforeEach, expect, it } from 'vitest';
import { aMoment, anApplication, anId } from '@/tests/support/builders';
import { inMemoryRows, inMemoryUndoShelf } from '@/tests/support/in-memory-rows';
import { readPasted } from '../../domain/advert/pasted-reading';
import { applicationSchema } from '../../domain/apply/application';
import { makeAddByHand } from './add-by-hand';
import { makeUndoSave } from './undo-save';

const nothing = { suggested: {}, receipts: {}, facts: [] };
let rows: ReturnType<typeof inMemoryRows>;
let needs: Parameters<typeof makeAddByHand>[0];

beforeEach(() => {
  rows = inMemoryRows();
  let ids = 100;
  const undo = inMemoryUndoShelf();
  needs = { rows, undo, newId: () => anId(ids++), now: () => new Date(aMoment), jobKey: (url) => url };
});

it('keeps what was typed, and goes to the bin with undo', async () => {
  const typed = {
    title: ' Baker ',
    company: 'Millbrook',
    jobUrl: 'millbrook.example/jobs/7#apply',
    closingOn: '2026-12-01',
    text: ' Bread.\r\nEvery night. ',
  };
  const added = await makeAddByHand(needs)({ ...nothing, typed });
  const [application] = rows.all('applications');
  expect(application).toMatchObject({
    jobTitle: 'Baker',
    company: 'Millbrook',
    jobUrl: 'https://millbrook.example/jobs/7',
    closingDate: '2026-12-01',
    jobText: 'Bread.\nEvery night.',
    jobTextSource: 'paste',
    jobFetchStatus: 'none',
  });
  expect(applicationSchema.safeParse(application).error?.issues).toBeUndefined();
  expect(application?.advertReading?.receipts.company?.from).toBe('hand');
  expect(rows.all('activities')).toHaveLength(1);
  expect(added).toEqual({ ok: true, value: { applicationId: application?.id } });
  await makeUndoSave(needs)(application?.id ?? '');
  expect(rows.all('applications')[0]?.deletedAt).not.toBeNull();
});

it('needs a title and nothing else', async () => {
  expect(await makeAddByHand(needs)({ ...nothing, typed: { company: 'Millbrook' } })).toEqual({
    ok: false,
    why: 'empty',
    field: 'title',
  });
  await makeAddByHand(needs)({ ...nothing, typed: { title: 'Baker' } });
  expect(rows.all('applications')).toMatchObject([{ jobText: null, jobTextSource: 'hand', jobUrl: null }]);
});

it('keeps the suggestions that the person left, with the words they stand on and no doubt', async () => {
  const text = 'Baker\nLocation: Leeds\nSalary: £24,000 a year\n\nPlease contact Jo on 0113 496 0000.';
  const read = readPasted(text, '2026-11-20', 'en-GB');
  const what = { suggested: read.fields, receipts: read.receipts, facts: read.facts };
  await makeAddByHand(needs)({ ...what, typed: { text, salary: '' } });
  const [application] = rows.all('applications');
  expect(application).toMatchObject({ jobTitle: 'Baker', location: 'Leeds', salary: null });
  expect(application?.advertReading?.receipts.location).toMatchObject({
    from: 'selection',
    isDoubtful: false,
  });
  expect(application?.advertReading?.receipts.salary).toBeUndefined();
  expect(application?.advertReading?.facts).toHaveLength(1);
});

it('refuses an address that was saved before', async () => {
  const jobUrl = 'https://millbrook.example/jobs/7';
  await rows.commit([{ kind: 'create', aggregate: 'applications', row: anApplication({ jobUrl }) }]);
  const added = await makeAddByHand(needs)({ ...nothing, typed: { title: 'Baker', jobUrl } });
  expect(added).toEqual({ ok: false, why: 'saved-before', field: 'jobUrl' });
  expect(rows.all('applications')).toHaveLength(1);
});

it.each([
  ['jobUrl', 'not an address', 'not-an-address'],
  ['closingOn', '31 November', 'not-a-date'],
  ['text', 'x'.repeat(200_001), 'too-long'],
] as const)('says which field is wrong: %s', async (field, value, why) => {
  const added = await makeAddByHand(needs)({ ...nothing, typed: { title: 'Baker', [field]: value } });
  expect(added).toEqual({ ok: false, why, field });
  expect(rows.all('applications')).toEqual([]);
});
