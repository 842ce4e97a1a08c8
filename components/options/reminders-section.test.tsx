// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { someReminders, testNow } from '@/tests/support/a-panel-app';
import { render, settle } from '@/tests/support/render';
import { button, click, field, isThere, pageText } from '@/tests/support/screen';
import { CalendarProvider } from '../ui/calendar';
import { Toast } from '../ui/toast';
import { ToastProvider } from '../ui/toast-state';
import { RemindersSection } from './reminders-section';

const clock = { now: () => testNow, timeZone: 'Europe/London', locale: 'en-GB' };
let app: ReturnType<typeof someReminders> & typeof clock;

beforeEach(() => {
  app = { ...someReminders(), ...clock };
});

const open = () =>
  render(
    <CalendarProvider clock={clock}>
      <ToastProvider>
        <RemindersSection app={app} />
        <Toast />
      </ToastProvider>
    </CalendarProvider>,
  );

it('is off until the person turns it on, and says what comes when', async () => {
  await open();
  expect(field('Remind me on this computer').checked).toBe(false);
  expect(isThere(() => field('Name the job and the employer'))).toBe(false);
  expect(pageText()).toContain('A closing date, at 9:00 the day before, until you have applied.');
  expect(pageText()).toContain('An interview, at 18:00 the evening before');
  await click(field('Remind me on this computer'));
  expect(app.reminders.get()).toEqual({ isOn: true, namesJob: false, pausedUntil: null });
});

it('stays off where the browser was told no, and says where things are shown then', async () => {
  app.turnOnReminders = async () => false;
  await open();
  await click(field('Remind me on this computer'));
  expect(pageText()).toContain('Your browser keeps reminders off.');
  expect(field('Remind me on this computer').checked).toBe(false);
});

it('names no job unless the person says so', async () => {
  await app.turnOnReminders();
  await open();
  expect(field('Name the job and the employer').checked).toBe(false);
  await click(field('Name the job and the employer'));
  expect(app.reminders.get()).toMatchObject({ namesJob: true });
});

it('is quiet for a week, and goes on before that when asked to', async () => {
  await app.turnOnReminders();
  await open();
  await click(button('Pause everything for a week'));
  expect(app.reminders.get()).toMatchObject({ pausedUntil: Date.parse('2026-11-27T12:00:00Z') });
  expect(pageText()).toContain('Nothing comes up until Fri 27 Nov, 12:00.');
  await click(button('Go on now'));
  expect(app.reminders.get()).toMatchObject({ pausedUntil: null });
});

it('F28: says that the browser does not allow it any more, and asks again', async () => {
  await app.turnOnReminders();
  await open();
  await settle(() => app.mayNotify.set(false));
  expect(pageText()).toContain('Your browser does not let Starboard show reminders.');
  await click(button('Allow reminders'));
  expect(field('Remind me on this computer').checked).toBe(true);
});
