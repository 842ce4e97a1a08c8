// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { aPanelApp } from '@/tests/support/a-panel-app';
import { job, openJob } from '@/tests/support/open-job';
import { render, settle, unmount } from '@/tests/support/render';
import { button, click, field, isThere, leave, pageText, press, type } from '@/tests/support/screen';
import { Panel } from '../panel';
import { fieldRefusals } from './application-app';

describe('putting a field right', () => {
  it('keeps it on Enter, says so, and takes it back with Undo', async () => {
    const app = await openJob();
    await click(button(/^Pay/));
    expect(document.activeElement).toBe(field('Pay'));
    await type(field('Pay'), '£42,000');
    await press(field('Pay'), 'Enter');
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'salary', '£42,000', '£40,000');
    expect(pageText()).toContain('Changed: Pay.');
    expect(document.activeElement).toBe(button('Pay £42,000'));
    await click(button('Undo'));
    expect(isThere(() => button('Pay £40,000'))).toBe(true);
  });

  it('leaves the focus with the field that was opened while the first was being saved', async () => {
    const app = await openJob();
    const correct = app.correctField;
    let goOn = () => {};
    const waits = new Promise<void>((done) => {
      goOn = done;
    });
    app.correctField = async (...edit) => {
      await waits;
      return correct(...edit);
    };
    await click(button(/^Pay/));
    await type(field('Pay'), '£42,000');
    await press(field('Pay'), 'Enter');
    await click(button(/^Employer/));
    expect(document.activeElement).toBe(field('Employer'));
    await settle(goOn);
    expect(document.activeElement).toBe(field('Employer'));
    expect(isThere(() => button('Pay £42,000'))).toBe(true);
  });

  it('drops it on Esc, and stays with the job', async () => {
    const app = await openJob();
    await click(button(/^Pay/));
    await type(field('Pay'), '£1');
    await press(field('Pay'), 'Escape');
    expect(app.correctField).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Pay £40,000'));
  });

  it('drops a long text on Esc too, and brings it back with Undo', async () => {
    const app = await openJob();
    await click(button('Put the text right'));
    const typed = 'A text that took a while to write';
    await type(field('Text of the advert'), typed);
    await press(field('Text of the advert'), 'Escape');
    expect(app.correctField).not.toHaveBeenCalled();
    expect(pageText()).toContain('Your change was dropped');
    await click(button('Undo'));
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'text', typed, expect.any(String));
    expect(pageText()).toContain(typed);
  });

  it('keeps it when the field is left', async () => {
    const app = await openJob();
    await click(button(/^Pay/));
    await type(field('Pay'), '£42,000');
    await leave(field('Pay'));
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'salary', '£42,000', '£40,000');
  });

  it('does not move the page away under a press that is under way', async () => {
    const app = await openJob();
    await click(button(/^Pay/));
    await type(field('Pay'), '£42,000');
    await settle(() => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
    await leave(field('Pay'));
    expect(app.correctField).not.toHaveBeenCalled();
    await settle(() => document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true })));
    await settle(() => new Promise((done) => setTimeout(done)));
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'salary', '£42,000', '£40,000');
  });

  it('keeps it when the panel goes elsewhere by itself', async () => {
    const app = await openJob();
    await click(button(/^Pay/));
    await type(field('Pay'), '£42,000');
    await settle(() => app.shown.set({ outcome: { kind: 'doubtful', draftId: job.id } }));
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'salary', '£42,000', '£40,000');
  });

  it('keeps it when the panel is hidden in the middle of a word', async () => {
    const app = await openJob();
    await click(button(/^Pay/));
    await type(field('Pay'), '£42,0');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await settle(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'salary', '£42,0', '£40,000');
  });

  it('writes nothing where nothing was changed', async () => {
    const app = await openJob();
    await click(button(/^Pay/));
    await leave(field('Pay'));
    expect(app.correctField).not.toHaveBeenCalled();
    expect(isThere(() => button('Pay £40,000'))).toBe(true);
  });

  it.each(fieldRefusals)(
    'stays open with what was typed and a sentence where it is refused: %s',
    async (why) => {
      const app = await openJob();
      app.correctField = async () => ({ ok: false, why });
      await click(button(/^Job title/));
      await type(field('Job title'), 'x');
      await press(field('Job title'), 'Enter');
      expect(field('Job title').value).toBe('x');
      expect(field('Job title').getAttribute('aria-invalid')).toBe('true');
      const note = document.getElementById(field('Job title').getAttribute('aria-describedby') ?? '');
      expect(note?.textContent).toMatch(/^[A-Z].{10,}/);
    },
  );

  it('does not empty a date that is half typed', async () => {
    const app = await openJob();
    await click(button(/^Closing date/));
    const date = field('Closing date');
    Object.defineProperty(date, 'validity', { value: { badInput: true } });
    await type(date, '');
    await leave(date);
    expect(app.correctField).not.toHaveBeenCalled();
    expect(pageText()).toContain('Please give a whole date');
  });

  it('does not empty it when the panel goes elsewhere, either', async () => {
    const app = await openJob();
    await click(button(/^Closing date/));
    const date = field('Closing date');
    Object.defineProperty(date, 'validity', { value: { badInput: true } });
    await type(date, '');
    await settle(() => app.shown.set({ draftId: job.id }));
    expect(app.correctField).not.toHaveBeenCalled();
  });

  it('offers by name what the advert did not say', async () => {
    const app = await openJob();
    await click(button('Hours'));
    await type(field('Hours'), '37.5');
    await press(field('Hours'), 'Enter');
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'hours', '37.5', '');
    expect(isThere(() => button('Hours 37.5'))).toBe(true);
  });
});

describe('a field that was half typed when the panel went', () => {
  it('is open again with what was typed, and is kept over what stood there then', async () => {
    const app = await openJob();
    await click(button(/^Pay/));
    await type(field('Pay'), '£42,0');
    expect(app.typed(`fields:${job.id}`).get()).toEqual({ salary: '£42,0', 'salary:shown': '£40,000' });
    // A panel that is killed saves nothing: what was kept aside is all there is.
    app.correctField = async () => new Promise(() => {});
    await unmount();
    app.correctField = vi.fn(async () => ({ ok: true as const, value: async () => {} }));
    await render(<Panel app={app} />);
    expect(field('Pay').value).toBe('£42,0');
    await press(field('Pay'), 'Enter');
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'salary', '£42,0', '£40,000');
    expect(app.typed(`fields:${job.id}`).get()).toBeNull();
  });

  it('is forgotten with Esc', async () => {
    const app = await openJob();
    await click(button(/^Pay/));
    await type(field('Pay'), '£42,0');
    await press(field('Pay'), 'Escape');
    expect(app.typed(`fields:${job.id}`).get()).toBeNull();
  });

  it('stays shut where it was saved after all', async () => {
    const app = aPanelApp({ applications: [job] });
    app.keepTyped(`fields:${job.id}`, { salary: '£40,000', 'salary:shown': '£1' });
    app.shown.set({ applicationId: job.id });
    await render(<Panel app={app} />);
    expect(isThere(() => button('Pay £40,000'))).toBe(true);
  });
});

describe('whom to ask', () => {
  it('is put right like any other field', async () => {
    const app = await openJob({ contactName: 'Sam Reed' });
    expect(isThere(() => button("Contact's name Sam Reed"))).toBe(true);
    await click(button("Contact's e-mail"));
    await type(field("Contact's e-mail"), 'sam@larkfield.example');
    await press(field("Contact's e-mail"), 'Enter');
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(
      job.id,
      'contactEmail',
      'sam@larkfield.example',
      '',
    );
  });
});

describe('the text of the advert', () => {
  it('is put right with its lines, and the focus comes back', async () => {
    const app = await openJob({ jobText: 'One\nTwo' });
    await click(button('Put the text right'));
    expect(field('Text of the advert').value).toBe('One\nTwo');
    await type(field('Text of the advert'), 'One\nThree');
    await press(field('Text of the advert'), 'Enter');
    expect(app.correctField).not.toHaveBeenCalled();
    await press(field('Text of the advert'), 'Enter', { ctrlKey: true });
    expect(app.correctField).toHaveBeenCalledExactlyOnceWith(job.id, 'text', 'One\nThree', 'One\nTwo');
    expect(document.activeElement).toBe(button('Put the text right'));
  });

  it('stays as it is with Cancel', async () => {
    const app = await openJob();
    await click(button('Put the text right'));
    await type(field('Text of the advert'), 'x');
    await click(button('Cancel'));
    expect(app.correctField).not.toHaveBeenCalled();
  });
});
