// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { usualSettings } from '@/lib/domain/apply/list-settings';
import type { PanelAppInMemory } from '@/tests/support/a-panel-app';
import { anApplication } from '@/tests/support/an-application';
import { analyst, cook, key, nurse, openFourJobs, porter, titles } from '@/tests/support/four-jobs';
import { settle } from '@/tests/support/render';
import { button, click, field, pageText, press, type, until } from '@/tests/support/screen';

let app: PanelAppInMemory;

beforeEach(async () => {
  app = await openFourJobs();
});

describe('what the list shows', () => {
  it('folds closed jobs away and says how many', async () => {
    expect(titles()).toEqual(['Analyst', 'Porter', 'Nurse']);
    expect(pageText()).toContain('1 closed job is folded away.');
    await click(button('Show'));
    expect(titles()).toEqual(['Analyst', 'Porter', 'Nurse', 'Cook']);
    expect(button(/^Jobs to show/).textContent).toBe('All jobs');
  });

  it('shows the groups that are chosen, and everything open when they are cleared', async () => {
    await click(button(/^Jobs to show/));
    await click(button(/^Sent/));
    await click(button(/^Closed/));
    expect(titles()).toEqual(['Nurse', 'Cook']);
    await click(button('Clear filters'));
    expect(titles()).toEqual(['Analyst', 'Porter', 'Nurse']);
  });

  it('shows those of which the dates fit, says which, and everything again at a second press', async () => {
    const late = { ...nurse, nextAction: 'Send the form', nextActionDue: '2026-11-18' };
    await settle(() => app.applications.set([analyst, porter, late, cook]));
    await click(button(/^Jobs to show/));
    expect(button(/^Closing within a week/).textContent).toMatch(/1$/);
    await click(button(/^Closing within a week/));
    expect(titles()).toEqual(['Porter']);
    expect(pageText()).not.toContain('folded away');
    expect(app.listSettings.get()?.dates).toBe('closing');
    await click(button(/^Jobs to show: Closing within a week/));
    await click(button(/^Something due/));
    expect(titles()).toEqual(['Nurse']);
    await click(button(/^Jobs to show/));
    await click(button(/^To apply/));
    expect(titles()).toEqual([]);
    expect(button(/^Jobs to show/).textContent).toBe('To apply · Something due');
    await click(button(/^Something due/));
    expect(titles()).toEqual(['Analyst', 'Porter']);
  });

  it('says of words that may stand in jobs left out, and leads back to all of them', async () => {
    await settle(() => app.keepListSettings({ ...usualSettings, dates: 'closing' }));
    await type(field(/^Search titles/), 'analyst');
    await until(() => expect(pageText()).toContain('No job with these filters has all these words.'));
    await click(button('Show all jobs'));
    expect(titles()).toEqual(['Analyst', 'Porter', 'Nurse']);
  });

  it('says so where no job stands in the chosen group', async () => {
    await click(button(/^Jobs to show/));
    await click(button(/^Offer/));
    expect(pageText()).toContain('No job fits these filters at the moment.');
  });

  it('says of a row when the interview is, and what is late', async () => {
    const interview = {
      id: nurse.id,
      applicationId: nurse.id,
      createdAt: '2026-11-12T09:30:00Z',
      occurredAt: '2026-11-26T14:00:00Z',
      channel: null,
      putOff: null,
      subject: null,
    };
    await settle(() => app.interviews.set([interview]));
    await settle(() =>
      app.applications.set([{ ...analyst, nextActionDue: '2026-11-18', closingDate: '2026-11-15' }, nurse]),
    );
    expect(button(/^Nurse/).textContent).toMatch(/Interview Thu,? 26 Nov, 14:00/);
    expect(button(/^Analyst/).textContent).toContain('Next step 2 days agoClosed 5 days ago');
    await click(button(/^Sort by/));
    await click(button('Next step'));
    expect(titles()).toEqual(['Analyst', 'Nurse']);
  });

  it('says of a step that has no day that there is one', async () => {
    await settle(() => app.applications.set([{ ...nurse, nextAction: 'Send the form' }, analyst]));
    expect(button(/^Nurse/).textContent).toContain('Next step, no day set');
    expect(button(/^Analyst/).textContent).not.toContain('Next step');
  });

  it('is sorted by where jobs stand', async () => {
    await settle(() => app.applications.set([nurse, analyst, porter]));
    await click(button(/^Sort by/));
    await click(button('Status'));
    expect(titles()).toEqual(['Analyst', 'Porter', 'Nurse']);
  });

  it('is sorted by closing date or employer', async () => {
    await click(button(/^Sort by/));
    await click(button('Closing date'));
    expect(titles()).toEqual(['Porter', 'Analyst', 'Nurse']);
    await click(button(/^Sort by/));
    await click(button('Employer'));
    expect(titles()).toEqual(['Nurse', 'Analyst', 'Porter']);
  });

  it('finds closed jobs as well, and words in adverts and notes, each with its surroundings', async () => {
    await type(field(/^Search titles/), 'budget');
    await until(() => expect(pageText()).toContain('1 job found'));
    expect(titles()).toEqual(['Porter']);
    expect(button(/^Porter/).textContent).toContain('In the advert: … after keys and a small budget.');
    await type(field(/^Search titles/), 'kind');
    await until(() => expect(titles()).toEqual(['Cook']));
    expect(button(/^Cook/).textContent).toContain('In your notes: Kind people');
    await key('Escape');
  });

  it('shows what the head has before what an advert has', async () => {
    await settle(() =>
      app.applications.set([{ ...analyst, jobText: 'You will talk to every porter.' }, porter, nurse]),
    );
    await type(field(/^Search titles/), 'porter');
    expect(titles()).toEqual(['Porter']);
    await until(() => expect(titles()).toEqual(['Porter', 'Analyst']));
  });
});

describe('two thousand jobs', () => {
  it('are drawn where they are seen, and the last one is a key away', async () => {
    const many = Array.from({ length: 2000 }, (_, number) => anApplication({ jobTitle: `Job ${number}` }));
    await settle(() => app.applications.set(many));
    expect(titles().length).toBeLessThan(60);
    await settle(() => button(/^Job 0/).focus());
    await key('End');
    expect(document.activeElement?.textContent).toMatch(/^Job 1999/);
    await key('ArrowUp');
    expect(document.activeElement?.textContent).toMatch(/^Job 1998/);
    await key('Home');
    expect(document.activeElement?.textContent).toMatch(/^Job 0/);
  });
});

describe('the ways out of the list', () => {
  it('are the page of all jobs, the bin and the keys', async () => {
    app.openBoard = vi.fn();
    await click(button('More'));
    await click(button('All my jobs'));
    await click(button('More'));
    await click(button('Bin'));
    expect(vi.mocked(app.openBoard).mock.calls).toEqual([['jobs'], ['bin']]);
    await press(document.body, '?');
    expect(document.querySelector('dialog[open] h2')?.textContent).toBe('Keys');
  });
});
