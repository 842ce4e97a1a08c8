import type { CDPSession } from '@playwright/test';
import { expect } from '@playwright/test';

/**
 * The popup or the side panel as the browser shows them. Playwright does not see these two as pages, so they are
 * spoken to through the browser's own protocol; clicks count as a person's.
 */
export class OwnPage {
  private lastId = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(
    private readonly session: CDPSession,
    private readonly sessionId: string,
  ) {
    session.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId !== this.sessionId) return;
      const answer: Answer = JSON.parse(event.message);
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
    // What a closed page was asked is never answered.
    session.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId !== this.sessionId) return;
      for (const [id, answered] of this.waiting) answered({ id, error: { message: closed } });
      this.waiting.clear();
    });
  }

  static async attach(session: CDPSession, targetId: string): Promise<OwnPage> {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    return new OwnPage(session, sessionId);
  }

  /** All the words on it. */
  async text(): Promise<string> {
    return String(await this.evaluate('document.body.innerText'));
  }

  async toSay(words: string | RegExp): Promise<void> {
    const pattern = typeof words === 'string' ? new RegExp(escaped(words)) : words;
    await expect.poll(() => this.text(), { timeout: 10_000 }).toMatch(pattern);
  }

  /** Presses the button with this name as a person would; the page may close under it. */
  async press(name: string): Promise<void> {
    const find = `[...document.querySelectorAll('button')].find((one) =>
      (one.getAttribute('aria-label') ?? one.innerText).trim() === ${JSON.stringify(name)})`;
    await expect.poll(() => this.evaluate(`Boolean(${find})`), { timeout: 10_000 }).toBe(true);
    await this.evaluate(`void ${find}.click()`).catch(unlessClosed);
  }

  /** A picture as PNG, in the colours of light or dark. */
  async picture(scheme: 'light' | 'dark'): Promise<Buffer> {
    await this.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    const { data } = (await this.send('Page.captureScreenshot', {})) as { data: string };
    return Buffer.from(data, 'base64');
  }

  /** When the first element with this `elementtiming` was painted, in milliseconds since the navigation began; else NaN. */
  async paintedAt(name: string): Promise<number> {
    const paints = `new Promise((done) => { new PerformanceObserver((list) => {
      const all = list.getEntries().filter(({ identifier }) => identifier === ${JSON.stringify(name)});
      if (all.length > 0) done(Math.min(...all.map(({ renderTime }) => renderTime)));
    }).observe({ type: 'element', buffered: true });
    setTimeout(done, 5000, NaN); })`;
    return Number(await this.evaluate(paints));
  }

  /** When the page's own scripts had run, in milliseconds since its navigation began. */
  async ranAt(): Promise<number> {
    return Number(
      await this.evaluate("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"),
    );
  }

  private async evaluate(expression: string): Promise<unknown> {
    const { result } = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: unknown } };
    return result.value;
  }

  private send(method: string, params: object): Promise<unknown> {
    this.lastId += 1;
    const id = this.lastId;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ({ result, error }) =>
        error ? reject(new Error(error.message)) : resolve(result),
      );
      const message = JSON.stringify({ id, method, params });
      this.session.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch(reject);
    });
  }
}

const closed = 'The page closed before it answered';

function unlessClosed(error: Error): void {
  if (error.message !== closed) throw error;
}

interface Answer {
  id: number;
  result?: unknown;
  error?: { message: string };
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
