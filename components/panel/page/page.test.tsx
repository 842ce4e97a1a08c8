// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { sampleUrl } from '@/lib/domain/sample-advert';
import { aPanelApp } from '@/tests/support/a-panel-app';
import { aDraft, anActivity, anApplication } from '@/tests/support/an-application';
import { render, settle } from '@/tests/support/render';
import { button, click, isThere, pageText } from '@/tests/support/screen';
import { Panel } from '../panel';

const url = 'https://www.jobs.example/vacancies/4711';
const access = { kind: 'access', tabId: 7, url, title: 'Analyst', allowable: 'www.jobs.example' } as const;
const saved = anApplication({ jobUrl: url });

/** The heading of what is open in front of the list. */
const title = () => [...document.querySelectorAll('h1')].at(-1)?.textContent;

async function openPanel(start: Parameters<typeof aPanelApp>[0] = { applications: [saved] }) {
  const app = aPanelApp(start);
  await render(<Panel app={app} />);
  return app;
}

describe('a page that is saved', () => {
  it('is known at any of the job’s addresses', async () => {
    const otherUrls = { schemaVersion: 1, items: [{ url, addedAt: '2026-11-13T09:00:00Z' }] };
    const app = await openPanel({ applications: [anApplication({ otherUrls })] });
    await settle(() => app.page.set(access));
    expect(pageText()).toContain('You saved this job on');
  });

  it('says when the interview is', async () => {
    const app = await openPanel();
    const interview = anActivity({
      applicationId: saved.id,
      type: 'interview',
      occurredAt: '2026-11-27T14:00:00Z',
    });
    await settle(() => {
      app.page.set(access);
      app.interviews.set([interview]);
    });
    expect(pageText()).toMatch(/You saved this job on Thu,? 12 Nov\. Interview Fri,? 27 Nov, in 7 days\./);
  });

  it('says where a sent application stands', async () => {
    const app = await openPanel({ applications: [{ ...saved, status: 'submitted' }] });
    await settle(() => app.page.set(access));
    expect(pageText()).toContain('Now: Sent.');
  });
});

describe('allowing a site', () => {
  it('is offered where a job was saved, with the reason, and asks the browser in the click', async () => {
    const app = await openPanel();
    app.allowSite = vi.fn(async () => true);
    await settle(() => app.page.set(access));
    expect(pageText()).toContain('Let Starboard see pages on www.jobs.example without the shortcut?');
    await click(button('Allow this site'));
    expect(app.allowSite).toHaveBeenCalledWith('www.jobs.example');
    expect(pageText()).toContain('Starboard now sees pages on www.jobs.example.');
  });

  it('says nothing where the browser was told no', async () => {
    const app = await openPanel();
    app.allowSite = async () => false;
    await settle(() => app.page.set(access));
    await click(button('Allow this site'));
    expect(pageText()).not.toContain('now sees');
  });

  it('is not offered again after a no', async () => {
    const app = await openPanel();
    await settle(() => app.page.set(access));
    await click(button('No thanks'));
    expect(isThere(() => button('Allow this site'))).toBe(false);
  });

  it.each([
    ['on a page that is not saved', { ...access, url: 'https://www.jobs.example/other' }],
    ['on a site that is allowed', { ...access, allowable: null }],
  ])('is not offered %s', async (_, page) => {
    const app = await openPanel();
    await settle(() => app.page.set(page));
    expect(isThere(() => button('Allow this site'))).toBe(false);
  });
});

describe('a pinned job', () => {
  it('is shown when the panel opens again', async () => {
    const app = aPanelApp({ applications: [saved] });
    app.pinned.set(saved.id);
    await render(<Panel app={app} />);
    expect(title()).toBe(saved.jobTitle);
    expect(pageText()).toContain('Pinned. It stays in view');
  });

  it('stays in view when another job is saved, and says so', async () => {
    const app = await openPanel();
    const other = anApplication({ jobTitle: 'Baker' });
    await settle(() => app.shown.set({ applicationId: saved.id }));
    await click(button('Keep this job in view'));
    await settle(() => {
      app.applications.set([other, saved]);
      app.shown.set({ outcome: { kind: 'saved', applicationId: other.id, isNew: true } });
    });
    expect(pageText()).toContain('Saved. The pinned job stays in view.');
    expect(button('Keep this job in view').getAttribute('aria-pressed')).toBe('true');
  });

  it('is one press away from everywhere, until it is let go', async () => {
    const app = await openPanel();
    await settle(() => app.pinned.set(saved.id));
    await click(button('Show'));
    await click(button('Back'));
    expect(button('Show')).toBeTruthy();
    await click(button('Unpin'));
    expect(app.pinned.get()).toBeNull();
    expect(isThere(() => button('Show'))).toBe(false);
  });

  it('leaves no bar behind when the job is gone', async () => {
    const app = await openPanel();
    await settle(() => app.pinned.set(saved.id));
    await settle(() => app.applications.set([]));
    expect(isThere(() => button('Unpin'))).toBe(false);
  });
});

describe('a page that looks like a saved job', () => {
  const draft = { ...aDraft(), sameAs: { applicationId: saved.id, reasons: ['text' as const] } };
  const ask = async () => {
    const app = await openPanel({ applications: [saved], drafts: [draft] });
    await settle(() =>
      app.shown.set({
        outcome: { kind: 'maybe-same', draftId: draft.id, applicationId: saved.id },
      }),
    );
    return app;
  };

  it('asks one question, with both jobs side by side', async () => {
    await ask();
    expect(pageText()).toMatch(
      /It looks like the job you saved from jobs\.example on Thu,? 12 Nov\. Title and employer fit/,
    );
    expect(pageText()).toContain('club.example');
    expect(pageText()).toContain('Kitchen Porter');
  });

  it.each([
    ['Same job', true],
    ['Another job', false],
  ])('leads on at "%s", with the way back', async (name, isSame) => {
    const app = await ask();
    const undo = vi.fn(async () => {});
    app.answerSame = vi.fn(async () => ({ leadsTo: { applicationId: saved.id }, undo }));
    await click(button(name));
    expect(app.answerSame).toHaveBeenCalledWith(draft.id, isSame);
    expect(title()).toBe(saved.jobTitle);
    await click(button('Undo'));
    expect(undo).toHaveBeenCalledOnce();
  });

  it('is checked like any draft where the saved job is gone', async () => {
    const app = await ask();
    await settle(() => app.applications.set([]));
    expect(pageText()).toContain('Please check this before it is saved');
  });
});

describe('what to do where nothing was saved', () => {
  const outcome = async (why: 'still-loading' | 'not-an-advert') => {
    const app = await openPanel();
    await settle(() => app.shown.set({ outcome: { kind: 'none', why } }));
    return app;
  };

  it('is another try where the page was not ready', async () => {
    const app = await outcome('still-loading');
    app.savePage = vi.fn(app.savePage);
    await click(button('Try again'));
    expect(app.savePage).toHaveBeenCalledOnce();
  });

  it('is the advert’s own address, or its site, where it stands in a frame', async () => {
    const app = await openPanel();
    app.savePage = vi.fn(app.savePage);
    const address = 'https://boards.greenhouse.io/embed/job_app?token=1';
    await settle(() => app.shown.set({ outcome: { kind: 'none', why: 'advert-in-frame', address } }));
    expect(document.querySelector(`a[href="${address}"]`)?.textContent).toBe('Open the advert itself');
    await click(button('Let Starboard see boards.greenhouse.io'));
    expect(app.savePage).toHaveBeenCalledOnce();
  });

  it('is adding it by hand where the page is no advert', async () => {
    await outcome('not-an-advert');
    expect(button('Add it by hand')).toBeTruthy();
  });
});

describe('the sample of the first steps', () => {
  it('is shown as what it is, and goes with one press', async () => {
    const sample = anApplication({ jobUrl: sampleUrl('GB') });
    const app = await openPanel({ applications: [sample] });
    await settle(() => app.shown.set({ applicationId: sample.id }));
    expect(pageText()).toContain('This is the sample from the first steps.');
    await click(button('Remove the sample'));
    expect(app.applications.get()).toEqual([]);
  });
});
