// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { noAdvertReasons } from '@/lib/domain/advert/advert-reading';
import { clipOutcomeSchema, clipRefusals } from '@/lib/use-cases/advert/clip-outcome';
import { aPanelApp } from '@/tests/support/a-panel-app';
import { anApplication, anId } from '@/tests/support/an-application';
import { render } from '@/tests/support/render';
import { button, click, isThere, pageText } from '@/tests/support/screen';
import './after-paint';
import { Popup } from './popup';

const late = anApplication({ jobTitle: 'Coordinator', company: 'Acme', status: 'submitted' });
const far = anApplication({ jobTitle: 'Librarian', closingDate: '2026-12-24' });

const withDue = () => {
  const app = aPanelApp({ applications: [far, late] });
  app.page.set({ kind: 'access', tabId: 7, url: 'https://new.example/1', title: 'Nurse', allowable: null });
  return app;
};

describe('saving the page', () => {
  it('says that it is saved, leads to the job, and takes it back', async () => {
    const app = withDue();
    app.savePage = async () => ({ kind: 'saved', applicationId: far.id, isNew: true });
    app.undoSave = vi.fn(app.undoSave);
    app.openPanel = vi.fn();
    await render(<Popup app={app} />);
    expect(document.querySelector('h1')?.textContent).toBe('Nurse');
    await click(button('Save job'));
    expect(pageText()).toContain('Saved.');
    expect(pageText()).toContain('Librarian');
    await click(button('See the job'));
    expect(app.openPanel).toHaveBeenCalledExactlyOnceWith(far.id);
    await click(button('Undo'));
    expect(app.undoSave).toHaveBeenCalledExactlyOnceWith(far.id);
    expect(pageText()).not.toContain('Saved.');
  });

  it('says of a page that was saved when that was, and where it stands', async () => {
    const app = withDue();
    const url = late.jobUrl ?? '';
    app.savedAt = async (asked) => (asked === url ? late : null);
    app.openPanel = vi.fn();
    app.page.set({ kind: 'access', tabId: 7, url, title: 'Coordinator at Acme', allowable: null });
    await render(<Popup app={app} />);
    expect(pageText()).toContain('Saved Thu 12 Nov · Sent');
    expect(isThere(() => button('Save job'))).toBe(false);
    await click(button('See the job'));
    expect(app.openPanel).toHaveBeenCalledExactlyOnceWith(late.id);
  });

  it('names the keys where it may not look at the page', async () => {
    await render(<Popup app={aPanelApp()} />);
    expect(pageText()).toContain('No job page is open here');
    expect(pageText()).toContain('press Alt+Shift+J');
    expect(isThere(() => button('Save job'))).toBe(false);
  });

  it.each([
    [{ kind: 'doubtful' as const, draftId: anId() }, 'Please check this before it is saved.', 'Check it'],
  ])('leads a doubtful page to the panel', async (outcome, said, next) => {
    const app = withDue();
    app.savePage = async () => outcome;
    app.openPanel = vi.fn();
    await render(<Popup app={app} />);
    await click(button('Save job'));
    expect(pageText()).toContain(said);
    await click(button(next));
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
