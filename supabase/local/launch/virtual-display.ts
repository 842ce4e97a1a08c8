/** A display that nobody sees, for tests that want a window. Xvfb is not part of the project: where it is missing, so is this. */
import { spawn } from 'node:child_process';

export interface VirtualDisplay {
  /** For the environment variable DISPLAY. */
  display: string;
  stop(): Promise<void>;
}

/** Starts Xvfb at a free display number; null where it is not installed. */
export function startVirtualDisplay(): Promise<VirtualDisplay | null> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const hasEnded = new Promise<void>((resolve) => server.once('close', () => resolve()));
  return new Promise((resolve) => {
    server.once('error', () => resolve(null));
    server.once('close', () => resolve(null));
    // It writes the number it chose once it is ready.
    server.stdio[3]?.once('data', (number: Buffer) =>
      resolve({
        display: `:${number.toString().trim()}`,
        stop: async () => {
          server.kill();
          await hasEnded;
        },
      }),
    );
  });
}
