import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { anId } from '@/tests/support/builders';
import { dispatchTo, type Handlers, isOurPage, parseMessage } from './dispatch';
import { NoAnswer, send } from './send';

const clip = { clipId: anId(1), tabId: 7, what: 'page' as const };

beforeEach(() => fakeBrowser.reset());

describe('who is heard', () => {
  const page = () => ({ id: browser.runtime.id, url: browser.runtime.getURL('/sidepanel.html' as never) });

  it('hears a page of this extension', () => expect(isOurPage(page())).toBe(true));
  it.each([
    ['another extension', () => ({ ...page(), id: 'another' })],
    ['a content script in a web page', () => ({ ...page(), url: 'https://jobs.example.org/1' })],
    ['a sender without an address', () => ({ id: browser.runtime.id })],
  ])('does not hear %s', (_, sender) => expect(isOurPage(sender())).toBe(false));
});

describe('what is understood', () => {
  it('takes a well-formed message', () => {
    expect(parseMessage({ type: 'clip', request: clip })).toEqual({ type: 'clip', request: clip });
  });
  it.each([
    ['an unknown type', { type: 'delete-everything', request: {} }],
    ['a name that every object has', { type: 'constructor', request: {} }],
    ['a type that is no text', { type: ['clip'], request: clip }],
    ['a request of the wrong shape', { type: 'clip', request: { ...clip, tabId: '7' } }],
    ['nothing', undefined],
  ])('drops %s', (_, message) => expect(parseMessage(message)).toBeNull());
});

describe('sending', () => {
  it('sends once more when the worker died under the first', async () => {
    const sent = vi.spyOn(browser.runtime, 'sendMessage');
    sent.mockRejectedValueOnce(new Error('message channel closed'));
    sent.mockResolvedValueOnce({ reply: {} } as never);
    expect(await send('sync', { isImpatient: false })).toEqual({});
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['silence', undefined],
    ['a failure', { failed: true }],
  ])('throws on %s', async (_, answer) => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(answer as never);
    await expect(send('sync', { isImpatient: false })).rejects.toThrow(NoAnswer);
  });

  it('refuses a reply of the wrong shape', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ reply: { kind: 'saved' } } as never);
    await expect(send('clip', clip)).rejects.toThrow();
  });
});

describe('answering', () => {
  it('says only that it failed when a handler throws, and tells the worker’s own log', async () => {
    const failures: unknown[] = [];
    const handlers = { sync: () => Promise.reject(new Error('token=secret')) } as unknown as Handlers;
    const listen = vi.spyOn(browser.runtime.onMessage, 'addListener');
    dispatchTo(handlers, (type, error) => failures.push([type, String(error)]));

    const listener = listen.mock.calls[0]?.[0] as (...args: unknown[]) => boolean;
    const sender = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html' as never) };
    const answer = await new Promise((resolve) => {
      expect(listener({ type: 'sync', request: { isImpatient: false } }, sender, resolve)).toBe(true);
    });
    expect(answer).toEqual({ failed: true });
    expect(failures).toEqual([['sync', 'Error: token=secret']]);
  });
});
