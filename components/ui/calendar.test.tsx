// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { liveValue } from '@/tests/support/live-value';
import { render, settle } from '@/tests/support/render';
import { CalendarProvider, useCalendar, useComputersPlace } from './calendar';
import { absoluteDay } from './day-text';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Today() {
  return useCalendar().today;
}

it('turns the page after midnight, in a panel that stays open', async () => {
  let now = Date.parse('2026-11-20T23:59:30Z');
  const clock = { now: () => now, timeZone: 'Europe/London', locale: 'en-GB' };
  await render(
    <CalendarProvider clock={clock}>
      <Today />
    </CalendarProvider>,
  );
  expect(document.body.textContent).toBe('2026-11-20');
  now += 60_000;
  await settle(() => vi.advanceTimersByTime(60_000));
  expect(document.body.textContent).toBe('2026-11-21');
});

function Said() {
  const calendar = useCalendar();
  const { locale, timeZone } = useComputersPlace();
  return `${absoluteDay(calendar.today, calendar)} (${locale}, ${timeZone})`;
}

it('follows what the person chooses, at once, and still knows what the computer says', async () => {
  const chosen = liveValue<{ locale: string | null; timeZone: string | null } | null>(null);
  const now = () => Date.parse('2026-11-20T12:00:00Z');
  await render(
    <CalendarProvider clock={{ now, timeZone: 'Europe/London', locale: 'en-US', chosen }}>
      <Said />
    </CalendarProvider>,
  );
  expect(document.body.textContent).toBe('Fri, Nov 20 (en-US, Europe/London)');
  await settle(() => chosen.set({ locale: 'en-GB', timeZone: null }));
  expect(document.body.textContent).toBe('Fri 20 Nov (en-US, Europe/London)');
  await settle(() => chosen.set({ locale: 'en-GB', timeZone: 'Pacific/Auckland' }));
  expect(document.body.textContent).toBe('Sat 21 Nov (en-US, Europe/London)');
  await settle(() => chosen.set(null));
  expect(document.body.textContent).toBe('Fri, Nov 20 (en-US, Europe/London)');
});
