// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { usualSettings } from '@/lib/domain/apply/list-settings';
import { aBoardApp, type BoardAppInMemory } from '@/tests/support/a-board-app';
import { anApplication, anId } from '@/tests/support/an-application';
import { render, settle } from '@/tests/support/render';
import { button, click, field, pageText, press, type, until } from '@/tests/support/screen';
import { Board } from './board';

const analyst = anApplication({
  jobTitle: 'Analyst',
  company: 'Leeds Trust',
  closingDate: '2026-11-24',
  nextActionDue: '2026-11-18',
});
const porter = anApplication({
  jobTitle: '=Porter, nights',
  company: 'The Club',
  location: null,
  status: 'interview',
});

const titles = () => [...document.querySelectorAll('tbody [data-open]')].map((one) => one.textContent);

function go(hash: string): Promise<void> {
  return settle(() => {
    location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
}

let app: BoardAppInMemory;

beforeEach(async () => {
  location.hash = '';
  app = aBoardApp([analyst, porter]);
  await render(<Board app={app} />);
});

describe('all my jobs', () => {
  it('is a table that says how many rows it has, and what it is sorted by', () => {
    expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('3');
    expect(document.querySelector('th[aria-sort]')?.textContent).toMatch(/^Saved/);
    const cells = [...(document.querySelector('tbody tr')?.querySelectorAll('td') ?? [])];
    expect(cells.slice(1).map((cell) => cell.textContent)).toEqual([
      'Leeds Trust',
      'Saved',
      expect.stringMatching(/^Tue,? 24 Nov in 4 days$/),
      'Next step 2 days ago',
      expect.stringMatching(/^Thu,? 12 Nov$/),
    ]);
  });

  it('is filtered by dates, until that is cleared', async () => {
    await settle(() => app.keepListSettings({ ...usualSettings, dates: 'planned' }));
    expect(titles()).toEqual(['Analyst']);
    await click(button(/^Jobs to show/));
    await click(button('Clear filters'));
    expect(titles()).toEqual(['Analyst', '=Porter, nights']);
  });

  it('is sorted by a press on a column, and the other way by another', async () => {
    await click(button(/^Employer/));
    expect(titles()).toEqual(['Analyst', '=Porter, nights']);
    await click(button(/^Employer/));
    expect(titles()).toEqual(['=Porter, nights', 'Analyst']);
    expect(document.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('descending');
    expect(app.listSettings.get()).toMatchObject({ sortBy: 'employer', isReversed: true });
  });

  it('opens a job in the side panel with Enter or a press anywhere on its row', async () => {
    app.openJob = vi.fn();
    await settle(() => button('Analyst').focus());
    await press(button('Analyst'), 'Enter');
    await click(document.querySelector('tbody tr:last-child td:last-child') as HTMLElement);
    expect(vi.mocked(app.openJob).mock.calls).toEqual([[analyst.id], [porter.id]]);
  });

  it('chooses all with the box at the head', async () => {
    await click(field('Select all'));
    expect(pageText()).toContain('2 selected');
    await click(field('Select all'));
    expect(pageText()).not.toContain('selected');
  });

  it('saves what is shown for spreadsheets, with formulas made harmless', async () => {
    app.saveFile = vi.fn();
    await type(field(/^Search titles/), 'porter');
    await until(() => expect(titles()).toHaveLength(1));
    await click(button('Save as a file for spreadsheets'));
    const [name, text] = vi.mocked(app.saveFile).mock.calls[0] ?? [];
    expect(name).toBe('Starboard jobs 2026-11-20.csv');
    expect(text?.split('\r\n')).toEqual([
      '\uFEFFJob,Employer,Agency,Place,Pay,Reference,Status,Closing date,Next step,Saved on,Applied on,Address of the advert',
      `"'=Porter, nights",The Club,,,"Band 7, £47,810 to £54,710 a year",,Interview,,,2026-11-12,,https://jobs.example/senior-data-analyst`,
      '',
    ]);
    expect(pageText()).toContain('1 job is in the file.');
  });

  it('shows nothing of the one before to the next person', async () => {
    await click(field('Select Analyst'));
    await settle(() => app.account.set({ kind: 'device' }));
    expect(pageText()).not.toContain('selected');
  });
});

describe('the bin', () => {
  const gone = (title: string, columns = {}) => ({
    aggregate: 'applications' as const,
    id: anId(),
    title,
    company: 'Tidewater',
    deletedAt: '2026-11-18T10:00:00Z',
    deletionReason: 'removed',
    ...columns,
  });
  const driver = gone('Driver');
  const queue = gone('Cut the queue', { aggregate: 'achievements', company: '' });

  beforeEach(async () => {
    await settle(() => app.bin.set([driver, queue]));
    await go('#bin');
  });

  it('shows what was removed and when, and finds it', async () => {
    expect(pageText()).toContain('Driver Job · Tidewater · Removed 2 days ago');
    expect(pageText()).toContain('Cut the queue Example · Removed 2 days ago');
    await type(field('Search the bin'), 'tidewater');
    expect(pageText()).not.toContain('Cut the queue');
  });

  it('puts things back, and takes that back', async () => {
    await click(button('Put back: Driver'));
    expect(app.bin.get()).toEqual([queue]);
    await click(button('Undo'));
    expect(app.bin.get()).toEqual([driver, queue]);
  });

  it('asks before it deletes for good, says that there is no way back, and offers none', async () => {
    await click(button('Delete for good: Driver'));
    expect(pageText()).toContain('Delete “Driver” for good?');
    expect(pageText()).toContain('This cannot be undone.');
    await click(button('Keep in the bin'));
    expect(app.bin.get()).toEqual([driver, queue]);
    await click(button('Delete for good: Driver'));
    await click(button('Delete for good'));
    expect(app.bin.get()).toEqual([queue]);
    expect(pageText()).toContain('1 thing was deleted for good.');
    expect(pageText()).not.toContain('Undo');
  });

  it('is emptied whole, whatever is searched for', async () => {
    await type(field('Search the bin'), 'driver');
    await click(button('Empty the bin'));
    expect(pageText()).toContain('Delete all 2 things for good?');
    await click(button('Delete for good'));
    expect(pageText()).toContain('The bin is empty');
  });
});
