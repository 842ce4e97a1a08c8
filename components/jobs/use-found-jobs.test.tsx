// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { type ListSettings, usualSettings } from '@/lib/domain/apply/list-settings';
import { aJobsApp } from '@/tests/support/a-jobs-app';
import { testNow } from '@/tests/support/a-panel-app';
import { anApplication } from '@/tests/support/an-application';
import { liveValue } from '@/tests/support/live-value';
import { render, settle } from '@/tests/support/render';
import { CalendarProvider } from '../ui/calendar';
import type { JobsApp } from './jobs-app';
import { useFoundJobs } from './use-found-jobs';

const [newer, older] = [anApplication({ jobTitle: 'Nurse' }), anApplication({ jobTitle: 'Porter' })];
const clock = { now: () => testNow, timeZone: 'Europe/London', locale: 'en-GB' };

/** A page whose newest job is read, and nothing else. */
function anEarlyPage(settings: ListSettings = usualSettings) {
  const applications = liveValue<readonly (typeof newer)[]>();
  const app = aJobsApp(applications);
  app.newest.set([newer]);
  app.listSettings.set(settings);
  return { app, applications };
}

function Shown({ app, query }: { app: JobsApp; query: string }) {
  const shown = useFoundJobs(app, query);
  return shown === null
    ? 'nothing yet'
    : shown.jobs.map(({ application }) => application.jobTitle).join(', ');
}

const draw = (app: JobsApp, query = '') =>
  render(
    <CalendarProvider clock={clock}>
      <Shown app={app} query={query} />
    </CalendarProvider>,
  );
const text = () => document.body.textContent;

it('shows the newest jobs before all are read, and then all', async () => {
  const { app, applications } = anEarlyPage();
  await draw(app);
  expect(text()).toBe('Nurse');
  await settle(() => applications.set([newer, older]));
  expect(text()).toBe('Nurse, Porter');
  await settle(() => app.newest.set([older]));
  expect(text()).toBe('Nurse, Porter');
});

it.each<[string, ListSettings]>([
  ['another order', { ...usualSettings, sortBy: 'closing' }],
  ['the oldest first', { ...usualSettings, isReversed: true }],
  ['those of some dates', { ...usualSettings, dates: 'due' }],
  ['one group', { ...usualSettings, groups: ['closed'] }],
])('waits for all where the list shows %s', async (_, settings) => {
  const { app, applications } = anEarlyPage(settings);
  await draw(app);
  expect(text()).toBe('nothing yet');
  await settle(() => applications.set([]));
  expect(text()).toBe('');
});

it('keeps what is on the screen while somebody types or chooses, and answers once all are read', async () => {
  const { app, applications } = anEarlyPage();
  await draw(app);
  await draw(app, 'port');
  await settle(() => app.listSettings.set({ ...usualSettings, sortBy: 'title', isReversed: true }));
  expect(text()).toBe('Nurse');
  await settle(() => applications.set([newer, older]));
  expect(text()).toBe('Porter');
  await draw(app);
  expect(text()).toBe('Porter, Nurse');
});

it('does not call a list empty before all are read: the others may be over', async () => {
  const { app } = anEarlyPage();
  app.newest.set([]);
  await draw(app);
  expect(text()).toBe('nothing yet');
});
