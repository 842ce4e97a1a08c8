// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aPanelApp } from '@/tests/support/a-panel-app';
import { job, openJob } from '@/tests/support/open-job';
import { render, settle, unmount } from '@/tests/support/render';
import { button, click, field, leave, pageText, type } from '@/tests/support/screen';
import { Panel } from '../panel';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const openNotes = async (notes = '') => {
  const app = await openJob({ notes });
  app.keepNotes = vi.fn(app.keepNotes);
  await click(button('Notes'));
  return app;
};
const kept = (app: { typed: ReturnType<typeof aPanelApp>['typed'] }) => app.typed(`notes:${job.id}`).get();

it('keeps notes aside with each letter, and writes them down when the typing rests', async () => {
  const app = await openNotes();
  await type(field('Your notes'), 'Ask about parking');
  expect(kept(app)).toEqual({ text: 'Ask about parking', over: '' });
  expect(app.keepNotes).not.toHaveBeenCalled();
  await settle(() => vi.advanceTimersByTime(1300));
  expect(app.keepNotes).toHaveBeenCalledExactlyOnceWith(job.id, 'Ask about parking', '');
  expect(kept(app)).toBeNull();
  expect(pageText()).toContain('Saved.');
});

it('writes over what it wrote last, and takes the whole visit back with undo', async () => {
  const app = await openNotes('Old');
  await type(field('Your notes'), 'Old, new');
  await settle(() => vi.advanceTimersByTime(1300));
  await type(field('Your notes'), 'Old, new, newer');
  await leave(field('Your notes'));
  expect(app.keepNotes).toHaveBeenLastCalledWith(job.id, 'Old, new, newer', 'Old, new');
  await click(button('Undo'));
  expect(field('Your notes').value).toBe('Old');
  expect(app.applications.get()?.[0]?.notes).toBe('Old');
});

it('has what was typed in a panel that was killed, over what stood there then', async () => {
  const app = aPanelApp({ applications: [{ ...job, notes: 'from the other device' }] });
  app.keepNotes = vi.fn(app.keepNotes);
  app.keepTyped(`notes:${job.id}`, { text: 'Ask about par', over: 'Old' });
  app.shown.set({ applicationId: job.id });
  await render(<Panel app={app} />);
  await click(button('Notes'));
  expect(field('Your notes').value).toBe('Ask about par');
  expect(app.keepNotes).toHaveBeenCalledExactlyOnceWith(job.id, 'Ask about par', 'Old');
});

it.each([
  ['another tab is opened', () => click(button('Job'))],
  ['the panel goes', () => unmount()],
  [
    'the panel is hidden',
    () => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      return settle(() => document.dispatchEvent(new Event('visibilitychange')));
    },
  ],
])('writes down what waits when %s', async (_, go) => {
  const app = await openNotes();
  await type(field('Your notes'), 'Ask');
  await go();
  expect(app.keepNotes).toHaveBeenCalledExactlyOnceWith(job.id, 'Ask', '');
  vi.restoreAllMocks();
});

it('shows what another device wrote while nothing of this one waits', async () => {
  const app = await openNotes('Old');
  await type(field('Your notes'), 'Mine');
  await settle(() => vi.advanceTimersByTime(1300));
  await settle(() => app.applications.set([{ ...job, notes: 'Theirs' }]));
  expect(field('Your notes').value).toBe('Theirs');
});

it('leaves what is being typed alone when another device wrote', async () => {
  const app = await openNotes('Old');
  await type(field('Your notes'), 'Mine');
  await settle(() => app.applications.set([{ ...job, notes: 'Theirs' }]));
  expect(field('Your notes').value).toBe('Mine');
  await leave(field('Your notes'));
  expect(app.keepNotes).toHaveBeenCalledExactlyOnceWith(job.id, 'Mine', 'Old');
});

it.each(['too-long', 'disk-full'] as const)(
  'keeps what is refused in the field, and aside: %s',
  async (why) => {
    const app = await openNotes();
    app.keepNotes = async () => ({ ok: false, why });
    await type(field('Your notes'), 'Ask');
    await leave(field('Your notes'));
    expect(field('Your notes').value).toBe('Ask');
    expect(field('Your notes').getAttribute('aria-invalid')).toBe('true');
    expect(kept(app)).toEqual({ text: 'Ask', over: '' });
  },
);
