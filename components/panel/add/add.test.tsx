// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { aPanelApp, type Start } from '@/tests/support/a-panel-app';
import { anApplication, aReceipt } from '@/tests/support/an-application';
import { render, settle } from '@/tests/support/render';
import { button, click, field, isThere, pageText, type } from '@/tests/support/screen';
import { CalendarProvider } from '../../ui/calendar';
import { Toast } from '../../ui/toast';
import { ToastProvider } from '../../ui/toast-state';
import { PanelProvider, type PanelState } from '../panel-context';
import { AddView } from './add-view';

/** Draws the form alone; `go` hears where it leads. */
async function openAdd(start: Start = {}, prepare: (app: ReturnType<typeof aPanelApp>) => void = () => {}) {
  const app = aPanelApp(start);
  prepare(app);
  const go = vi.fn<PanelState['go']>();
  const state = { app, go, view: { kind: 'add' } } as unknown as PanelState;
  await render(
    <CalendarProvider clock={app}>
      <ToastProvider>
        <PanelProvider state={state}>
          <AddView />
          <Toast />
        </PanelProvider>
      </ToastProvider>
    </CalendarProvider>,
  );
  return { app, go };
}

describe('adding a job by hand', () => {
  it('keeps what is typed, forgets it once it is saved, and gives it back with undo', async () => {
    const { app, go } = await openAdd();
    app.addByHand = vi.fn(app.addByHand);
    await type(field('Job title'), 'Baker');
    expect(app.typed('add').get()).toEqual({ title: 'Baker' });
    await click(button('Save job'));
    expect(app.addByHand).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ typed: { title: 'Baker' } }),
    );
    expect(go).toHaveBeenCalledWith({ kind: 'application', id: 'added' });
    expect(app.typed('add').get()).toBeNull();
    await click(button('Undo'));
    expect(app.typed('add').get()).toEqual({ title: 'Baker' });
    expect(go).toHaveBeenLastCalledWith({ kind: 'add' });
  });

  it('hands over what stands there with every letter, so that steady typing does not hold it back', async () => {
    const { app } = await openAdd();
    let text = '';
    for (const letter of 'Nurse') {
      text += letter;
      await type(field('Text of the advert'), text);
      expect(app.typed('add').get()).toEqual({ text });
    }
  });

  it('begins with what was typed before', async () => {
    await openAdd({}, (app) => app.keepTyped('add', { title: 'Baker', hours: 'Nights' }));
    expect(field('Job title').value).toBe('Baker');
    expect(field('Hours').value).toBe('Nights');
  });

  it('suggests what the pasted text says, marked, and gives way to what is typed', async () => {
    vi.useFakeTimers();
    await openAdd({}, (app) => {
      app.readPasted = async () => ({
        fields: { title: 'Nurse', reference: 'N-7' },
        receipts: {
          title: aReceipt({ from: 'selection', quote: 'Nurse wanted', isDoubtful: true }),
          reference: aReceipt({ from: 'selection', quote: 'Ref N-7', isDoubtful: true }),
        },
        facts: [],
      });
    });
    await type(field('Text of the advert'), 'Nurse wanted. Ref N-7');
    await settle(() => vi.advanceTimersByTime(300));
    vi.useRealTimers();
    expect(field('Job title').value).toBe('Nurse');
    expect(field('Reference').value).toBe('N-7');
    expect(pageText()).toContain('2 things were found in the text');
    expect(pageText()).toContain('Nurse wanted');
    await type(field('Job title'), 'Staff Nurse');
    expect(field('Job title').value).toBe('Staff Nurse');
    expect(pageText()).toContain('1 thing was found');
  });

  it('says which field is wrong, and leads there', async () => {
    const { app, go } = await openAdd();
    app.addByHand = async () => ({ ok: false, why: 'empty', field: 'title' });
    await click(button('Save job'));
    expect(pageText()).toContain('A job needs a title.');
    expect(document.activeElement).toBe(field('Job title'));
    expect(go).not.toHaveBeenCalled();
  });

  it('leads to the job that was saved from the same address', async () => {
    const saved = anApplication({ jobUrl: 'https://jobs.example/posts/4711' });
    const { go } = await openAdd({ applications: [saved] });
    await type(field('Address of the advert'), 'jobs.example/posts/4711?utm_source=mail');
    expect(pageText()).toMatch(/You saved this job on Thu,? 12 Nov/);
    await click(button('See the job'));
    expect(go).toHaveBeenCalledWith({ kind: 'application', id: saved.id });
  });

  it('takes the text out of a file that is dropped, beneath what was typed', async () => {
    await openAdd();
    await type(field('Text of the advert'), 'Seen in the shop');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [new File(['Baker wanted'], 'a.txt')], types: ['Files'] } });
    await settle(() => document.body.dispatchEvent(drop));
    expect(field('Text of the advert').value).toBe('Seen in the shop\n\nBaker wanted');
  });

  it('is emptied on request, with a way back', async () => {
    await openAdd();
    expect(isThere(() => button('Clear all'))).toBe(false);
    await type(field('Job title'), 'Baker');
    await click(button('Clear all'));
    expect(field('Job title').value).toBe('');
    await click(button('Undo'));
    expect(field('Job title').value).toBe('Baker');
  });
});
