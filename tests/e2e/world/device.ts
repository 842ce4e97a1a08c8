import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { BrowserControl } from './browser-control';
import { allowSite, enterDeveloperMode } from './extension-settings';
import { type BrowserOptions, launchBrowser } from './launch-browser';
import { allowNotificationsIn, withoutRows } from './profile';
import { raiseIn, ringIn } from './worker-events';

// Inside of extension pages and the worker the browser's own name stands.
declare const chrome: typeof browser;

interface DeviceOptions extends BrowserOptions {
  /** An existing profile; a fresh one otherwise, removed when the device is thrown away. */
  profileFolder?: string;
  /** A profile to begin with a copy of (see `leaveProfile`); beginning from nothing takes a browser much longer. */
  startProfile?: string;
  /** Leaves the first steps open, which a new profile begins with; they are in the way of most tests. */
  keepsWelcome?: boolean;
}

type OwnPageName = 'sidepanel.html' | 'popup.html' | 'options.html' | 'welcome.html' | 'privacy.html';

/** One person's browser with Starboard in it. It can be closed, killed and opened again on the same profile. */
export class Device {
  private opened: { context: BrowserContext; control: BrowserControl; extensionId: string } | null = null;

  private constructor(
    private readonly options: DeviceOptions,
    readonly profileFolder: string,
  ) {}

  static async open(options: DeviceOptions): Promise<Device> {
    const profile = options.profileFolder ?? (await mkdtemp(join(tmpdir(), 'starboard-profile-')));
    if (options.startProfile !== undefined) await cp(options.startProfile, profile, { recursive: true });
    const device = new Device(options, profile);
    const isNew = !existsSync(join(profile, 'Default'));
    await device.start();
    if (isNew && !options.keepsWelcome) await (await device.welcome()).close();
    return device;
  }

  async start(): Promise<void> {
    const context = await launchBrowser(this.profileFolder, this.options);
    const [running] = context.serviceWorkers();
    const worker = running ?? (await context.waitForEvent('serviceworker'));
    const extensionId = new URL(worker.url()).hostname;
    this.opened = { context, control: new BrowserControl(context, extensionId), extensionId };
  }

  /** The first steps, which open by themselves in a new profile. */
  async welcome(): Promise<Page> {
    const address = this.addressOf('welcome.html');
    const isIt = (page: Page) => page.url().startsWith(address);
    const { context } = this.need();
    // The tab comes before its address does.
    await expect.poll(() => context.pages().some(isIt), { timeout: 30_000 }).toBe(true);
    const page = context.pages().find(isIt);
    if (page === undefined) throw new Error('The first steps closed again');
    return page;
  }

  get context(): BrowserContext {
    return this.need().context;
  }

  get control(): BrowserControl {
    return this.need().control;
  }

  addressOf(name: string): string {
    return `chrome-extension://${this.need().extensionId}/${name}`;
  }

  /** The browser lets Starboard show notifications, once it is asked for them. */
  async allowNotifications(): Promise<void> {
    const { extensionId } = this.need();
    await this.close();
    await allowNotificationsIn(this.profileFolder, extensionId);
    await this.start();
  }

  /** Opens one of our own pages in a tab; tests are driven from there, never from the worker, which may die. */
  async page(name: OwnPageName): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize({ width: 360, height: 800 });
    // An extension that has just been started again may not serve its pages yet.
    await expect(async () => void (await page.goto(this.addressOf(name)))).toPass({ timeout: 10_000 });
    return page;
  }

  /** Takes this device's network away, from pages and the worker alike, or gives it back. */
  async setOffline(isOffline: boolean): Promise<void> {
    await this.context.setOffline(isOffline);
  }

  /** Ends the extension and starts it again, as an update does: its pages close, its worker is a new one. */
  async reloadExtension(): Promise<void> {
    await enterDeveloperMode(this.context);
    const page = await this.page('popup.html');
    const closed = page.waitForEvent('close');
    await page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
    await closed;
    await expect(async () => (await this.page('popup.html')).close()).toPass({ timeout: 10_000 });
  }

  /**
   * The person will say yes when the browser asks for this site. Its question cannot be clicked from here, so the
   * answer is given before, in the browser's own settings; a site without it is asked for in vain.
   */
  willAllow(site: string): Promise<void> {
    return allowSite(this.context, this.need().extensionId, site);
  }

  async tab(url: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  /**
   * Presses "save job" on a page. Headless browsers take no keys outside of pages, so access is given by a click
   * on the icon and the command's own event is raised in the worker; what follows is the shipped code.
   */
  async saveByShortcut(page: Page): Promise<void> {
    await this.control.clickIcon(page);
    await this.raise(page, 'commands.onCommand', ['save-job']);
  }

  /** Presses "save job" on a page of our own, which needs no access and gives none. */
  async pressKeysOn(page: Page): Promise<void> {
    await this.raise(page, 'commands.onCommand', ['save-job']);
  }

  /** The same for an entry of the context menu. */
  async saveByMenu(page: Page, menuItemId: 'save-page' | 'save-selection'): Promise<void> {
    await this.control.clickIcon(page);
    await this.raise(page, 'contextMenus.onClicked', [{ menuItemId }]);
  }

  /** The entry that makes an example of marked words; the browser hands these over without their lines. */
  async addExampleByMenu(page: Page, selectionText: string): Promise<void> {
    await this.control.clickIcon(page);
    const info = { menuItemId: 'add-example', selectionText, pageUrl: page.url(), frameId: 0 };
    await this.raise(page, 'contextMenus.onClicked', [info]);
  }

  /** An alarm of this name rings now. */
  async ring(name: string): Promise<void> {
    await ringIn(await this.worker(), name);
  }

  private async raise(page: Page, event: string, before: unknown[]): Promise<void> {
    await raiseIn(await this.worker(), page, event, before);
  }

  /** The running worker, woken by a page's message where it had died. */
  async worker() {
    const { context } = this.need();
    const isOurs = () => context.serviceWorkers().at(-1);
    if (!(await this.control.isWorkerAlive()) || isOurs() === undefined) {
      const born = context.waitForEvent('serviceworker');
      const page = await this.page('popup.html');
      await Promise.race([born, page.waitForTimeout(5000)]);
      await page.close();
    }
    const worker = isOurs();
    if (worker === undefined) throw new Error('The worker did not start');
    return worker;
  }

  /** Ends the browser in order. */
  async close(): Promise<void> {
    await this.opened?.context.close();
    this.opened = null;
  }

  /** Ends the browser and leaves its profile, in which Starboard is installed and no row was ever kept. */
  async leaveProfile(): Promise<string> {
    await this.close();
    await withoutRows(this.profileFolder);
    return this.profileFolder;
  }

  /** Ends the browser as a power cut would. */
  async kill(): Promise<void> {
    const closed = new Promise((resolve) => this.context.once('close', resolve));
    process.kill(await this.control.processId(), 'SIGKILL');
    await closed;
    this.opened = null;
    // The dead browser's lock would have the next one refuse the profile.
    await rm(join(this.profileFolder, 'SingletonLock'), { force: true });
  }

  async throwAway(): Promise<void> {
    // Nothing of it is looked at again, so it need not put its profile in order first.
    if (this.opened?.context.browser()?.isConnected()) await this.kill();
    await this.close();
    if (this.options.profileFolder === undefined)
      // The killed browser's last processes may still be writing.
      await rm(this.profileFolder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  private need() {
    if (this.opened === null) throw new Error('The browser is closed');
    return this.opened;
  }
}
