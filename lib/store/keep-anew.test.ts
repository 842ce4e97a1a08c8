import { beforeEach, describe, expect, it } from 'vitest';
import { aJob, anEntry, aStore } from '@/tests/support/stores';
import { idOfItsKind } from '../domain/id-of-its-kind';
import type { Store } from './store';

const at = '2027-01-01T00:00:00Z';
let store: Store;
beforeEach(async () => {
  store = await aStore();
});

/** A job with an entry and a checklist, as the server has them, changed here and then deleted for good elsewhere. */
async function aGoneJob() {
  const job = aJob({ jobTitle: 'Porter' });
  const entry = anEntry({ applicationId: job.id, type: 'note', body: 'Rang them' });
  const checklist = {
    id: await idOfItsKind('checklists', { applicationId: job.id }),
    applicationId: job.id,
    createdAt: job.createdAt,
    updatedAt: job.updatedAt,
    deletedAt: null,
    deletionReason: null,
    cvExportedAt: '2026-11-01T10:00:00.000Z',
  };
  await store.pull.merge('applications', [{ row: { ...job }, revision: 2 }]);
  await store.pull.merge('activities', [{ row: { ...entry }, revision: 1 }]);
  await store.pull.merge('checklists', [{ row: checklist, revision: 1 }]);
  const change = {
    kind: 'change',
    aggregate: 'applications',
    id: job.id,
    columns: { notes: 'Mine' },
  } as const;
  await store.commit([change]);
  await store.pull.takeGone([{ aggregate: 'applications', id: job.id, at }], at);
  const { setAside } = await store.outbox.counts();
  return { job, entry, checklist, operationId: setAside[0]?.operationId ?? '', setAside };
}

describe('a job that another device deleted for good while it was changed here', () => {
  it('is one question, and can be kept', async () => {
    const { setAside, job } = await aGoneJob();
    expect(setAside).toMatchObject([{ applicationId: job.id, code: 'not-found', canKeepAnew: true }]);
  });

  it('stands meanwhile as what was entered of it says, also where the server refused to make it', async () => {
    const job = aJob();
    await store.commit([{ kind: 'create', aggregate: 'applications', row: job }]);
    const [making] = await store.outbox.take();
    const entry = anEntry({ applicationId: job.id, type: 'status', status: 'submitted' });
    await store.commit([{ kind: 'create', aggregate: 'activities', row: entry }]);
    await store.commit([
      { kind: 'change', aggregate: 'applications', id: job.id, columns: { notes: 'Mine' } },
    ]);
    if (making !== undefined) await store.outbox.gone(making.operation);

    expect((await store.outbox.counts()).setAside).toMatchObject([{ applicationId: job.id }]);
    expect(await store.get('applications', job.id)).toMatchObject({ status: 'submitted', notes: 'Mine' });
  });

  it('is kept as a new one, with all that belongs to it', async () => {
    const { job, entry, checklist, operationId } = await aGoneJob();
    const [kept, ...below] = await store.outbox.keepAnew(operationId);
    const applicationId = kept?.id ?? '';
    expect(applicationId).not.toBe(job.id);
    expect(await store.get('applications', applicationId)).toMatchObject({
      jobTitle: 'Porter',
      notes: 'Mine',
      createdAt: job.createdAt,
    });
    expect(await store.activitiesOf(applicationId)).toMatchObject([{ body: 'Rang them' }]);
    const newChecklist = await idOfItsKind('checklists', { applicationId });
    expect(await store.get('checklists', newChecklist)).toMatchObject({
      applicationId,
      cvExportedAt: '2026-11-01T10:00:00.000Z',
    });
    expect(below.map(({ aggregate }) => aggregate).sort()).toEqual(['activities', 'checklists']);

    expect(await store.get('applications', job.id)).toBeNull();
    expect(await store.get('activities', entry.id)).toBeNull();
    expect(await store.get('checklists', checklist.id)).toBeNull();
    expect(await store.outbox.counts()).toEqual({ waiting: 3, setAside: [] });
    const [taken] = await store.outbox.take();
    expect(taken?.operation).toMatchObject({
      kind: 'create',
      aggregate: 'applications',
      rowId: applicationId,
    });
  });

  it('is kept once, however often that is said', async () => {
    const { operationId } = await aGoneJob();
    const said = await Promise.all([1, 2, 3].map(() => store.outbox.keepAnew(operationId)));
    expect(said.map((rows) => rows.length).sort()).toEqual([0, 0, 3]);
    expect(await store.list('applications')).toHaveLength(1);
  });

  it('takes further changes and stays set aside, until the person decides', async () => {
    const { job, operationId } = await aGoneJob();
    const columns = { location: 'Leeds' };
    await store.commit([{ kind: 'change', aggregate: 'applications', id: job.id, columns }]);
    await store.commit([
      { kind: 'create', aggregate: 'activities', row: anEntry({ applicationId: job.id, body: 'Later' }) },
    ]);
    expect((await store.outbox.counts()).setAside).toHaveLength(1);
    const [kept] = await store.outbox.keepAnew(operationId);
    expect(await store.get('applications', kept?.id ?? '')).toMatchObject({
      notes: 'Mine',
      location: 'Leeds',
    });
    expect(await store.activitiesOf(kept?.id ?? '')).toHaveLength(2);
  });

  it('is kept whole from the question about one of its entries', async () => {
    const job = aJob();
    const entry = anEntry({ applicationId: job.id, type: 'note' });
    await store.pull.merge('applications', [{ row: { ...job }, revision: 1 }]);
    await store.pull.merge('activities', [{ row: { ...entry }, revision: 1 }]);
    const subject = { subject: 'x' };
    await store.commit([{ kind: 'change', aggregate: 'activities', id: entry.id, columns: subject }]);
    const [taken] = await store.outbox.take();
    await store.pull.takeGone([{ aggregate: 'applications', id: job.id, at }], at);
    const rows = await store.outbox.keepAnew(taken?.operation.id ?? '');
    expect(rows.map(({ aggregate }) => aggregate)).toEqual(['applications', 'activities']);
    expect(await store.activitiesOf(rows[0]?.id ?? '')).toMatchObject([{ subject: 'x' }]);
  });

  it('keeps both versions of a text that the person was asked about', async () => {
    const job = aJob({ notes: 'before' });
    await store.pull.merge('applications', [{ row: { ...job }, revision: 1 }]);
    await store.commit([
      { kind: 'change', aggregate: 'applications', id: job.id, columns: { notes: 'mine' } },
    ]);
    await store.pull.merge('applications', [{ row: { ...job, notes: 'theirs' }, revision: 2 }]);
    await store.pull.takeGone([{ aggregate: 'applications', id: job.id, at }], at);
    const [aside] = (await store.outbox.counts()).setAside;
    const [kept] = await store.outbox.keepAnew(aside?.operationId ?? '');
    const live = store.conflicts.live;
    live.subscribe(() => {});
    await expect.poll(() => live.get()).toMatchObject([{ rowId: kept?.id, mine: 'mine', theirs: 'theirs' }]);
  });
});

it('what the server refused for another reason is not made anew', async () => {
  const job = aJob();
  await store.commit([{ kind: 'create', aggregate: 'applications', row: job }]);
  const [taken] = await store.outbox.take();
  if (taken === undefined) throw new Error('Nothing to send');
  await store.outbox.setAside(taken.operation, '23514');
  expect((await store.outbox.counts()).setAside).toMatchObject([{ canKeepAnew: false }]);
  expect(await store.outbox.keepAnew(taken.operation.id)).toEqual([]);
  expect(await store.get('applications', job.id)).not.toBeNull();
});

describe('a row whose making the server refuses because it was deleted for good', () => {
  const refused = async (isChanged: boolean) => {
    const job = aJob();
    await store.commit([{ kind: 'create', aggregate: 'applications', row: job }]);
    const [taken] = await store.outbox.take();
    if (taken === undefined) throw new Error('Nothing to send');
    if (isChanged) {
      const columns = { notes: 'since' };
      await store.commit([{ kind: 'change', aggregate: 'applications', id: job.id, columns }]);
    }
    await store.outbox.gone(taken.operation);
    return job;
  };

  it('leaves without a word: it arrived, and the answer did not', async () => {
    const job = await refused(false);
    expect(await store.get('applications', job.id)).toBeNull();
    expect(await store.outbox.counts()).toEqual({ waiting: 0, setAside: [] });
  });

  it('is asked about where it was changed since', async () => {
    const job = await refused(true);
    expect(await store.get('applications', job.id)).toMatchObject({ notes: 'since' });
    const { setAside, waiting } = await store.outbox.counts();
    expect(waiting).toBe(0);
    expect(setAside).toMatchObject([{ kind: 'create', canKeepAnew: true }]);
    const [kept] = await store.outbox.keepAnew(setAside[0]?.operationId ?? '');
    expect(await store.get('applications', kept?.id ?? '')).toMatchObject({ notes: 'since' });
  });
});
