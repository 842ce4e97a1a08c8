/** The three demo job pages and their index, on loopback. Their dates are counted from today, so they never go stale. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

/** The folder of the pages; nothing outside of it is ever served. */
export const demoFolder = join(import.meta.dirname, '..', 'demo');

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface DemoServer {
  url: string;
  stop(): Promise<void>;
}

/**
 * @param port 0 for any free one
 * @param identity answered at /starboard.json, by which another start sees that this one is running
 */
export async function startDemoServer(port: number, identity: object): Promise<DemoServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const page = pathname === '/starboard.json' ? null : await demoPage(pathname, new Date());
    if (pathname === '/starboard.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(identity));
    } else if (page === null) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.');
    } else {
      response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store' }).end(page.body);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The page at a path with its dates filled in, or null. */
export async function demoPage(
  pathname: string,
  today: Date,
): Promise<{ type: string; body: string } | null> {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const type = types[extname(name)];
  // One flat folder: a name with anything else in it is not one of ours.
  if (type === undefined || !/^[a-z0-9-]+\.[a-z]+$/.test(name)) return null;
  try {
    return { type, body: fillDates(await readFile(join(demoFolder, name), 'utf8'), today) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * `{{+12 long}}` becomes the day twelve days after `today`: `long` is "Wednesday 2 December 2026", `short`
 * "2 Dec 2026", `iso` "2026-12-02". Days are those of this computer's clock.
 */
export function fillDates(text: string, today: Date): string {
  return text.replace(/\{\{([+-]\d+) (long|short|iso)\}\}/g, (_, days: string, shape: string) => {
    const day = new Date(today.getFullYear(), today.getMonth(), today.getDate() + Number(days));
    if (shape === 'iso') return isoDay(day);
    return day.toLocaleDateString('en-GB', shape === 'long' ? longShape : shortShape).replace(',', '');
  });
}

const longShape = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const shortShape = { day: 'numeric', month: 'short', year: 'numeric' } as const;

function isoDay(day: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
