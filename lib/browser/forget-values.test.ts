import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetValues } from './forget-values';
import { reminderLedgerItem, reminderSettingsItem } from './reminder-items';

beforeEach(() => fakeBrowser.reset());

it('forgets reminders with the person: what was told, what stands, and that jobs are named', async () => {
  vi.setSystemTime('2026-11-20T12:00:00Z');
  await reminderSettingsItem.set({ isOn: true, namesJob: true, pausedUntil: Date.now() + 1 });
  await reminderLedgerItem.set({ since: 5, told: { 'follow-up a 1': 7 } });
  await fakeBrowser.notifications.create('follow-up a 1', {
    type: 'basic',
    iconUrl: '/icon/128.png',
    title: 'Time to follow up',
    message: '',
  });

  await forgetValues();

  expect(await fakeBrowser.notifications.getAll()).toEqual({});
  expect(await reminderSettingsItem.get()).toEqual({ isOn: true, namesJob: false, pausedUntil: null });
  // Whoever comes back the same day is not told once more of what was due before.
  expect(await reminderLedgerItem.get()).toEqual({ since: Date.now(), told: {} });
  vi.useRealTimers();
});
