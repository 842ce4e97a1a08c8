// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { noAdvertReasons } from '@/lib/domain/advert/advert-reading';
import { clipOutcomeSchema, clipRefusals } from '@/lib/use-cases/advert/clip-outcome';
import { aPanelApp } from '@/tests/support/a-panel-app';
import { anApplication, anId } from '@/tests/support/an-application';
import { render } from '@/tests/support/render';
import { button, click, isThere, pageText } from '@/tests/support/screen';
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

const withDue = () => aPanelApp({ applications: [closing, far, late] });

describe('what is due', () => {
  it('is shown late first, in words, and no further than a week ahead', async () => {
    await render(<Popup app={withDue()} />);
    const headings = [...document.querySelectorAll('h3')].map((heading) => heading.textContent);
    expect(headings).toEqual(['Overdue', 'This week']);
    const rows = [...document.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows[0]).toMatch(/^2 days late.*Follow up with AcmeCoordinator/);
    expect(rows[1]).toMatch(/^Tue 24 Nov.*Data Analyst closesLeeds Trust/);
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
    app.planFollowUp = vi.fn(app.planFollowUp);
    await render(<Popup app={app} />);
    expect(isThere(() => button(name))).toBe(false);
    await click(button('Later'));
    await click(button(name));
    expect(app.planFollowUp).toHaveBeenCalledExactlyOnceWith(late.id, day);
    expect(pageText()).not.toContain('Overdue');
  });

  it('opens in the side panel within the press, as the browser demands', async () => {
    const app = withDue();
    app.openPanel = vi.fn();
    await render(<Popup app={app} />);
    button('Open').click();
    expect(app.openPanel).toHaveBeenCalledExactlyOnceWith(late.id);
  });

  it('may be nothing', async () => {
    await render(<Popup app={aPanelApp({ applications: [far] })} />);
    expect(pageText()).toContain('Nothing is due this week');
  });
});

describe('saving the page', () => {
  it('says that it is saved, leads to the job, and takes it back', async () => {
    const app = withDue();
    app.savePage = async () => ({ kind: 'saved', applicationId: far.id, isNew: true });
    app.undoSave = vi.fn(app.undoSave);
    app.openPanel = vi.fn();
    await render(<Popup app={app} />);
    await click(button('Save job'));
    expect(pageText()).toContain('Saved.');
    expect(pageText()).toContain('Librarian');
    await click(button('See the job'));
    expect(app.openPanel).toHaveBeenCalledExactlyOnceWith(far.id);
    await click(button('Undo'));
    expect(app.undoSave).toHaveBeenCalledExactlyOnceWith(far.id);
    expect(pageText()).not.toContain('Saved.');
  });

  it('leads a doubtful page to the panel', async () => {
    const app = withDue();
    app.savePage = async () => ({ kind: 'doubtful', draftId: anId() });
    app.openPanel = vi.fn();
    await render(<Popup app={app} />);
    await click(button('Save job'));
    expect(pageText()).toContain('Please check this before it is saved.');
    await click(button('Check it'));
    expect(app.openPanel).toHaveBeenCalledOnce();
  });

  const troubles = [
    ...noAdvertReasons.map((why) => ({ kind: 'none', why })),
    ...clipRefusals.map((why) => ({ kind: 'refused', why })),
  ];
  it.each(troubles)('says in words why not, and what to do: %o', async (outcome) => {
    const app = withDue();
    app.savePage = async () => clipOutcomeSchema.parse(outcome);
    await render(<Popup app={app} />);
    await click(button('Save job'));
    const said = document.querySelector('[role=alert]')?.textContent ?? '';
    expect(said).toMatch(/\.$/);
    expect(said).not.toContain(outcome.why);
    expect(said.length).toBeGreaterThan(60);
  });
});
