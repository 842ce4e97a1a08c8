/** Which port a server takes: always the same one where it can, so that nothing has to be built again. */
import { createServer } from 'node:net';

/** How many ports are tried, ten apart. */
const tries = 10;

interface PortChoice {
  port: number;
  /** True where the first choice was in use. */
  isSecondChoice: boolean;
}

/**
 * The first free port of `preferred`, `preferred + 10`, and so on.
 * @throws with a sentence for the person when all of them are in use
 */
export async function choosePort(
  preferred: number,
  isFree: (port: number) => Promise<boolean> = isPortFree,
): Promise<PortChoice> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const port = preferred + attempt * 10;
    if (await isFree(port)) return { port, isSecondChoice: attempt > 0 };
  }
  throw new Error(
    `Ports ${preferred} to ${preferred + (tries - 1) * 10} are all in use. Set STARBOARD_PORT to a free one and try again.`,
  );
}

/** Whether a server could listen on 127.0.0.1 at this port now. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
