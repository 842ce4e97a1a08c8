/** The extension in the browser, spoken to as one of its own pages would: there is no other way in, and there shall be none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { DevTools } from './devtools-pipe';

const manifestSchema = z.object({
  options_ui: z.optional(z.object({ page: z.string() })),
  side_panel: z.optional(z.object({ default_path: z.string() })),
  action: z.optional(z.object({ default_popup: z.optional(z.string()) })),
});

const loadedSchema = z.object({ id: z.string() });
const attachedSchema = z.object({ sessionId: z.string() });
const createdSchema = z.object({ targetId: z.string() });
const evaluatedSchema = z.object({
  result: z.object({ value: z.optional(z.unknown()) }),
  exceptionDetails: z.optional(z.object({ exception: z.optional(z.object({ description: z.string() })) })),
});

/** How long an extension's page may take to load, ms. */
const pagePatience = 15_000;

/**
 * Load the extension, or load it again: what it has stored is kept.
 * @returns the address of one of its pages; which one does not matter
 * @throws with what Chromium says is wrong with it
 */
export async function loadExtension(devTools: DevTools, folder: string): Promise<string> {
  const { id } = loadedSchema.parse(await devTools.send('Extensions.loadUnpacked', { path: folder }));
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')));
  const page =
    manifest.options_ui?.page ?? manifest.side_panel?.default_path ?? manifest.action?.default_popup;
  if (page === undefined) throw new Error('The extension has no page of its own.');
  return `chrome-extension://${id}/${page}`;
}

/**
 * Runs an expression in a page of the extension that is opened for it and closed again.
 * @returns what the expression, or its promise, came to, as JSON can carry it
 */
export async function inExtensionPage(devTools: DevTools, url: string, expression: string): Promise<unknown> {
  const created = await devTools.send('Target.createTarget', { url, background: true });
  const { targetId } = createdSchema.parse(created);
  try {
    const attached = await devTools.send('Target.attachToTarget', { targetId, flatten: true });
    const { sessionId } = attachedSchema.parse(attached);
    const evaluate = (text: string) => evaluateIn(devTools, sessionId, text);
    await untilLoaded(evaluate);
    return await evaluate(expression);
  } finally {
    await devTools.send('Target.closeTarget', { targetId });
  }
}

async function untilLoaded(evaluate: (text: string) => Promise<unknown>): Promise<void> {
  const giveUpAt = Date.now() + pagePatience;
  while (Date.now() < giveUpAt) {
    if (await evaluate('document.readyState === "complete" && Boolean(globalThis.chrome?.runtime?.id)'))
      return;
    await pause(50);
  }
  throw new Error('The extension did not load.');
}

async function evaluateIn(devTools: DevTools, sessionId: string, expression: string): Promise<unknown> {
  const answer = await devTools.send(
    'Runtime.evaluate',
    { expression, awaitPromise: true, returnByValue: true },
    sessionId,
  );
  const { result, exceptionDetails } = evaluatedSchema.parse(answer);
  if (exceptionDetails)
    throw new Error(exceptionDetails.exception?.description ?? 'The page threw an error.');
  return result.value;
}
