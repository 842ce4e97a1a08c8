// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render, settle } from '@/tests/support/render';
import { Skeleton } from './skeleton';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('shows nothing for the first 300 ms, then its lines', async () => {
  await render(<Skeleton lines={3} label="One moment" />);
  await settle(() => vi.advanceTimersByTime(290));
  expect(document.body.textContent).toBe('');
  await settle(() => vi.advanceTimersByTime(20));
  expect(document.querySelector('[role=status]')?.textContent).toBe('One moment');
  expect(document.querySelectorAll('[role=status] > div')).toHaveLength(3);
});
