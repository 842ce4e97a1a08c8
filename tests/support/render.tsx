import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';
import { TextsProvider } from '@/components/texts';
import { enGb } from './en-gb';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

// happy-dom knows no popovers; what is one stays where it is drawn.
HTMLElement.prototype.showPopover ??= () => {};

let root: Root | null = null;

/** Draws a component with the real sentences; a second call draws the next state of the same tree. */
export async function render(what: ReactNode): Promise<void> {
  if (root === null) {
    const place = document.createElement('div');
    document.body.append(place);
    root = createRoot(place);
  }
  await settle(() => root?.render(<TextsProvider t={enGb}>{what}</TextsProvider>));
}

/** Takes the tree away, as closing the page does. */
export async function unmount(): Promise<void> {
  await settle(() => root?.unmount());
  root = null;
  document.body.replaceChildren();
}

/** Does something and waits until React, the promises it started and the code it needs came to rest. */
export async function settle(work: () => unknown): Promise<void> {
  await act(async () => {
    await work();
  });
  // A view whose code is on its way; the clock of a test may stand still, so a real one is asked.
  while (document.querySelector('main[aria-busy="true"]') !== null) {
    await act(() => new Promise((done) => realTimeout(done, 5)));
  }
}

const realTimeout = globalThis.setTimeout;

afterEach(unmount);
