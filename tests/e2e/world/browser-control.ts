import { type BrowserContext, type CDPSession, expect, type Page } from '@playwright/test';
import { OwnPage } from './own-page';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** What a person does outside of pages, done through the browser's own protocol. */
export class BrowserControl {
  constructor(
    private readonly context: BrowserContext,
    private readonly extensionId: string,
  ) {}

  private async session(): Promise<CDPSession> {
    const browser = this.context.browser();
    if (browser === null) throw new Error('The browser is closed');
    return browser.newBrowserCDPSession();
  }

  /** Clicks the extension's icon while this page is in front: opens the popup and gives access to the page. */
  async clickIcon(page: Page): Promise<void> {
    await page.bringToFront();
    const session = await this.session();
    const targetId = await this.tabTargetOf(session, page);
    await session.send('Extensions.triggerAction' as never, { id: this.extensionId, targetId } as never);
    await session.detach();
  }

  /** The worker dies now, without a word, as when the browser ends it. */
  async killWorker(): Promise<void> {
    const session = await this.session();
    for (const target of await targetsOf(session)) {
      if (target.type === 'service_worker' && target.url.includes(this.extensionId)) {
        await session.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
      }
    }
    await session.detach();
  }

  /** Whether the worker runs at this moment. */
  async isWorkerAlive(): Promise<boolean> {
    const session = await this.session();
    const targets = await targetsOf(session);
    await session.detach();
    return targets.some((one) => one.type === 'service_worker' && one.url.includes(this.extensionId));
  }

  /** The popup or the side panel, once the browser shows it; its connection lasts as long as the browser. */
  async ownPage(name: 'popup.html' | 'sidepanel.html'): Promise<OwnPage> {
    const session = await this.session();
    const isIt = (one: TargetInfo) => one.type === 'page' && one.url.endsWith(`${this.extensionId}/${name}`);
    await expect.poll(async () => (await targetsOf(session)).some(isIt), { timeout: 10_000 }).toBe(true);
    const target = (await targetsOf(session)).find(isIt);
    if (target === undefined) throw new Error(`${name} closed again`);
    return OwnPage.attach(session, target.targetId);
  }

  /** Takes all databases of the extension off the disk, as a browser does that repairs a profile. */
  async wipeDatabases(page: Page): Promise<void> {
    const session = await this.context.newCDPSession(page);
    const origin = `chrome-extension://${this.extensionId}`;
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    await session.detach();
  }

  /** The browser's own process on this computer. */
  async processId(): Promise<number> {
    const session = await this.session();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const id = processInfo.find((one) => one.type === 'browser')?.id;
    if (id === undefined) throw new Error('The browser names no process of its own');
    return id;
  }

  private async tabTargetOf(session: CDPSession, page: Page): Promise<string> {
    const tabs = (await targetsOf(session)).filter((one) => one.type === 'tab' && one.url === page.url());
    const [tab] = tabs;
    if (tab === undefined) throw new Error(`No tab shows ${page.url()}`);
    return tab.targetId;
  }
}

async function targetsOf(session: CDPSession): Promise<TargetInfo[]> {
  // The empty filter asks for all kinds, tabs among them.
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}
