// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render, settle } from '@/tests/support/render';
import { CalendarProvider, useCalendar } from './calendar';

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
