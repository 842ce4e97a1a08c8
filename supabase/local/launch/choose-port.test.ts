import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { choosePort, isPortFree } from './choose-port';

test('the first choice is taken when it is free', async () => {
  expect(await choosePort(54_821, async () => true)).toEqual({ port: 54_821, isSecondChoice: false });
});

test('the next free one is taken when it is not, always the same', async () => {
  const isFree = async (port: number) => port >= 54_841;
  expect(await choosePort(54_821, isFree)).toEqual({ port: 54_841, isSecondChoice: true });
});

test('when every one is in use, the person is told what to set', async () => {
  await expect(choosePort(54_821, async () => false)).rejects.toThrow('Set STARBOARD_PORT to a free one');
});

test('a port that something listens on is not free, and is when it has gone', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  expect(await isPortFree(port)).toBe(false);
  server.close();
  await once(server, 'close');
  expect(await isPortFree(port)).toBe(true);
});
