import { describe, expect, it } from 'vitest';
import { commitChange, commitCreate, type Making } from './commit-change';
import { foldRow, type HeldRow, nothingHeld } from './held-row';
import { type MergeRules, mergeRemote } from './merge-remote';
import type { Columns } from './operation';
import { acknowledge, keepForLater, retry, setAside } from './settle-operation';

let ids = 0;
const making: Making = {
  owner: 'sam',
  aggregate: 'applications',
  rowId: 'row',
  now: '2026-11-20T10:00:00.000Z',
  newId: () => `operation-${++ids}`,
};
const rules: MergeRules = { longTexts: ['notes'], id: 'random', blanks: {} };
const row: Columns = { id: 'row', title: 'Nurse', notes: '', updatedAt: '2026-11-20T09:00:00.000Z' };

const remote = (columns: Columns, revision: number) => ({ row: { ...row, ...columns }, revision });
const merge = (held: HeldRow, columns: Columns, revision: number) =>
  mergeRemote(held, remote(columns, revision), rules);
const settled = (columns: Columns = {}, revision = 1) => merge(nothingHeld, columns, revision).held;
const started = (held: HeldRow): HeldRow => ({
  ...held,
  operations: held.operations.map((one, index) => (index === 0 ? { ...one, isStarted: true } : one)),
});
const change = (held: HeldRow, columns: Columns) => commitChange(held, columns, making);
const firstId = (held: HeldRow) => held.operations[0]?.id ?? '';

describe('a change', () => {
  it('to the value that is there is none', () => {
    const held = settled();
    expect(change(held, { title: 'Nurse' })).toBe(held);
  });

  it('joins the operation that waits, but not the one under way', () => {
    const waiting = change(change(settled(), { title: 'A' }), { title: 'B', notes: 'n' });
    expect(waiting.operations).toMatchObject([{ columns: { title: 'B', notes: 'n' } }]);

    const underWay = change(change(started(waiting), { title: 'C' }), { title: 'D' });
    expect(underWay.operations).toMatchObject([{ columns: { title: 'B' } }, { columns: { title: 'D' } }]);
    expect(foldRow(underWay)).toMatchObject({ title: 'D', notes: 'n' });
  });

  it('of a row that was refused is tried together with it', () => {
    const refused = setAside(started(commitCreate(row, making)), `operation-${ids}`, '23514');
    expect(refused.operations).toMatchObject([{ state: 'aside', code: '23514' }]);
    expect(change(refused, { title: 'B' }).operations).toMatchObject([
      { kind: 'create', columns: { title: 'B' }, state: 'waiting', isStarted: false, code: null },
    ]);
  });

  it('made while the one before was on its way to be refused is tried together with it', () => {
    const held = change(started(change(settled(), { title: 'A' })), { notes: 'n' });
    expect(setAside(held, firstId(held), '23514').operations).toMatchObject([
      { columns: { title: 'A', notes: 'n' }, state: 'waiting', isStarted: false },
    ]);
  });
});

describe('an answer', () => {
  it('makes the sent columns the server’s', () => {
    const held = change(started(change(settled(), { title: 'A' })), { notes: 'n' });
    const done = acknowledge(held, firstId(held), { revision: 2, updatedAt: 'later' });
    expect(done).toMatchObject({ revision: 2, remote: { title: 'A', notes: '' } });
    expect(foldRow(done)).toMatchObject({ title: 'A', notes: 'n' });
  });

  it('that comes twice changes nothing the second time', () => {
    const held = change(settled(), { title: 'A' });
    const done = acknowledge(held, firstId(held), { revision: 2, updatedAt: 'later' });
    expect(acknowledge(done, firstId(held), { revision: 2, updatedAt: 'later' })).toBe(done);
  });

  it('that did not come costs an attempt, and the person can ask for all of them again', () => {
    const held = change(settled(), { title: 'A' });
    const kept = keepForLater(keepForLater(held, firstId(held)), firstId(held));
    expect(kept.operations).toMatchObject([{ attempts: 2, state: 'waiting' }]);
    expect(retry(kept, firstId(held)).operations).toMatchObject([{ attempts: 0 }]);
  });
});

describe('a row from the server', () => {
  it('of an older revision says nothing', () => {
    const held = settled({ title: 'new' }, 3);
    expect(merge(held, { title: 'old' }, 2).held).toBe(held);
  });

  it('ends a create whose answer was lost', () => {
    const held = change(started(commitCreate(row, making)), { notes: 'n' });
    const merged = merge(held, {}, 1);
    expect(merged.held.operations).toMatchObject([{ kind: 'change', columns: { notes: 'n' } }]);
    expect(merged.conflicts).toEqual([]);
  });

  it('ends a change that is there already', () => {
    const held = started(change(settled(), { title: 'A', notes: 'n' }));
    expect(merge(held, { title: 'A', notes: 'n' }, 2).held.operations).toEqual([]);
  });

  it('does not end a change that came back to a former value', () => {
    const held = change(started(change(settled({ title: 'A' }), { title: 'B' })), { title: 'A' });
    expect(foldRow(merge(held, { title: 'B' }, 2).held)).toMatchObject({ title: 'A' });
    expect(merge(held, { title: 'A' }, 2).held.operations).toEqual([]);
  });

  it('keeps both of two long texts, once', () => {
    const held = change(settled({ notes: 'old' }), { notes: 'mine' });
    const first = merge(held, { notes: 'theirs' }, 2);
    expect(first.conflicts).toEqual([{ column: 'notes', mine: 'mine', theirs: 'theirs' }]);
    expect(foldRow(first.held)).toMatchObject({ notes: 'mine' });
    expect(merge(first.held, { notes: 'theirs', title: 'x' }, 3).conflicts).toEqual([]);
  });

  it('does not take this device’s own earlier text for somebody else’s', () => {
    const sent = started(change(settled({ notes: 'old' }), { notes: 'mine, first' }));
    const held = change(sent, { notes: 'mine, second' });
    expect(merge(held, { notes: 'mine, first' }, 2).conflicts).toEqual([]);
  });

  it('does not ask about a text that nobody else changed', () => {
    const held = change(settled({ notes: 'old' }), { notes: 'mine' });
    expect(merge(held, { notes: 'old', title: 'theirs' }, 2).conflicts).toEqual([]);
  });
});
