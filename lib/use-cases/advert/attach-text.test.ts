import { beforeEach, expect, it } from 'vitest';
import { aMoment, anApplication, anId } from '@/tests/support/builders';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import type { Application } from '../../domain/apply/application';
import { makeAttachText, makeDetachText } from './attach-text';

const id = anId(1);
const jobText = 'Buyer\n\n• Excel';
const file = { name: 'Role.docx', label: 'Role.docx, 34 kB', text: 'Main duties\r\n• Buying' };
const attachedText = `${jobText}\n\nJob description (Role.docx)\n\nMain duties\n• Buying`;

let rows: ReturnType<typeof inMemoryRows>;
let needs: { rows: typeof rows; newId(): string; now(): Date };

beforeEach(() => {
  rows = inMemoryRows();
  let ids = 100;
  needs = { rows, newId: () => anId(ids++), now: () => new Date(aMoment) };
});

const start = (columns: Partial<Application> = {}) =>
  rows.commit([
    { kind: 'create', aggregate: 'applications', row: anApplication({ id, jobText, ...columns }) },
  ]);
const application = async () => rows.get('applications', id);

it('adds the file beneath the advert and leaves the advert as read', async () => {
  await start();
  await makeAttachText(needs)(id, file);
  expect(await application()).toMatchObject({ jobText, jobDescription: attachedText });
  expect((await application())?.advertReading?.receipts.text?.from).toBe('hand');
  expect(await rows.activitiesOf(id)).toMatchObject([{ type: 'file', subject: 'Role.docx, 34 kB' }]);
});

it('is as it was before with undo', async () => {
  await start();
  const before = await application();
  const attached = await makeAttachText(needs)(id, file);
  if (attached.ok) await attached.value();
  expect(await application()).toEqual(before);
  expect(await rows.activitiesOf(id)).toEqual([]);
});

it('puts a second file in the place of the first', async () => {
  await start();
  await makeAttachText(needs)(id, file);
  await makeAttachText(needs)(id, { ...file, name: 'New.pdf', text: 'Other duties' });
  expect((await application())?.jobDescription).toBe(
    `${jobText}\n\nJob description (New.pdf)\n\nOther duties`,
  );
});

it('adds it beneath what the person put right', async () => {
  await start({ jobDescription: 'Buyer, corrected' });
  await makeAttachText(needs)(id, file);
  const text = (await application())?.jobDescription;
  expect(text?.startsWith('Buyer, corrected\n\nJob description (Role.docx)')).toBe(true);
  await makeDetachText(rows)(id);
  expect(await application()).toMatchObject({ jobDescription: 'Buyer, corrected' });
});

it('leaves no trace of itself in a text that nobody corrected, and comes back with undo', async () => {
  await start();
  await makeAttachText(needs)(id, file);
  const undo = await makeDetachText(rows)(id);
  expect(await application()).toMatchObject({ jobDescription: null, jobText });
  expect((await application())?.advertReading?.receipts.text).toBeUndefined();
  await undo();
  expect(await application()).toMatchObject({ jobDescription: attachedText });
});

it('is the text of a job that had none', async () => {
  await start({ jobText: null });
  await makeAttachText(needs)(id, file);
  expect((await application())?.jobDescription).toMatch(/^Job description \(Role\.docx\)\n\nMain/);
  await makeDetachText(rows)(id);
  expect(await application()).toMatchObject({ jobDescription: null });
});

it.each([
  ['empty', ' \n\u200b'],
  ['too-long', 'x'.repeat(199_990)],
])('refuses a text that is %s, and changes nothing', async (why, text) => {
  await start();
  const before = await application();
  expect(await makeAttachText(needs)(id, { ...file, text })).toEqual({ ok: false, why });
  expect(await application()).toEqual(before);
  expect(await rows.activitiesOf(id)).toEqual([]);
});
