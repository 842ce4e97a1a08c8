// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ok, refuse } from '@/lib/domain/result';
import { aPanelApp, testNow } from '@/tests/support/a-panel-app';
import { anApplication } from '@/tests/support/an-application';
import { render, settle, unmount } from '@/tests/support/render';
import { button, click, field, isThere, pageText, press, type } from '@/tests/support/screen';
import '../after-paint';
import { Popup } from '../popup';

const acme = anApplication({
  company: 'Acme Logistics',
  jobTitle: 'Coordinator',
  status: 'submitted',
  updatedAt: '2026-11-19T09:30:00Z',
});
const other = anApplication({ company: 'Acorn', jobTitle: 'Analyst', status: 'interview' });
const over = anApplication({ company: 'Acme', jobTitle: 'Clerk', status: 'rejected' });
const ask = () => field('News? Type three letters of the employer');
const offered = () => [...document.querySelectorAll('[role=option]')].map((one) => one.textContent);
/** A key where the focus is. */
const key = (name: string) => press(document.activeElement ?? document.body, name);

let app: ReturnType<typeof aPanelApp>;

beforeEach(() => {
  app = aPanelApp({ applications: [over, other, acme].map((one) => ({ ...one, closingDate: null })) });
  app.logNews = vi.fn(app.logNews);
});

/** The view comes in a file of its own. */
function eventually(assert: () => void): Promise<void> {
  return vi.waitFor(async () => {
    await settle(() => {});
    assert();
  }, 5000);
}

async function open(query: string): Promise<void> {
  await render(<Popup app={app} />);
  await settle(() => ask().focus());
  await type(ask(), query);
  await eventually(() => expect(pageText()).toMatch(/Which job|No saved job|one more/));
}

describe('which job', () => {
  it('is found by a few letters, jobs that are over last, and chosen by the arrow keys', async () => {
    await open('ac');
    expect(offered()).toEqual([
      'Acme LogisticsCoordinator · Sent',
      'AcornAnalyst · Interview',
      'AcmeClerk · Turned down',
    ]);
    await press(ask(), 'ArrowDown');
    expect(ask().getAttribute('aria-activedescendant')).toBe('news-match-1');
    expect(document.querySelector('[aria-selected=true]')?.textContent).toContain('Acorn');
    await press(ask(), 'Enter');
    expect(document.querySelector('h2')?.textContent).toBe('Acorn');
  });

  it('may be none', async () => {
    await open('zzz');
    expect(pageText()).toContain('No saved job has an employer, agency or title that begins like this.');
    await press(ask(), 'Escape');
    expect(pageText()).toContain('Nothing is due this week');
  });
});

describe('what is new', () => {
  const choose = async (query = 'acme log') => {
    await open(query);
    await press(ask(), 'Enter');
  };

  it.each([
    ['c', 'call', 'Call noted: Acme Logistics.'],
    ['O', 'offer', 'Offer noted: Acme Logistics.'],
  ])('is one key: %s', async (name, kind, said) => {
    await choose();
    await key(name);
    expect(app.logNews).toHaveBeenCalledExactlyOnceWith(acme.id, { kind, day: '', time: '', line: '' });
    expect(pageText()).toContain(said);
    expect(ask().value).toBe('');
    expect(document.activeElement).toBe(ask());
  });

  it('is met with a kind word where it is a rejection, and can be taken back', async () => {
    await choose();
    await key('r');
    expect(pageText()).toContain('That is never easy to read');
    expect(pageText()).toContain('Keep the advert and what you wrote');
    await click(button('Undo'));
    expect(app.applications.get()?.find(({ id }) => id === acme.id)?.status).toBe('submitted');
    await click(button('What is due'));
    expect(pageText()).toContain('Nothing is due this week');
  });

  it('is, after an interview, worth asking what would have made the difference', async () => {
    await choose('acorn');
    await click(button('Rejected'));
    expect(pageText()).toContain('ask what would have made the difference');
  });

  it('is an interview with day and time', async () => {
    app.logNews = vi.fn(async (_id, { time }) => (time === '' ? refuse('no-time') : ok(async () => {})));
    await choose();
    await key('i');
    await type(field('Day'), '2026-11-24');
    await click(button('Save the interview'));
    expect(pageText()).toContain('Please give the time as well.');
    await type(field('Time'), '14:30');
    await type(field(/^Where or with whom/), 'Teams');
    await click(button('Save the interview'));
    const news = { kind: 'interview', day: '2026-11-24', time: '14:30', line: 'Teams' };
    expect(app.logNews).toHaveBeenLastCalledWith(acme.id, news);
    expect(pageText()).toContain('Interview noted: Acme Logistics.');
  });

  it('is what they ask for, and until when', async () => {
    await choose();
    await key('a');
    await type(field('What do they ask for?'), 'Two references');
    await type(field(/^By when/), '2026-11-23');
    await click(button('Save as next step'));
    const news = { kind: 'asked', day: '2026-11-23', time: '', line: 'Two references' };
    expect(app.logNews).toHaveBeenCalledExactlyOnceWith(acme.id, news);
  });

  it('says of something they ask for which next step stands already', async () => {
    app.applications.set([{ ...acme, nextAction: 'Prepare the talk' }]);
    await choose();
    await key('a');
    expect(pageText()).toContain('It is added to the next step that stands: Prepare the talk');
    await press(field('What do they ask for?'), 'Escape');
    await key('x');
    expect(pageText()).not.toContain('Prepare the talk');
  });

  it('is anything else, in a line of the person’s own', async () => {
    await choose();
    await key('x');
    await type(field('What happened?'), 'The post is now three days a week');
    await click(button('Save'));
    const news = { kind: 'other', day: '', time: '', line: 'The post is now three days a week' };
    expect(app.logNews).toHaveBeenCalledExactlyOnceWith(acme.id, news);
    expect(pageText()).toContain('Noted: Acme Logistics.');
  });

  it('goes back step by step', async () => {
    await choose();
    await key('x');
    await key('Escape');
    expect(isThere(() => button('Rejected'))).toBe(true);
    await key('Escape');
    expect(offered()).toHaveLength(1);
  });
});

describe('what is typed', () => {
  it('comes back after the popup closed', async () => {
    await open('acme log');
    await press(ask(), 'Enter');
    await key('x');
    await type(field('What happened?'), 'They moved to');
    await unmount();
    await render(<Popup app={app} />);
    await eventually(() => expect(field('What happened?').value).toBe('They moved to'));
    expect(ask().value).toBe('acme log');
    await type(field('What happened?'), 'They moved to Leeds');
    await click(button('Save'));
    expect(app.typed('news').get()).toBeNull();
  });

  it('does not come back an hour later, when it would be in the way', async () => {
    await open('acme');
    await unmount();
    app.now = () => testNow + 3_600_001;
    await render(<Popup app={app} />);
    expect(ask().value).toBe('');
    expect(pageText()).toContain('Nothing is due this week');
  });
});
