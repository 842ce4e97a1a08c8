// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aReceipt } from '@/tests/support/an-application';
import { job, openJob } from '@/tests/support/open-job';
import { render, settle, unmount } from '@/tests/support/render';
import { button, click, field, pageText, press, type } from '@/tests/support/screen';
import { Panel } from '../panel';

describe('a doubtful field', () => {
  const receipts = { company: aReceipt({ from: 'meta', quote: 'Jobs at Leeds', isDoubtful: true }) };
  const doubtful = { advertReading: { schemaVersion: 1, grade: 'partial', receipts } } as const;

  it('shows where it came from, and is right when the person says so', async () => {
    const app = await openJob(doubtful);
    app.confirmField = vi.fn(app.confirmField);
    expect(pageText()).toContain('Please check this');
    expect(pageText()).toContain('Jobs at Leeds');
    expect(pageText()).toContain("From the page's summary");
    await click(button('Employer: This is right'));
    expect(app.confirmField).toHaveBeenCalledExactlyOnceWith(job.id, 'company');
    expect(pageText()).not.toContain('Please check this');
    expect(document.activeElement).toBe(button(/^Employer/));
  });
});

describe('what is known of a job', () => {
  it('says employer and agency apart, and the job site’s end date apart from the closing date', async () => {
    const receipts = { closingOn: aReceipt({ quote: 'Closing date: 24 November 2026 at 23:59' }) };
    await openJob({
      company: 'Harbour Council',
      agency: 'Tide People',
      location: 'Leeds',
      boardExpiresOn: '2026-11-29',
      advertReading: { schemaVersion: 1, grade: 'complete', receipts },
    });
    expect(pageText()).toContain('Harbour Council · via Tide People · Leeds');
    expect(pageText()).toMatch(/Closes in 4 days · Tue,? 24 Nov, 23:59/);
    expect(pageText()).toMatch(/The job site shows it until Sun,? 29 Nov/);
  });

  it('shows what the advert says besides in its own words, and leads to attaching what it speaks of', async () => {
    const facts = [
      { kind: 'sponsorship', quote: 'We cannot sponsor visas.', offset: 4 },
      { kind: 'attached', quote: 'See the attached job description.', offset: 60 },
      { kind: 'of-a-later-version', quote: 'Not shown', offset: 0 },
    ];
    const notices = ['site-changed'];
    await openJob({
      advertReading: { schemaVersion: 1, grade: 'complete', receipts: {}, facts, notices },
    });
    expect(pageText()).toContain('Visa and right to work We cannot sponsor visas.');
    expect(pageText()).toContain('This job site has changed its pages');
    expect(pageText()).not.toContain('Not shown');
    Element.prototype.scrollIntoView = () => {};
    await click(button('Attach the job description'));
    expect(document.activeElement).toBe(button('Choose a file'));
  });
});

describe('where it stands', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('counts at once when chosen with the pointer', async () => {
    const app = await openJob();
    app.changeStatus = vi.fn(app.changeStatus);
    const select = field('Where it stands');
    await settle(() => select.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    await type(select, 'interview');
    expect(app.changeStatus).toHaveBeenCalledExactlyOnceWith(job.id, 'interview');
    expect(pageText()).toContain('Now: Interview.');
  });

  it('makes one change of a walk through the choices by arrow keys', async () => {
    const app = await openJob();
    app.changeStatus = vi.fn(app.changeStatus);
    const select = field('Where it stands');
    for (const status of ['preparing', 'submitted', 'in_touch']) {
      await press(select, 'ArrowDown');
      await type(select, status);
      await settle(() => vi.advanceTimersByTime(700));
      expect(app.changeStatus).not.toHaveBeenCalled();
    }
    await settle(() => vi.advanceTimersByTime(1200));
    expect(app.changeStatus).toHaveBeenCalledExactlyOnceWith(job.id, 'in_touch');
  });
});

describe('following up', () => {
  it.each([
    ['Tomorrow', '2026-11-21'],
    ['In 3 days', '2026-11-23'],
    ['In 1 week', '2026-11-27'],
  ])('"%s" is %s', async (name, day) => {
    const app = await openJob();
    app.planFollowUp = vi.fn(app.planFollowUp);
    await click(button(name));
    expect(app.planFollowUp).toHaveBeenCalledExactlyOnceWith(job.id, day);
    expect(pageText()).toMatch(/Follow up \w{3},? \d+ Nov\./);
  });

  it('is not a day that has passed, and says so', async () => {
    const app = await openJob();
    app.planFollowUp = vi.fn(app.planFollowUp);
    await type(field('Day to follow up'), '2026-11-19');
    await click(button('Set'));
    expect(pageText()).toContain('Please choose today or a later day.');
    expect(app.planFollowUp).not.toHaveBeenCalled();
  });

  it('can be any day, and none', async () => {
    const app = await openJob();
    app.planFollowUp = vi.fn(app.planFollowUp);
    await type(field('Day to follow up'), '2026-12-01');
    await click(button('Set'));
    expect(app.planFollowUp).toHaveBeenLastCalledWith(job.id, '2026-12-01');
    await click(button('Clear'));
    expect(app.planFollowUp).toHaveBeenLastCalledWith(job.id, null);
  });

  it('keeps a day that was typed and not set yet when the panel is closed, and forgets it once it is set', async () => {
    const app = await openJob();
    await type(field('Day to follow up'), '2026-12-01');
    await unmount();
    await render(<Panel app={app} />);
    expect(field('Day to follow up').value).toBe('2026-12-01');
    await click(button('Set'));
    expect(app.typed(`follow-up:${job.id}`).get()).toBeNull();
  });
});

describe('the rest of a job', () => {
  it('shows both versions of the text where the person put it right', async () => {
    await openJob({ jobText: 'As it was read', jobDescription: 'As it should be' });
    expect(pageText()).toContain('As it should be');
    await click(button('As read'));
    expect(pageText()).toContain('As it was read');
  });

  it('shows a long advert folded, and whole when asked', async () => {
    await openJob({ jobText: `${'word '.repeat(400)}the end` });
    expect(pageText()).not.toContain('the end');
    await click(button('Show the whole advert'));
    expect(pageText()).toContain('the end');
  });

  it('never links to anything but a web page', async () => {
    await openJob({ jobUrl: 'javascript:alert(1)', employerUrl: 'https://leeds.example/1' });
    expect([...document.querySelectorAll('a')].map((link) => link.href)).toEqual(['https://leeds.example/1']);
  });

  it('asks which of two versions should stay', async () => {
    const conflict = {
      id: 'c',
      applicationId: job.id,
      column: 'notes',
      mine: 'six people',
      theirs: 'seven',
    } as const;
    const app = await openJob({}, { conflicts: [conflict] });
    app.settleConflict = vi.fn(app.settleConflict);
    expect(pageText()).toContain('six people');
    await click(button('Keep both'));
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('MAIN'));
    expect(app.settleConflict).toHaveBeenCalledExactlyOnceWith('c', 'both');
    expect(pageText()).not.toContain('Two versions of this text');
  });

  it('is removed with a way back', async () => {
    const app = await openJob();
    await click(button('Remove this job'));
    expect(app.applications.get()).toEqual([]);
    await click(button('Undo'));
    expect(app.applications.get()).toHaveLength(1);
  });
});
