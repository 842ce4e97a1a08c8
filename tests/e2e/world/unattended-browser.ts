/**
 * A browser that nobody is attached to, because an attached debugger keeps a worker alive. It is only asked which
 * targets there are, which keeps nothing alive, as their ends show; or, without any door for a debugger, the
 * computer is asked which processes it has.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';

interface UnattendedOptions {
  chromiumPath: string;
  extensionFolder: string;
  profileFolder: string;
  /** False: nothing can be asked but the list of processes. */
  hasDoor: boolean;
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

export class UnattendedBrowser {
  private lastId = 0;

  private constructor(
    private readonly browser: ChildProcess,
    private readonly door: WebSocket | null,
  ) {}

  static async open(options: UnattendedOptions): Promise<UnattendedBrowser> {
    const portFile = join(options.profileFolder, 'DevToolsActivePort');
    await rm(portFile, { force: true });
    await rm(join(options.profileFolder, 'SingletonLock'), { force: true });
    const browser = spawn(
      options.chromiumPath,
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--password-store=basic',
        '--disable-background-networking',
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
        `--user-data-dir=${options.profileFolder}`,
        `--disable-extensions-except=${options.extensionFolder}`,
        `--load-extension=${options.extensionFolder}`,
        ...(options.hasDoor ? ['--remote-debugging-port=0'] : []),
        'about:blank',
      ],
      { stdio: 'ignore' },
    );
    return new UnattendedBrowser(browser, options.hasDoor ? await openDoor(portFile) : null);
  }

  /** Opens a page in a tab, unattached; answers its id. */
  async openPage(url: string): Promise<string> {
    const { targetId } = await this.ask<{ targetId: string }>('Target.createTarget', { url });
    return targetId;
  }

  async closePage(targetId: string): Promise<void> {
    await this.ask('Target.closeTarget', { targetId });
  }

  /** Whether the extension's worker runs, by the list of targets. */
  async hasWorker(): Promise<boolean> {
    const { targetInfos } = await this.ask<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{}] });
    return targetInfos.some(
      ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
    );
  }

  /** Whether a process of the browser's runs an extension, by the computer's own list (Linux). */
  hasExtensionProcess(): boolean {
    return descendantsOf(this.browser.pid ?? -1).some((id) => commandOf(id).includes('--extension-process'));
  }

  async close(): Promise<void> {
    this.door?.close();
    const ended = new Promise((resolve) => this.browser.once('exit', resolve));
    this.browser.kill('SIGKILL');
    await ended;
  }

  private ask<T>(method: string, params: object): Promise<T> {
    const { door } = this;
    if (door === null) throw new Error('This browser has no door');
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      const hear = (data: WebSocket.RawData) => {
        const answer = JSON.parse(String(data));
        if (answer.id !== id) return;
        door.off('message', hear);
        if (answer.error === undefined) resolve(answer.result);
        else reject(new Error(answer.error.message));
      };
      door.on('message', hear);
      door.send(JSON.stringify({ id, method, params }));
    });
  }
}

async function openDoor(portFile: string): Promise<WebSocket> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [port, path] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (port && path) {
      const door = new WebSocket(`ws://127.0.0.1:${port}${path}`);
      await new Promise((resolve, reject) => door.once('open', resolve).once('error', reject));
      return door;
    }
    await pause(100);
  }
  throw new Error('The browser named no port');
}

function descendantsOf(root: number): number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), parentOf(Number(name))]),
  );
  const isBelow = (id: number | undefined): boolean =>
    id !== undefined && id > 1 && (parents.get(id) === root || isBelow(parents.get(id)));
  return [...parents.keys()].filter(isBelow);
}

function parentOf(id: number): number {
  const stat = readOr(`/proc/${id}/stat`);
  // The name in brackets may hold anything, so the fields are counted from behind it.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0);
}

function commandOf(id: number): string {
  return readOr(`/proc/${id}/cmdline`).replaceAll('\0', ' ');
}

/** A process that ended while it was looked at says nothing. */
function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
