// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { aPanelApp } from '@/tests/support/a-panel-app';
import { anApplication } from '@/tests/support/an-application';
import { anActivity } from '@/tests/support/builders';
import { render, settle, unmount } from '@/tests/support/render';
import { button, click, field, isThere, pageText, press, type } from '@/tests/support/screen';
import './after-paint';
import { Popup } from './popup';

const late = anApplication({
  jobTitle: 'Coordinator',
  company: 'Acme',
  status: 'submitted',
  nextFollowupAt: '2026-11-18T09:00:00Z',
});
const closing = anApplication({
  jobTitle: 'Data Analyst',
  company: 'Leeds Trust',
  closingDate: '2026-11-24',
});
const far = anApplication({ jobTitle: 'Librarian', closingDate: '2026-12-24' });
const step = anApplication({
  jobTitle: 'Porter',
  company: 'Harbour Hospital',
  status: 'submitted',
  nextAction: 'Send the form',
  nextActionDue: '2026-11-20',
});
const meeting = anApplication({ jobTitle: 'Clerk', company: 'Leeds City Council', status: 'interview' });
const interviewAt = (occurredAt: string) =>
  anActivity({ applicationId: meeting.id, type: 'interview', subject: 'Room 4', occurredAt });

const withDue = () => {
  const app = aPanelApp({ applications: [closing, far, late] });
  app.page.set({ kind: 'access', tabId: 7, url: 'https://new.example/1', title: 'Nurse', allowable: null });
  return app;
};
const rows = () => [...document.querySelectorAll('main li')].map((row) => row.textContent);
const job = (name: RegExp) => button(name);

describe('what is due', () => {
  it('is shown late first, in words, and no further than a week ahead', async () => {
    await render(<Popup app={withDue()} />);
    const headings = [...document.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Overdue', 'This week']);
    expect(rows()[0]).toMatch(/^2 days late.*Follow up with AcmeCoordinator/);
    expect(rows()[1]).toMatch(/^Tue 24 Nov.*Data Analyst closesLeeds Trust/);
    expect(pageText()).not.toContain('Librarian');
  });

  it('is done with one press, and comes back with Undo', async () => {
    const app = withDue();
    app.finishFollowUp = vi.fn(app.finishFollowUp);
    await render(<Popup app={app} />);
    await click(button('Done'));
    expect(app.finishFollowUp).toHaveBeenCalledExactlyOnceWith(late.id);
    expect(pageText()).not.toContain('Overdue');
    await click(button('Undo'));
    expect(pageText()).toContain('Overdue');
  });

  it.each([
    ['Tomorrow', '2026-11-21'],
    ['In 3 days', '2026-11-23'],
    ['Monday', '2026-11-23'],
  ])('moves with "%s" to %s', async (name, day) => {
    const app = withDue();
    app.snooze = vi.fn(app.snooze);
    await render(<Popup app={app} />);
    expect(isThere(() => button(name))).toBe(false);
    await click(button('Later'));
    await click(button(name));
    expect(app.snooze).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ applicationId: late.id, kind: 'follow-up' }),
      day,
    );
    expect(pageText()).not.toContain('Overdue');
  });

  it('moves to any day from tomorrow on', async () => {
    const app = withDue();
    app.snooze = vi.fn(app.snooze);
    await render(<Popup app={app} />);
    await click(button('Later'));
    await type(field('Another day'), '2026-11-20');
    await click(button('Move'));
    expect(app.snooze).not.toHaveBeenCalled();
    await type(field('Another day'), '2026-12-01');
    await click(button('Move'));
    expect(app.snooze).toHaveBeenCalledExactlyOnceWith(expect.anything(), '2026-12-01');
  });

  it('is, where it closes, applied for or not, and put off no further than its day', async () => {
    const app = aPanelApp({ applications: [closing] });
    app.changeStatus = vi.fn(app.changeStatus);
    app.snooze = vi.fn(async () => async () => {});
    await render(<Popup app={app} />);
    await click(button('Later'));
    await type(field('Another day'), '2026-11-25');
    await click(button('Move'));
    expect(app.snooze).not.toHaveBeenCalled();
    await click(button('Tomorrow'));
    expect(app.snooze).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'closing' }),
      '2026-11-21',
    );
    await click(button('Not applying'));
    expect(app.changeStatus).toHaveBeenLastCalledWith(closing.id, 'not_applying');
    await click(button('Undo'));
    await click(button('I have applied'));
    expect(app.changeStatus).toHaveBeenLastCalledWith(closing.id, 'submitted');
    expect(pageText()).toContain('Nothing is due this week');
  });

  it('leaves out what is put off, until its day', async () => {
    const until = (day: string) => ({
      ...closing,
      putOff: { schemaVersion: 1, of: '2026-11-24', until: day },
    });
    const app = aPanelApp({ applications: [until('2026-11-21')] });
    await render(<Popup app={app} />);
    expect(rows()).toEqual([]);
    await settle(() => app.applications.set([until('2026-11-20')]));
    expect(rows()).toHaveLength(1);
  });

  it('is a next step in the person’s own words', async () => {
    const app = aPanelApp({ applications: [step] });
    await render(<Popup app={app} />);
    expect(rows()[0]).toMatch(/^today.*Send the formPorter · Harbour Hospital/);
    await click(button('Done'));
    expect(pageText()).toContain('Next step done.');
    expect(rows()).toEqual([]);
  });

  it('is an interview ahead, with its time and place', async () => {
    const app = aPanelApp({
      applications: [meeting],
      interviews: [interviewAt('2026-11-20T14:00:00Z')],
    });
    await render(<Popup app={app} />);
    expect(rows()[0]).toMatch(/^14:00 today.*Interview: Leeds City CouncilRoom 4 · Clerk/);
    expect(isThere(() => button('Done'))).toBe(false);
    expect(isThere(() => button('Later'))).toBe(false);
  });

  it('is how an interview went, in a line', async () => {
    const app = aPanelApp({
      applications: [meeting],
      interviews: [interviewAt('2026-11-20T10:00:00Z')],
    });
    app.answerInterview = vi.fn(app.answerInterview);
    await render(<Popup app={app} />);
    await click(button('How did it go?'));
    await type(field('How did it go?'), 'Two friendly people');
    await click(button('Save'));
    expect(app.answerInterview).toHaveBeenCalledExactlyOnceWith(meeting.id, 'Two friendly people');
  });

  it('keeps the line about an interview while it is typed, for the next popup, and forgets it once it is a note', async () => {
    const interview = interviewAt('2026-11-20T10:00:00Z');
    const app = aPanelApp({ applications: [meeting], interviews: [interview] });
    await render(<Popup app={app} />);
    await click(button('How did it go?'));
    await type(field('How did it go?'), 'Two frien');
    await unmount();
    await render(<Popup app={app} />);
    await click(button('How did it go?'));
    expect(field('How did it go?').value).toBe('Two frien');
    await type(field('How did it go?'), 'Two friendly people');
    await click(button('Save'));
    expect(app.typed(`interview:${interview.id}`).get()).toBeNull();
    await click(button('Undo'));
    expect(app.typed(`interview:${interview.id}`).get()).toEqual({ words: 'Two friendly people' });
  });

  it('asks of a job that closed whether it was applied for, and is not called late', async () => {
    const closed = { ...closing, closingDate: '2026-11-19' };
    const app = aPanelApp({ applications: [closed] });
    app.changeStatus = vi.fn(app.changeStatus);
    await render(<Popup app={app} />);
    expect(rows()[0]).toMatch(/^1 day ago ?Data Analyst has closed. Have you applied\?Leeds Trust/);
    expect(isThere(() => button('Later'))).toBe(false);
    await click(button('I have applied'));
    expect(app.changeStatus).toHaveBeenCalledExactlyOnceWith(closed.id, 'submitted');
    await click(button('Undo'));
    await click(button('Not applying'));
    expect(app.changeStatus).toHaveBeenLastCalledWith(closed.id, 'not_applying');
    expect(pageText()).toContain('Nothing is due this week');
  });

  it('opens in the side panel within the press, as the browser demands', async () => {
    const app = withDue();
    app.openPanel = vi.fn();
    await render(<Popup app={app} />);
    job(/^Follow up with Acme/).click();
    expect(app.openPanel).toHaveBeenCalledExactlyOnceWith(late.id);
  });

  it('may be nothing: then it says what comes here, and offers to remind', async () => {
    const app = aPanelApp({ applications: [far] });
    await render(<Popup app={app} />);
    expect(pageText()).toContain('Nothing is due this week');
    await click(button('Turn on reminders'));
    expect(app.reminders.get()).toMatchObject({ isOn: true });
    expect(isThere(() => button('Turn on reminders'))).toBe(false);
  });
});

describe('the keys', () => {
  it('go from row to row, answer it and leave the focus on the next', async () => {
    const app = withDue();
    await render(<Popup app={app} />);
    await press(document.body, 'ArrowDown');
    expect(document.activeElement).toBe(job(/^Follow up with Acme/));
    await press(document.activeElement ?? document.body, 'ArrowDown');
    expect(document.activeElement).toBe(job(/^Data Analyst closes/));
    await press(document.activeElement ?? document.body, 'ArrowUp');
    await press(document.activeElement ?? document.body, 's');
    expect(isThere(() => button('Tomorrow'))).toBe(true);
    await press(document.activeElement ?? document.body, 'Escape');
    expect(isThere(() => button('Tomorrow'))).toBe(false);
    await press(document.activeElement ?? document.body, 'd');
    expect(rows()).toHaveLength(1);
  });

  it('are listed with "?" and by the button', async () => {
    await render(<Popup app={withDue()} />);
    expect(pageText()).not.toContain('news of a job');
    await press(document.body, '?');
    expect(pageText()).toContain('news of a job');
    await click(button('Keys'));
    expect(pageText()).not.toContain('news of a job');
  });
});
