// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { openJob } from '@/tests/support/open-job';
import { settle } from '@/tests/support/render';
import { button, click, field, isThere, pageText, type, until } from '@/tests/support/screen';

const talk = { nextAction: 'Prepare the talk', nextActionDue: '2026-11-23', status: 'interview' } as const;
const section = () => document.querySelector('[aria-labelledby="next-step"]')?.textContent ?? '';

describe('the next step of a job', () => {
  it('is seen with its day, and done with one press that can be taken back', async () => {
    await openJob(talk);
    expect(section()).toMatch(/Prepare the talk.*Mon,? 23 Nov, in 3 days/);
    await click(button('Done'));
    expect(section()).toContain('Nothing planned yet.');
    expect(document.activeElement).toBe(button('Add a next step'));
    await click(button('Undo'));
    expect(section()).toContain('Prepare the talk');
  });

  it('leaves the focus where the next act is, also where the disk takes a moment', async () => {
    const app = await openJob();
    const { planNextAction } = app;
    app.planNextAction = async (...step) => {
      // The row is seen to change after the form was closed.
      setTimeout(() => void settle(() => void planNextAction(...step)));
      return { ok: true, value: async () => {} };
    };
    await click(button('Add a next step'));
    await type(field('What comes next'), 'Send the form');
    await click(button('Set'));
    await until(() => expect(section()).toContain('Send the form'));
    expect(document.activeElement).toBe(button('Change'));
  });

  it('is seen without a day as well, and a late one says how late', async () => {
    const app = await openJob({ ...talk, nextActionDue: null });
    expect(section()).toContain('No day set.');
    const [job] = app.applications.get() ?? [];
    await settle(() => job && app.applications.set([{ ...job, nextActionDue: '2026-11-18' }]));
    expect(section()).toContain('2 days ago');
  });

  it('is added in words, with a day or none', async () => {
    const app = await openJob();
    app.planNextAction = vi.fn(app.planNextAction);
    await click(button('Add a next step'));
    expect(document.activeElement).toBe(field('What comes next'));
    await type(field('What comes next'), 'Send the form');
    await click(button('Set'));
    const step = { words: 'Send the form', day: '' };
    expect(app.planNextAction).toHaveBeenCalledExactlyOnceWith(expect.any(String), step);
    expect(section()).toContain('Send the form');
    await click(button('Undo'));
    expect(section()).toContain('Nothing planned yet.');
  });

  it('is changed and removed, each with a way back', async () => {
    await openJob(talk);
    await click(button('Change'));
    expect(field('What comes next').value).toBe('Prepare the talk');
    await type(field(/^By when/), '2026-11-30');
    await click(button('Set'));
    expect(section()).toMatch(/30 Nov/);
    await click(button('Undo'));
    expect(section()).toMatch(/23 Nov/);
    await click(button('Remove'));
    expect(section()).toContain('Nothing planned yet.');
    await click(button('Undo'));
    expect(section()).toContain('Prepare the talk');
  });

  it('half typed is open again in the next panel, and forgotten when it is set or given up', async () => {
    const app = await openJob(talk);
    await click(button('Change'));
    await type(field('What comes next'), 'Prepare the talk and prin');
    const key = `next-action:${app.applications.get()?.[0]?.id}` as const;
    const kept = { words: 'Prepare the talk and prin', day: '2026-11-23' };
    expect(app.typed(key).get()).toEqual(kept);
    await click(button('Cancel'));
    expect(app.typed(key).get()).toBeNull();
    expect(section()).toMatch(/Prepare the talkMon/);
    await settle(() => app.keepTyped(key, kept));
    await click(button('Change'));
    expect(field('What comes next').value).toBe('Prepare the talk and prin');
  });

  it.each([
    ['empty', 'Please type what comes next.'],
    ['disk-full', 'disk is full'],
  ] as const)('says why it is not set: %s', async (why, sentence) => {
    const app = await openJob();
    app.planNextAction = async () => ({ ok: false, why });
    await click(button('Add a next step'));
    await type(field('What comes next'), 'x');
    await click(button('Set'));
    expect(pageText()).toContain(sentence);
    expect(field('What comes next').value).toBe('x');
  });

  it('is not asked for where the job is over, and one that stands can be cleared', async () => {
    const app = await openJob({ status: 'rejected' });
    expect(isThere(() => button('Add a next step'))).toBe(false);
    await settle(() =>
      app.applications.set(
        (app.applications.get() ?? []).map((one) => ({ ...one, ...talk, status: 'rejected' as const })),
      ),
    );
    await click(button('Remove'));
    expect(section()).toBe('');
  });
});
