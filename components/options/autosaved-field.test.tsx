// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeEditExample } from '@/lib/use-cases/evidence/edit-example';
import { makeChangeCareer } from '@/lib/use-cases/profile/change-career';
import { DiskFull } from '@/lib/use-cases/rows';
import { someCareer } from '@/tests/support/a-career';
import { inMemoryRows } from '@/tests/support/in-memory-rows';
import { liveValue } from '@/tests/support/live-value';
import { render, settle } from '@/tests/support/render';
import { button, click, field, leave, pageText, type, until } from '@/tests/support/screen';
import { aRole } from '@/tests/support/some-examples';
import { aStore, person } from '@/tests/support/stores';
import { FullPage } from '../ui/full-page';
import { useLive } from '../ui/use-live';
import { AutosavedField } from './autosaved-field';
import { DutiesPart } from './duties-part';

const clock = { now: () => Date.parse('2026-11-20T12:00:00Z'), timeZone: 'Europe/London', locale: 'en-GB' };
const about = () => field('About you');
/** Longer than the pause after which a field keeps what was typed. */
const pause = () => settle(() => new Promise((resolve) => setTimeout(resolve, 500)));

type Keep = Parameters<typeof AutosavedField>[0]['onKeep'];

async function open(value: string, onKeep: Keep, isRequired = false): Promise<void> {
  await render(
    <FullPage clock={clock}>
      <AutosavedField
        label="About you"
        value={value}
        most={2000}
        isLong
        isRequired={isRequired}
        onKeep={onKeep}
      />
    </FullPage>,
  );
}

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

it('what was typed with pauses is taken back in one step, and makes no second version', async () => {
  const store = await aStore();
  const needs = { rows: store, newId: () => crypto.randomUUID(), now: () => new Date(clock.now()) };
  const { changeProfile } = makeChangeCareer(needs);
  await changeProfile(person.userId, { summary: 'Old words' });
  await open('Old words', (summary, seen) => changeProfile(person.userId, { summary }, { summary: seen }));
  await type(about(), 'New');
  await pause();
  await type(about(), 'New words all');
  await leave(about());
  await until(() => button('Undo'));
  await click(button('Undo'));
  await until(() => expect(pageText()).toContain('It is as it was before.'));
  expect(await store.get('profiles', person.userId)).toMatchObject({ summary: 'Old words' });
  store.conflicts.live.subscribe(() => {});
  await until(() => expect(store.conflicts.live.get()).toEqual([]));
});

it('a line of a role that was typed with pauses is taken back whole', async () => {
  const role = aRole({ bullets: ['Ran the clinic', 'Kept the stock'] });
  const rows = inMemoryRows();
  await rows.commit([{ kind: 'create', aggregate: 'workHistory', row: role }]);
  const live = liveValue(role);
  const commit: typeof rows.commit = async (changes) => {
    await rows.commit(changes);
    live.set(rows.all('workHistory')[0] ?? role);
  };
  const needs = {
    rows: { ...rows, commit },
    newId: () => crypto.randomUUID(),
    now: () => new Date(clock.now()),
  };
  const app = { ...someCareer(), editExample: makeEditExample(needs) };
  function Live() {
    return <DutiesPart app={app} role={useLive(live) ?? role} />;
  }
  await render(
    <FullPage clock={clock}>
      <Live />
    </FullPage>,
  );
  const line = () => field('What you did, 1');
  await type(line(), 'Ran the big');
  await pause();
  await type(line(), 'Ran the big clinic of two wards');
  await pause();
  await leave(line());
  await click(button('Undo'));
  await until(() => expect(line().value).toBe('Ran the clinic'));
  expect(live.get()?.bullets.map(({ text }) => text)).toEqual(['Ran the clinic', 'Kept the stock']);
});

it('what the full disk does not take stays in the field, says so, and is kept once there is room', async () => {
  const onKeep = vi.fn<Keep>(async () => {
    throw new DiskFull('full');
  });
  await open('old', onKeep);
  await type(about(), 'What took me ten minutes');
  await leave(about());
  expect(about().value).toBe('What took me ten minutes');
  expect(about().getAttribute('aria-invalid')).toBe('true');

  onKeep.mockResolvedValue(async () => {});
  await leave(about());
  expect(onKeep).toHaveBeenLastCalledWith('What took me ten minutes', 'old');
  expect(about().getAttribute('aria-invalid')).not.toBe('true');
});

it('steady typing is kept within a second', async () => {
  const onKeep = vi.fn<Keep>(async () => async () => {});
  await open('', onKeep);
  for (let key = 1; key <= 12; key += 1) {
    await type(about(), 'x'.repeat(key));
    await settle(() => new Promise((resolve) => setTimeout(resolve, 100)));
  }
  expect(onKeep).toHaveBeenCalled();
});
