import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { speakDevTools } from './devtools-pipe';

function aBrowser() {
  const toBrowser = new PassThrough();
  const fromBrowser = new PassThrough();
  return { toBrowser, fromBrowser, devTools: speakDevTools(toBrowser, fromBrowser) };
}

test('answers find their questions in any order and any pieces', async () => {
  const { fromBrowser, devTools } = aBrowser();
  const first = devTools.send('A');
  const second = devTools.send('B');
  const bytes = Buffer.from(
    '{"id":2,"result":"zweite, für ö"}\0{"method":"Event"}\0{"id":1,"result":"first"}\0',
  );
  for (const byte of bytes) fromBrowser.write(Buffer.of(byte));
  expect(await Promise.all([first, second])).toEqual(['first', 'zweite, für ö']);
});

test('a refusal of the browser is thrown with its words', async () => {
  const { fromBrowser, devTools } = aBrowser();
  const call = devTools.send('Nonsense.method');
  fromBrowser.write('{"id":1,"error":{"code":-32601,"message":"No such method"}}\0');
  await expect(call).rejects.toThrow('No such method');
});

test('a browser that has gone leaves no question open', async () => {
  const { fromBrowser, devTools } = aBrowser();
  const open = devTools.send('Browser.getVersion');
  fromBrowser.destroy();
  await expect(open).rejects.toThrow('The browser has gone.');
  await expect(devTools.send('Browser.getVersion')).rejects.toThrow('The browser has gone.');
});
