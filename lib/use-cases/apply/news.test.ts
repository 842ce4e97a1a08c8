import { beforeEach, describe, expect, it } from 'vitest';
import { aMoment, anActivity, anApplication, anId } from '@/tests/support/builders';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import type { Application } from '../../domain/apply/application';
import { dueItems } from '../../domain/apply/due';
import { withoutPutOff } from '../../domain/apply/shown-from';
import { statusFrom } from '../../domain/apply/status-from';
import { makeAnswerInterview } from './answer-interview';
import { makeFinishNextAction } from './finish-next-action';
import { makeLogNews, type News } from './log-news';
import { makeSnooze } from './snooze';

const id = anId(1);
let rows: ReturnType<typeof inMemoryRows>;
let needs: { rows: typeof rows; newId(): string; now(): Date; timeZone(): string };

beforeEach(() => {
  rows = inMemoryRows();
  let ids = 100;
  needs = {
    rows,
    newId: () => anId(ids++),
    now: () => new Date(aMoment),
    timeZone: () => 'Europe/London',
  };
});

const begin = (columns: Partial<Application> = {}) =>
  rows.commit([{ kind: 'create', aggregate: 'applications', row: anApplication({ id, ...columns }) }]);
const history = async () =>
  (await rows.activitiesOf(id)).map(({ type, status, subject }) => [type, status ?? subject]);
const log = async (news: Partial<News>) => {
  const whole = { kind: 'other', day: '', time: '', line: '', ...news } as const;
  const logged = await makeLogNews(needs)(id, whole);
  if (!logged.ok) throw new Error(logged.why);
  return logged.value;
};

describe('news', () => {
  it.each<[Partial<News>, Application['status'], unknown[]]>([
    [{ kind: 'rejected' }, 'interview', [['status', 'rejected']]],
    [{ kind: 'offer' }, 'interview', [['status', 'offer']]],
    [
      { kind: 'call' },
      'submitted',
      [
        ['call', null],
        ['status', 'in_touch'],
      ],
    ],
    [{ kind: 'call' }, 'interview', [['call', null]]],
    [{ kind: 'other', line: ' They moved ' }, 'submitted', [['note', 'They moved']]],
    [
      { kind: 'interview', day: '2026-11-24', time: '14:30', line: 'Room 4' },
      'no_reply',
      [
        ['interview', 'Room 4'],
        ['status', 'interview'],
      ],
    ],
    [{ kind: 'interview', day: '2026-11-24', time: '14:30' }, 'offer', [['interview', null]]],
  ])('%o of a job that is at %s is kept, and taken back', async (news, status, entries) => {
    await begin({ status });
    const undo = await log(news);
    expect(await history()).toEqual(entries);
    await undo();
    expect(await history()).toEqual([]);
    expect(statusFrom(await rows.activitiesOf(id))).toBe('saved');
  });

  it('of an interview is at its time of the person’s clock', async () => {
    await begin();
    await log({ kind: 'interview', day: '2026-07-01', time: '09:30' });
    const [interview] = await rows.activitiesOf(id);
    expect(interview?.occurredAt).toBe('2026-07-01T08:30:00.000Z');
  });

  it('of something they ask for becomes the next step, until it is taken back', async () => {
    await begin({ status: 'submitted' });
    const undo = await log({ kind: 'asked', line: 'Two references', day: '2026-11-23' });
    const asked = { nextAction: 'Two references', nextActionDue: '2026-11-23' };
    expect(await rows.get('applications', id)).toMatchObject(asked);
    expect(await history()).toEqual([
      ['reply', 'Two references'],
      ['status', 'in_touch'],
    ]);
    await undo();
    expect(await rows.get('applications', id)).toMatchObject({ nextAction: null, nextActionDue: null });
  });

  it('of something more they ask for leaves the next step that stands, its day, and both in the history', async () => {
    const talk = { nextAction: 'Prepare the talk', nextActionDue: '2026-11-23' };
    await begin({ status: 'in_touch', ...talk });
    const undo = await log({ kind: 'asked', line: 'References' });
    const both = { nextAction: 'Prepare the talk; References', nextActionDue: '2026-11-23' };
    expect(await rows.get('applications', id)).toMatchObject(both);
    expect(await history()).toEqual([
      ['note', 'Prepare the talk'],
      ['reply', 'References'],
    ]);
    const undoLast = await log({ kind: 'asked', line: 'Proof of identity', day: '2026-11-21' });
    expect(await rows.get('applications', id)).toMatchObject({ nextActionDue: '2026-11-21' });
    // Both were told before: no word is there twice.
    expect(await history()).toHaveLength(3);
    await undoLast();
    await undo();
    expect(await rows.get('applications', id)).toMatchObject(talk);
    expect(await history()).toEqual([]);
  });

  it('of something they ask for is refused where it does not fit beside the step that stands', async () => {
    await begin({ nextAction: 'x'.repeat(300) });
    await expect(log({ kind: 'asked', line: 'y'.repeat(250) })).rejects.toThrow('too-long');
    expect((await rows.get('applications', id))?.nextAction).toBe('x'.repeat(300));
  });

  it.each<[Partial<News>, string]>([
    [{ kind: 'interview', day: '', time: '10:00' }, 'not-a-date'],
    [{ kind: 'interview', day: '2026-11-24', time: '' }, 'no-time'],
    [{ kind: 'asked', line: ' ' }, 'empty'],
    [{ kind: 'asked', line: 'References', day: '2026-13-01' }, 'not-a-date'],
    [{ kind: 'other' }, 'empty'],
    [{ kind: 'other', line: 'x'.repeat(301) }, 'too-long'],
  ])('%o is refused: %s', async (news, why) => {
    await begin();
    await expect(log(news)).rejects.toThrow(why);
    expect(await history()).toEqual([]);
  });
});

it('a next step that was taken goes into the history, and comes back', async () => {
  const step = { nextAction: 'Send the form', nextActionDue: '2026-11-20' };
  await begin(step);
  const undo = await makeFinishNextAction(needs)(id);
  expect(await rows.get('applications', id)).toMatchObject({ nextAction: null, nextActionDue: null });
  expect(await history()).toEqual([['note', 'Send the form']]);
  await undo();
  expect(await rows.get('applications', id)).toMatchObject(step);
  expect(await history()).toEqual([]);
});

it('a long next step that was taken is in the history to its last word', async () => {
  const nextAction = 'Bring the certificates. '.repeat(20).trim();
  await begin({ nextAction });
  await makeFinishNextAction(needs)(id);
  expect(await rows.activitiesOf(id)).toMatchObject([{ subject: null, body: nextAction }]);
});

it('how an interview went is a note', async () => {
  await begin();
  const undo = await makeAnswerInterview(needs)(id, ' Friendly, two people ');
  expect(await rows.activitiesOf(id)).toMatchObject([{ type: 'note', body: 'Friendly, two people' }]);
  await undo();
  expect(await history()).toEqual([]);
});

describe('later', () => {
  const isShownOn = (today: string) => {
    const interviews = rows.all('activities').filter(({ type }) => type === 'interview');
    const items = dueItems(rows.all('applications'), interviews, needs.now(), 'Europe/London', 30);
    return withoutPutOff(items, today).length > 0;
  };
  const snooze = async (columns: Partial<Application>, day: string) => {
    await begin({ closingDate: null, ...columns });
    const [item] = dueItems(rows.all('applications'), [], needs.now(), 'Europe/London', 30);
    if (item === undefined) throw new Error('Nothing is due');
    return makeSnooze(needs)(item, day);
  };

  it.each([
    [{ nextFollowupAt: '2026-11-12T09:00:00Z' }, { nextFollowupAt: '2026-11-16T09:00:00.000Z' }],
    [{ nextActionDue: '2026-11-12' }, { nextActionDue: '2026-11-16' }],
  ])('moves %o to the day, and back', async (columns, moved) => {
    const undo = await snooze(columns, '2026-11-16');
    expect(await rows.get('applications', id)).toMatchObject(moved);
    await undo();
    expect(await rows.get('applications', id)).toMatchObject(columns);
  });

  it('leaves a closing date as it is and puts it out of sight until the day', async () => {
    const undo = await snooze({ closingDate: '2026-11-18' }, '2026-11-16');
    expect(await rows.get('applications', id)).toMatchObject({ closingDate: '2026-11-18' });
    expect(isShownOn('2026-11-15')).toBe(false);
    expect(isShownOn('2026-11-16')).toBe(true);
    await undo();
    expect(isShownOn('2026-11-15')).toBe(true);
  });

  it('leaves a closing date that changed since in sight', async () => {
    await snooze({ closingDate: '2026-11-18' }, '2026-11-16');
    await rows.commit([
      { kind: 'change', aggregate: 'applications', id, columns: { closingDate: '2026-11-19' } },
    ]);
    expect(isShownOn('2026-11-13')).toBe(true);
  });

  it('leaves an interview as it is and puts it out of sight until the day', async () => {
    await begin({ closingDate: null, status: 'interview' });
    const interview = anActivity({
      applicationId: id,
      type: 'interview',
      occurredAt: '2026-11-18T10:00:00Z',
    });
    await rows.commit([{ kind: 'create', aggregate: 'activities', row: interview }]);
    const [item] = dueItems(rows.all('applications'), [interview], needs.now(), 'Europe/London', 30);
    if (item === undefined) throw new Error('Nothing is due');
    const undo = await makeSnooze(needs)(item, '2026-11-17');
    expect(isShownOn('2026-11-16')).toBe(false);
    expect(isShownOn('2026-11-17')).toBe(true);
    await undo();
    expect(isShownOn('2026-11-16')).toBe(true);
  });
});
