// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { aPanelApp } from '@/tests/support/a-panel-app';
import { anApplication, aReceipt } from '@/tests/support/an-application';
import { render, settle } from '@/tests/support/render';
import { button, click, field, pageText, press, type } from '@/tests/support/screen';
import { Panel } from '../panel';

const analyst = anApplication({
  jobTitle: 'Data Analyst',
  company: 'Leeds Trust',
  closingDate: '2026-11-24',
});
const porter = anApplication({ jobTitle: 'Kitchen Porter', company: 'The Club' });

const withJobs = () => aPanelApp({ applications: [analyst, porter] });

describe('the list', () => {
  it('shows title, employer, closing in days and status, in the order it is given', async () => {
    await render(<Panel app={withJobs()} />);
    const rows = [...document.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows[0]).toBe('Data AnalystLeeds Trust · Leeds, hybridCloses in 4 daysSaved');
    expect(rows[1]).toMatch(/^Kitchen Porter/);
  });

  it('says what to do where nothing is saved yet', async () => {
    await render(<Panel app={aPanelApp()} />);
    expect(pageText()).toContain('No jobs saved yet');
    expect(pageText()).toContain('Open a job advert, then press Alt+Shift+J');
  });

  it('shows nothing at all before the jobs are read, and does not call the list empty', async () => {
    const app = aPanelApp();
    Object.assign(app.applications, { get: () => undefined });
    await render(<Panel app={app} />);
    expect(pageText()).not.toContain('No jobs saved yet');
  });

  it('is searched with "/" and shows what was found', async () => {
    await render(<Panel app={withJobs()} />);
    await press(document.body, '/');
    expect(document.activeElement).toBe(field(/^Search titles/));
    await type(field(/^Search titles/), 'porter club');
    expect(pageText()).toContain('1 job found');
    expect(pageText()).not.toContain('Data Analyst');
  });

  it('is walked with the arrow keys, and Esc comes back to the row that was open', async () => {
    await render(<Panel app={withJobs()} />);
    await settle(() => button(/^Data Analyst/).focus());
    await press(document.activeElement ?? document.body, 'ArrowDown');
    const row = document.activeElement as HTMLElement;
    expect(row.textContent).toMatch(/^Kitchen Porter/);
    await click(row);
    expect(document.activeElement?.tagName).toBe('H1');
    await press(document.body, 'Escape');
    expect(document.activeElement).toBe(row);
  });

  it('comes back to a job that the panel opened by itself', async () => {
    const app = withJobs();
    await render(<Panel app={app} />);
    await settle(() => app.shown.set({ applicationId: porter.id }));
    await press(document.body, 'Escape');
    expect(document.activeElement?.textContent).toMatch(/^Kitchen Porter/);
  });

  it('takes up a job that another page of Starboard saved', async () => {
    const app = withJobs();
    await render(<Panel app={app} />);
    await settle(() => app.applications.set([anApplication({ jobTitle: 'Librarian' }), analyst]));
    expect(pageText()).toContain('Librarian');
  });

  it('marks what is to be checked in the list, with its number', async () => {
    const receipts = { company: aReceipt({ isDoubtful: true }), salary: aReceipt({ isDoubtful: true }) };
    const doubtful = { schemaVersion: 1, grade: 'partial', receipts } as const;
    await render(<Panel app={aPanelApp({ applications: [anApplication({ advertReading: doubtful })] })} />);
    expect(pageText()).toContain('2 things to check');
  });
});
