// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { anActivity } from '@/tests/support/an-application';
import { job, openJob } from '@/tests/support/open-job';
import { render, unmount } from '@/tests/support/render';
import { button, click, field, isThere, pageText, type } from '@/tests/support/screen';
import { Panel } from '../panel';

const openHistory = async (...args: Parameters<typeof openJob>) => {
  const app = await openJob(...args);
  await click(button('History'));
  return app;
};

describe('what happened', () => {
  it('is told by day, latest first, with time and way', async () => {
    const activities = [
      anActivity({ type: 'clip', occurredAt: '2026-11-12T11:30:00Z' }),
      anActivity({ type: 'status', status: 'submitted', occurredAt: '2026-11-14T12:00:00Z' }),
      anActivity({ type: 'call', subject: 'Priya', channel: 'phone', occurredAt: '2026-11-14T10:05:00Z' }),
      anActivity({
        type: 'interview',
        subject: 'Leeds office',
        channel: 'in_person',
        occurredAt: '2026-11-27T14:30:00Z',
      }),
    ];
    await openHistory({}, { activities });
    expect(headings()).toEqual(
      ['Fri 27 Nov in 7 days', 'Sat 14 Nov 6 days ago', 'Thu 12 Nov 8 days ago'].map(flexible),
    );
    expect(entries()).toEqual([
      'Interview: Leeds office14:30 · in person',
      // A day was all that was said.
      'Status: Sent',
      'Call: Priya10:05 · by phone',
      'Saved from the page11:30',
    ]);
  });

  it('says of a job that was typed that the person added it', async () => {
    await openHistory({ jobTextSource: 'paste' }, { activities: [anActivity({ type: 'clip' })] });
    expect(pageText()).toContain('Added by you');
  });

  it('lets go of what was entered by hand, with a way back, and of nothing else', async () => {
    const activities = [anActivity({ type: 'clip' }), anActivity({ type: 'call', subject: 'Priya' })];
    await openHistory({}, { activities });
    expect(document.querySelectorAll('ol button')).toHaveLength(1);
    await click(button('Remove: Call: Priya'));
    expect(pageText()).not.toContain('Priya');
    await click(button('Undo'));
    expect(pageText()).toContain('Call: Priya');
  });

  it('keeps the text of another reading folded', async () => {
    await openHistory({}, { activities: [anActivity({ type: 'reading', body: 'The advert of then' })] });
    expect(document.querySelector('details')?.open).toBe(false);
    expect(pageText()).toContain('Show its text');
  });
});

describe('an entry by hand', () => {
  it('is an interview with day, time, way and place, which also says where it stands', async () => {
    const app = await openHistory();
    app.addEntry = vi.fn(app.addEntry);
    await click(button('Add something that happened'));
    await type(field('What it was'), 'interview');
    await type(field('Day'), '2026-11-27');
    await type(field('Time'), '14:30');
    await type(field('How'), 'other');
    await type(field('Where, or with whom'), 'Teams, two people');
    await click(button('Add'));
    expect(app.addEntry).toHaveBeenCalledExactlyOnceWith(job.id, {
      type: 'interview',
      day: '2026-11-27',
      time: '14:30',
      channel: 'other',
      subject: 'Teams, two people',
      body: '',
      setsStatus: true,
    });
    expect(pageText()).toContain('It is in the history.');
    expect(document.activeElement).toBe(button('Add something that happened'));
  });

  it('is half typed in a panel that goes, and there again in the next', async () => {
    const app = await openHistory();
    await click(button('Add something that happened'));
    await type(field('About what, or with whom'), 'Priya, about the start');
    await unmount();
    await render(<Panel app={app} />);
    await click(button('History'));
    expect(field('About what, or with whom').value).toBe('Priya, about the start');
    await click(button('Cancel'));
    expect(isThere(() => button('Add something that happened'))).toBe(true);
    expect(app.typed(`entry:${job.id}`).get()).toBeNull();
  });

  it.each(['not-a-date', 'no-time', 'ahead', 'empty', 'too-long', 'disk-full'] as const)(
    'stays open with a sentence where it is refused: %s',
    async (why) => {
      const app = await openHistory();
      app.addEntry = async () => ({ ok: false, why });
      await click(button('Add something that happened'));
      await type(field('What it was'), 'interview');
      await click(button('Add'));
      expect(document.querySelector('form')?.textContent).toMatch(/Please|come|nothing|too long|full/);
      expect(isThere(() => button('Add'))).toBe(true);
    },
  );
});

describe('since when it stands there', () => {
  const sent = anActivity({ type: 'status', status: 'submitted', occurredAt: '2026-11-20T10:00:00Z' });

  it('is another day where the person says so', async () => {
    const app = await openJob({ status: 'submitted' }, { activities: [sent] });
    app.moveStatus = vi.fn(app.moveStatus);
    expect(pageText()).toMatch(/You applied Fri,? 20 Nov\./);
    await click(button('Another day'));
    await type(field('Since which day'), '2026-11-16');
    await click(button('Set'));
    expect(app.moveStatus).toHaveBeenCalledExactlyOnceWith(job.id, '2026-11-16');
    expect(pageText()).toMatch(/Now: since Mon,? 16 Nov\./);
  });

  it.each(['not-a-date', 'ahead', 'before-last'] as const)('says why it cannot be: %s', async (why) => {
    const app = await openJob({ status: 'submitted' }, { activities: [sent] });
    app.moveStatus = async () => ({ ok: false, why });
    await click(button('Another day'));
    await click(button('Set'));
    expect(field('Since which day').getAttribute('aria-invalid')).toBe('true');
  });

  it('is met with a kind word and one next step where it came to nothing', async () => {
    await openJob({ status: 'rejected' });
    expect(pageText()).toContain('This one came to nothing');
    await click(button('Write a line'));
    expect(isThere(() => field('Your notes'))).toBe(true);
  });
});

function headings(): (string | undefined)[] {
  return [...document.querySelectorAll('section h2')].map((one) => flexible(one.textContent ?? ''));
}

/** Versions of the locale data differ in their commas. */
function flexible(text: string): string {
  return text.replaceAll(',', '');
}

function entries(): (string | null)[] {
  return [...document.querySelectorAll('ol li')].map((one) => one.textContent);
}
