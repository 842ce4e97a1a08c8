import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { consentItem } from '../../browser/items';
import { consentAt, consentVersion } from '../../use-cases/first-run/choices';
import { hasConsent, withConsent } from './need-consent';

const sent: string[] = [];
const send = withConsent(async (input) => {
  sent.push(String(input));
  return new Response('{}');
}, hasConsent);

beforeEach(() => {
  fakeBrowser.reset();
  sent.length = 0;
});

it('sends nothing where the person was not asked', async () => {
  await expect(send('https://example.org/rest/v1/applications')).rejects.toThrow('no-consent');
  await expect(send('https://example.org/auth/v1/token')).rejects.toThrow('no-consent');
  expect(sent).toEqual([]);
});

it('sends nothing on a yes to another wording', async () => {
  await consentItem.set({ ...consentAt(new Date()), version: consentVersion - 1 });
  await expect(send('https://example.org/rest/v1/applications')).rejects.toThrow('no-consent');
  expect(sent).toEqual([]);
});

it('sends once the person said yes, and nothing more once they took it back', async () => {
  await consentItem.set(consentAt(new Date()));
  await send('https://example.org/rest/v1/applications');
  await consentItem.set(null);
  await expect(send('https://example.org/rest/v1/applications')).rejects.toThrow('no-consent');
  expect(sent).toHaveLength(1);
});

it('lets the goodbye out, which ends a session', async () => {
  await send('https://example.org/auth/v1/logout?scope=local');
  expect(sent).toHaveLength(1);
});
