import { createServer } from 'node:net';

/** A TCP port on loopback that nobody listens on at this moment. It may be taken the next. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((settle, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', settle);
  });
  const address = server.address();
  await new Promise((settle) => server.close(settle));

  if (address === null || typeof address === 'string') throw new Error('A TCP server without a port');
  return address.port;
}
