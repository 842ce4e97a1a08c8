// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { aPanelApp } from '@/tests/support/a-panel-app';
import { anApplication, anId } from '@/tests/support/an-application';
import { render, settle } from '@/tests/support/render';
import { button, click, isThere, pageText, press } from '@/tests/support/screen';
import { Panel } from './panel';

const analyst = anApplication({
  jobTitle: 'Data Analyst',
  company: 'Leeds Trust',
  closingDate: '2026-11-24',
});
const porter = anApplication({ jobTitle: 'Kitchen Porter', company: 'The Club' });

const withJobs = () => aPanelApp({ applications: [analyst, porter] });

describe('saving the page beside', () => {
  const access = {
    kind: 'access',
    tabId: 7,
    url: 'https://jobs.example/1',
    title: 'Analyst',
    allowable: null,
  } as const;

  it('is not offered where Starboard may not look, and the keys are said instead', async () => {
    const app = withJobs();
    app.openShortcutSettings = vi.fn();
    await render(<Panel app={app} />);
    expect(isThere(() => button('Save job'))).toBe(false);
    expect(pageText()).toContain('Press Alt+Shift+J on a job page');
    await click(button('Change the keys'));
    expect(app.openShortcutSettings).toHaveBeenCalledOnce();
  });

  it('opens the saved job and takes it back with Ctrl+Z', async () => {
    const app = withJobs();
    app.page.set(access);
    app.savePage = async () => ({ kind: 'saved', applicationId: analyst.id, isNew: true });
    await render(<Panel app={app} />);
    await click(button('Save job'));
    expect(document.querySelector('h1[tabindex]')?.textContent).toBe('Data Analyst');
    expect(pageText()).toContain('Saved.');
    await press(document.body, 'z', { ctrlKey: true });
    expect(app.applications.get()).toEqual([porter]);
    expect(pageText()).toContain('Your jobs');
  });

  it('saves once, however often it is pressed', async () => {
    const app = withJobs();
    app.page.set(access);
    app.savePage = vi.fn(() => new Promise<never>(() => {}));
    await render(<Panel app={app} />);
    const save = button('Save job');
    await settle(() => {
      save.click();
      save.click();
    });
    await click(button('Reading'));
    expect(app.savePage).toHaveBeenCalledOnce();
  });

  it('says why a page is no advert until another page is looked at', async () => {
    const app = withJobs();
    app.page.set(access);
    app.savePage = async () => ({ kind: 'none', why: 'list-of-adverts' });
    await render(<Panel app={app} />);
    await click(button('Save job'));
    expect(pageText()).toContain('This looks like a list of jobs. Open one of them');
    await settle(() => app.page.set({ ...access, url: 'https://jobs.example/2' }));
    expect(pageText()).not.toContain('This looks like a list of jobs');
  });

  it('leads to the job where the page is saved already, and reads it again from there', async () => {
    const saved = anApplication({ jobTitle: 'Analyst', jobUrl: 'https://jobs.example/1' });
    const app = aPanelApp({ applications: [porter, saved] });
    app.page.set({ ...access, url: 'https://www.jobs.example/1/?utm_source=x' });
    app.savePage = vi.fn(async () => ({ kind: 'saved', applicationId: saved.id, isNew: false }) as const);
    await render(<Panel app={app} />);
    expect(pageText()).toMatch(/You saved this job on Thu,? 12 Nov\./);
    await click(button('See the job'));
    await click(button('Read it again'));
    expect(app.savePage).toHaveBeenCalledOnce();
    expect(pageText()).toContain('You had saved this job before.');
  });

  it.each([
    ['no job on the page', { outcome: { kind: 'none', why: 'not-an-advert' } }],
    ['a page to check', { draftId: anId() }],
    ['another job', { applicationId: porter.id }],
  ] as const)('says "Saved" of the last thing no more once there is %s', async (_, shown) => {
    const app = withJobs();
    app.page.set(access);
    app.savePage = async () => ({ kind: 'saved', applicationId: analyst.id, isNew: true });
    await render(<Panel app={app} />);
    await click(button('Save job'));
    expect(pageText()).toContain('Saved.');
    await settle(() => app.shown.set(shown));
    expect(isThere(() => button('Undo'))).toBe(false);
  });

  it('says "Saved" no more when the next press finds no job', async () => {
    const app = withJobs();
    app.page.set(access);
    app.savePage = async () => ({ kind: 'saved', applicationId: analyst.id, isNew: true });
    await render(<Panel app={app} />);
    await click(button('Save job'));
    app.savePage = async () => ({ kind: 'none', why: 'not-an-advert' });
    await click(button('Save job'));
    expect(pageText()).toContain('No job was found on this page');
    expect(isThere(() => button('Undo'))).toBe(false);
  });

  it('says in words that something unforeseen happened, and offers the button again', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const app = withJobs();
    app.page.set(access);
    app.savePage = () => Promise.reject(new Error('planted'));
    await render(<Panel app={app} />);
    await click(button('Save job'));
    expect(pageText()).toContain('That did not work, and nothing was changed.');
    expect(isThere(() => button('Save job'))).toBe(true);
    expect(logged).toHaveBeenCalledOnce();
  });

  it('follows what the shortcut saved', async () => {
    const app = withJobs();
    await render(<Panel app={app} />);
    await settle(() => app.shown.set({ outcome: { kind: 'saved', applicationId: porter.id, isNew: false } }));
    expect(document.querySelector('h1[tabindex]')?.textContent).toBe('Kitchen Porter');
    expect(pageText()).toContain('You had saved this job before.');
  });
});

it('shows a way out where a screen breaks', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const app = withJobs();
  let isBroken = true;
  const { get } = app.applications;
  app.applications.get = () => {
    if (isBroken) throw new Error('planted');
    return get();
  };
  await render(<Panel app={app} />);
  expect(pageText()).toContain('Your saved jobs are safe on this computer.');
  isBroken = false;
  await click(button('Try again'));
  expect(pageText()).toContain('Data Analyst');
});
