// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aPanelApp, type PanelAppInMemory } from '@/tests/support/a-panel-app';
import { anActivity, anApplication, aReceipt } from '@/tests/support/an-application';
import { render, settle } from '@/tests/support/render';
import { button, click, field, isThere, leave, pageText, press, type } from '@/tests/support/screen';
import { Panel } from '../panel';
import { fieldRefusals } from '../panel-app';

const job = anApplication({ salary: '£40,000', closingDate: '2026-11-24' });

async function open(columns = {}, start = {}): Promise<PanelAppInMemory> {
  const app = aPanelApp({ applications: [{ ...job, ...columns }], ...start });
  app.correctField = vi.fn(app.correctField);
  app.shown.set({ applicationId: job.id });
  await render(<Panel app={app} />);
  return app;
}

describe('putting a field right', () => {
  it('keeps it on Enter, says so, and takes it back with Undo', async () => {
    const app = await open();
    await click(button(/^Pay/));
    expect(document.activeElement).toBe(field('Pay'));
    await type(field('Pay'), '£42,000');
    await press(field('Pay'), 'Enter');
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'salary', '£42,000');
    expect(pageText()).toContain('Changed: Pay.');
    expect(document.activeElement).toBe(button('Pay £42,000'));
    await click(button('Undo'));
    expect(isThere(() => button('Pay £40,000'))).toBe(true);
  });

  it('drops it on Esc, and stays with the job', async () => {
    const app = await open();
    await click(button(/^Pay/));
    await type(field('Pay'), '£1');
    await press(field('Pay'), 'Escape');
    expect(app.correctField).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Pay £40,000'));
  });

  it('keeps it when the field is left', async () => {
    const app = await open();
    await click(button(/^Pay/));
    await type(field('Pay'), '£42,000');
    await leave(field('Pay'));
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'salary', '£42,000');
  });

  it('does not move the page away under a press that is under way', async () => {
    const app = await open();
    await click(button(/^Pay/));
    await type(field('Pay'), '£42,000');
    await settle(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
    await leave(field('Pay'));
    expect(app.correctField).not.toHaveBeenCalled();
    await settle(() => document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true })));
    await vi.waitFor(() =>
      expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'salary', '£42,000'),
    );
  });

  it('keeps it when the panel goes elsewhere by itself', async () => {
    const app = await open();
    await click(button(/^Pay/));
    await type(field('Pay'), '£42,000');
    await settle(() => app.shown.set({ outcome: { kind: 'doubtful', draftId: job.id } }));
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'salary', '£42,000');
  });

  it('keeps it when the panel is hidden in the middle of a word', async () => {
    const app = await open();
    await click(button(/^Pay/));
    await type(field('Pay'), '£42,0');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await settle(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'salary', '£42,0');
  });

  it('writes nothing where nothing was changed', async () => {
    const app = await open();
    await click(button(/^Pay/));
    await leave(field('Pay'));
    expect(app.correctField).not.toHaveBeenCalled();
    expect(isThere(() => button('Pay £40,000'))).toBe(true);
  });

  it.each(fieldRefusals)(
    'stays open with what was typed and a sentence where it is refused: %s',
    async (why) => {
      const app = await open();
      app.correctField = async () => ({ ok: false, why });
      await click(button(/^Job title/));
      await type(field('Job title'), 'x');
      await press(field('Job title'), 'Enter');
      expect(field('Job title').value).toBe('x');
      expect(field('Job title').getAttribute('aria-invalid')).toBe('true');
      const note = document.getElementById(field('Job title').getAttribute('aria-describedby') ?? '');
      expect(note?.textContent).toMatch(/^[A-Z].{10,}/);
    },
  );

  it('does not empty a date that is half typed', async () => {
    const app = await open();
    await click(button(/^Closing date/));
    const date = field('Closing date');
    Object.defineProperty(date, 'validity', { value: { badInput: true } });
    await type(date, '');
    await leave(date);
    expect(app.correctField).not.toHaveBeenCalled();
    expect(pageText()).toContain('Please give a whole date');
  });

  it('does not empty it when the panel goes elsewhere, either', async () => {
    const app = await open();
    await click(button(/^Closing date/));
    const date = field('Closing date');
    Object.defineProperty(date, 'validity', { value: { badInput: true } });
    await type(date, '');
    await settle(() => app.shown.set({ draftId: job.id }));
    expect(app.correctField).not.toHaveBeenCalled();
  });

  it('offers by name what the advert did not say', async () => {
    const app = await open();
    await click(button('Hours'));
    await type(field('Hours'), '37.5');
    await press(field('Hours'), 'Enter');
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'hours', '37.5');
    expect(isThere(() => button('Hours 37.5'))).toBe(true);
  });
});

describe('a doubtful field', () => {
  const receipts = { company: aReceipt({ from: 'meta', quote: 'Jobs at Leeds', isDoubtful: true }) };
  const doubtful = { advertReading: { schemaVersion: 1, grade: 'partial', receipts } };

  it('shows where it came from, and is right when the person says so', async () => {
    const app = await open(doubtful);
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

describe('where it stands', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('counts at once when chosen with the pointer', async () => {
    const app = await open();
    app.changeStatus = vi.fn(app.changeStatus);
    const select = field('Where it stands');
    await settle(() => select.dispatchEvent(new Event('pointerdown', { bubbles: true })));
    await type(select, 'interview');
    expect(app.changeStatus).toHaveBeenCalledExactlyOnceWith(job.id, 'interview');
    expect(pageText()).toContain('Now: Interview.');
  });

  it('makes one change of a walk through the choices by arrow keys', async () => {
    const app = await open();
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
    const app = await open();
    app.planFollowUp = vi.fn(app.planFollowUp);
    await click(button(name));
    expect(app.planFollowUp).toHaveBeenCalledExactlyOnceWith(job.id, day);
    expect(pageText()).toMatch(/Follow up \w{3},? \d+ Nov\./);
  });

  it('is not a day that has passed, and says so', async () => {
    const app = await open();
    app.planFollowUp = vi.fn(app.planFollowUp);
    await type(field('Day to follow up'), '2026-11-19');
    await click(button('Set'));
    expect(pageText()).toContain('Please choose today or a later day.');
    expect(app.planFollowUp).not.toHaveBeenCalled();
  });

  it('can be any day, and none', async () => {
    const app = await open();
    app.planFollowUp = vi.fn(app.planFollowUp);
    await type(field('Day to follow up'), '2026-12-01');
    await click(button('Set'));
    expect(app.planFollowUp).toHaveBeenLastCalledWith(job.id, '2026-12-01');
    await click(button('Clear'));
    expect(app.planFollowUp).toHaveBeenLastCalledWith(job.id, null);
  });
});

describe('the text of the advert', () => {
  it('is put right with its lines, and the focus comes back', async () => {
    const app = await open({ jobText: 'One\nTwo' });
    await click(button('Put the text right'));
    expect(field('Text of the advert').value).toBe('One\nTwo');
    await type(field('Text of the advert'), 'One\nThree');
    await press(field('Text of the advert'), 'Enter');
    expect(app.correctField).not.toHaveBeenCalled();
    await press(field('Text of the advert'), 'Enter', { ctrlKey: true });
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'text', 'One\nThree');
    expect(document.activeElement).toBe(button('Put the text right'));
  });

  it('stays as it is with Cancel', async () => {
    const app = await open();
    await click(button('Put the text right'));
    await type(field('Text of the advert'), 'x');
    await click(button('Cancel'));
    expect(app.correctField).not.toHaveBeenCalled();
  });
});

describe('the rest of a job', () => {
  it('shows both versions of the text where the person put it right', async () => {
    await open({ jobText: 'As it was read', jobDescription: 'As it should be' });
    expect(pageText()).toContain('As it should be');
    await click(button('As read'));
    expect(pageText()).toContain('As it was read');
  });

  it('shows a long advert folded, and whole when asked', async () => {
    await open({ jobText: `${'word '.repeat(400)}the end` });
    expect(pageText()).not.toContain('the end');
    await click(button('Show the whole advert'));
    expect(pageText()).toContain('the end');
  });

  it('never links to anything but a web page', async () => {
    await open({ jobUrl: 'javascript:alert(1)', employerUrl: 'https://leeds.example/1' });
    expect([...document.querySelectorAll('a')].map((link) => link.href)).toEqual(['https://leeds.example/1']);
  });

  it('tells what happened, latest first', async () => {
    const activities = [
      anActivity({ type: 'clip' }),
      anActivity({ type: 'status', status: 'submitted', occurredAt: '2026-11-15T10:00:00Z' }),
      anActivity({ type: 'call', subject: 'Priya', occurredAt: '2026-11-14T10:00:00Z' }),
    ];
    await open({}, { activities });
    const lines = [...document.querySelectorAll('ol li span')].map((line) => line.textContent);
    expect(lines).toEqual(['Status: Sent', 'Call: Priya', 'Saved from the page']);
  });

  it('asks which of two versions should stay', async () => {
    const conflict = {
      id: 'c',
      applicationId: job.id,
      column: 'notes',
      mine: 'six people',
      theirs: 'seven',
    } as const;
    const app = await open({}, { conflicts: [conflict] });
    app.settleConflict = vi.fn(app.settleConflict);
    expect(pageText()).toContain('six people');
    await click(button('Keep both'));
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('MAIN'));
    expect(app.settleConflict).toHaveBeenCalledExactlyOnceWith('c', 'both');
    expect(pageText()).not.toContain('Two versions of this text');
  });

  it('is removed with a way back', async () => {
    const app = await open();
    await click(button('Remove this job'));
    expect(app.applications.get()).toEqual([]);
    await click(button('Undo'));
    expect(app.applications.get()).toHaveLength(1);
  });
});
