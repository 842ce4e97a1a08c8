// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render, settle } from '@/tests/support/render';
import { button, click, pageText, press } from '@/tests/support/screen';
import { Button } from './button';
import { Toast } from './toast';
import { ToastProvider } from './toast-state';
import { useOfferUndo } from './use-offer-undo';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const undo = vi.fn(async () => {});
afterEach(() => undo.mockClear());

function Remove() {
  const offerUndo = useOfferUndo();
  return <Button onClick={() => offerUndo(async () => undo, 'It is gone.')}>Remove</Button>;
}

async function remove(): Promise<void> {
  await render(
    <ToastProvider>
      <Remove />
      <input aria-label="Notes" />
      <Toast />
    </ToastProvider>,
  );
  await click(button('Remove'));
  await settle(() => button('Remove').focus());
}

const wait = (ms: number) => settle(() => vi.advanceTimersByTime(ms));

it('offers the way back for 8 seconds', async () => {
  await remove();
  await wait(7900);
  expect(pageText()).toContain('It is gone.');
  await wait(200);
  expect(pageText()).not.toContain('It is gone.');
});

it('waits while it is pointed at, and goes on where it stopped', async () => {
  await remove();
  await wait(7000);
  const toast = document.querySelector('[role=status] > div');
  await settle(() => toast?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
  await wait(60_000);
  expect(pageText()).toContain('It is gone.');
  await settle(() => toast?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true })));
  await wait(900);
  expect(pageText()).toContain('It is gone.');
  await wait(200);
  expect(pageText()).not.toContain('It is gone.');
});

it('waits while its button has the focus', async () => {
  await remove();
  await settle(() => button('Undo').focus());
  await wait(60_000);
  expect(pageText()).toContain('It is gone.');
});

it('takes it back once, says so, and gives the focus back', async () => {
  await remove();
  const undoButton = button('Undo');
  await settle(() => {
    undoButton.focus();
    undoButton.click();
    undoButton.click();
  });
  expect(undo).toHaveBeenCalledOnce();
  expect(pageText()).toContain('It is as it was before.');
  expect(document.activeElement).toBe(button('Remove'));
});

it.each([{ ctrlKey: true }, { metaKey: true }])('takes it back with %o and Z', async (held) => {
  await remove();
  await press(document.body, 'z', held);
  expect(undo).toHaveBeenCalledOnce();
});

it('leaves Ctrl+Z to a text that is being typed', async () => {
  await remove();
  const input = document.querySelector('input');
  if (input) await press(input, 'z', { ctrlKey: true });
  expect(undo).not.toHaveBeenCalled();
});

it('says in words that going back did not work', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  undo.mockRejectedValueOnce(Object.assign(new Error('planted'), { name: 'DiskFull' }));
  await remove();
  await click(button('Undo'));
  expect(pageText()).toContain("This computer's disk is full, so nothing was changed.");
});

it('says that what is gone for good cannot come back, and calls it no fault', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  log.mockClear();
  undo.mockRejectedValueOnce(Object.assign(new Error('planted'), { name: 'RowGone' }));
  await remove();
  await click(button('Undo'));
  expect(pageText()).toContain('This was removed for good in the meantime');
  expect(log).not.toHaveBeenCalled();
});

it('has its place before anything is said in it, so that it is announced', async () => {
  await render(
    <ToastProvider>
      <Toast />
    </ToastProvider>,
  );
  expect(document.querySelector('[role=status]')?.textContent).toBe('');
});
