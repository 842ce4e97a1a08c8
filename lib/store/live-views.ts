import type { Live } from '../use-cases/live';
import type { Feed } from './feed';
import { LiveView, type View } from './live-view';

/** Views that nobody looks at are let go above this number. */
const mostIdle = 50;

/** The live values of a store: asked for the same thing twice it answers the same object, as React wants. */
export class LiveViews {
  readonly #feed: Feed;
  readonly #onFault: (error: unknown) => void;
  readonly #views = new Map<string, LiveView<unknown>>();

  constructor(feed: Feed, onFault: (error: unknown) => void) {
    this.#feed = feed;
    this.#onFault = onFault;
  }

  /** The view called `name`; `make` is asked where there is none. One name must always mean one view. */
  of<T>(name: string, make: () => View<T>): Live<T> {
    const known = this.#views.get(name) as LiveView<T> | undefined;
    if (known !== undefined) return known;
    const view = new LiveView(this.#feed, make(), this.#onFault);
    this.#letIdleGo();
    this.#views.set(name, view as LiveView<unknown>);
    return view;
  }

  #letIdleGo(): void {
    const idle = [...this.#views].filter(([, view]) => view.isIdle);
    for (const [name] of idle.slice(0, Math.max(0, idle.length - mostIdle))) this.#views.delete(name);
  }
}
