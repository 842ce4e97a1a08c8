// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { withAttachment } from '@/lib/domain/advert/attached-text';
import { job, openJob } from '@/tests/support/open-job';
import { render, settle, unmount } from '@/tests/support/render';
import { button, click, field, isThere, pageText, type } from '@/tests/support/screen';
import { Panel } from '../panel';

const file = new File(['Main duties'], 'Role.docx');

const openAttach = async () => {
  const app = await openJob();
  app.attachText = vi.fn(app.attachText);
  await click(button('Attach a job description'));
  return app;
};

async function pick(one: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is nothing to pick a file with');
  Object.defineProperty(input, 'files', { value: [one], configurable: true });
  await settle(() => input.dispatchEvent(new Event('change', { bubbles: true })));
}

describe('attaching a job description', () => {
  it('reads the file and adds it under its name, with a way back', async () => {
    const app = await openAttach();
    await pick(file);
    expect(app.attachText).toHaveBeenCalledExactlyOnceWith(job.id, {
      name: 'Role.docx',
      label: 'Role.docx, 11 byte',
      text: 'Main duties',
    });
    expect(pageText()).toContain('Added beneath the advert: Role.docx');
    await click(button('Undo'));
    expect(app.applicationOf(job.id).get()?.jobDescription).toBeNull();
  });

  it('takes a file that is dropped anywhere, also over the notes', async () => {
    const app = await openJob();
    app.attachText = vi.fn(app.attachText);
    await click(button('Notes'));
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [file], types: ['Files'] } });
    await settle(() => document.body.dispatchEvent(drop));
    expect(drop.defaultPrevented).toBe(true);
    expect(app.attachText).toHaveBeenCalledOnce();
    expect(document.querySelector('[aria-selected="true"]')?.textContent).toBe('Job');
  });

  it('adds a pasted text, which is there again after the panel went', async () => {
    const app = await openAttach();
    await type(field('Or paste its text'), 'Main duties');
    await unmount();
    await render(<Panel app={app} />);
    expect(field('Or paste its text').value).toBe('Main duties');
    await click(button('Add this text'));
    expect(app.attachText).toHaveBeenCalledExactlyOnceWith(job.id, {
      name: 'pasted text',
      label: 'pasted text',
      text: 'Main duties',
    });
    expect(app.typed(`attach:${job.id}`).get()).toBeNull();
  });

  it('shows how far it is once it takes a while, and stops when asked', async () => {
    vi.useFakeTimers();
    const app = await openAttach();
    let heard: AbortSignal | undefined;
    app.readFile = (_, { signal, onProgress }) => {
      heard = signal;
      onProgress(0.4);
      return new Promise(() => {});
    };
    await pick(file);
    expect(document.querySelector('progress')).toBeNull();
    await settle(() => vi.advanceTimersByTime(400));
    vi.useRealTimers();
    expect(document.querySelector('progress')?.value).toBe(0.4);
    await click(button('Stop'));
    expect(heard?.aborted).toBe(true);
    expect(isThere(() => button('Choose a file'))).toBe(true);
    expect(app.attachText).not.toHaveBeenCalled();
  });

  it.each([
    'too-big',
    'too-slow',
    'password',
    'damaged',
    'no-text',
    'unsafe',
    'word-97',
    'open-document',
    'rich-text',
    'picture',
    'unsupported',
  ] as const)('says in words why a file cannot be read, and offers to paste: %s', async (why) => {
    const app = await openAttach();
    app.readFile = async () => ({ ok: false, why });
    await pick(file);
    expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/paste/);
    expect(app.attachText).not.toHaveBeenCalled();
  });

  it.each(['empty', 'too-long', 'disk-full'] as const)('says why a text is not added: %s', async (why) => {
    const app = await openAttach();
    app.attachText = async () => ({ ok: false, why });
    await pick(file);
    expect(document.querySelector('[role="alert"]')?.textContent).toMatch(/nothing|no text/);
  });
});

it('names what is attached, and takes it out again', async () => {
  const jobText = 'Buyer';
  const app = await openJob({ jobText, jobDescription: withAttachment(jobText, 'Role.docx', 'Duties') });
  app.detachText = vi.fn(app.detachText);
  expect(pageText()).toContain('Attached: Role.docx');
  expect(isThere(() => button('Attach another one instead'))).toBe(true);
  await click(button('Take it out'));
  expect(app.detachText).toHaveBeenCalledExactlyOnceWith(job.id);
});
