import type { Live } from '../use-cases/live';

/** The same answer for everybody who asks, worked out when the first one does; a failure is tried again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}

/** A live value of something that is loaded when somebody looks. */
export function liveLater<T>(load: () => Promise<Live<T>>): Live<T> {
  let inner: Live<T> | null = null;
  const subscribe = (onChange: () => void): (() => void) => {
    let stop: (() => void) | null = null;
    let isOver = false;
    load().then(
      (live) => {
        inner = live;
        if (isOver) return;
        stop = live.subscribe(onChange);
        onChange();
      },
      (error: unknown) => console.error('A part of this page could not be loaded', error),
    );
    return () => {
      isOver = true;
      stop?.();
    };
  };
  return { get: () => inner?.get(), subscribe };
}

/** Resolves when a live value is known for the first time, or after so many milliseconds without it. */
export function firstKnown(live: Live<unknown>, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = live.subscribe(() => live.get() !== undefined && done());
    const timer = setTimeout(() => done(), patience);
    const done = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    if (live.get() !== undefined) done();
  });
}

/** Until the frame is on the screen, or for a moment where nobody looks. */
export function untilPainted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

/**
 * Until the page's first words are on the screen, which is some frames after they were drawn: elements that are taken
 * away in between are never shown. Or for a moment, where nobody looks.
 */
export function untilSeen(): Promise<void> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((paints) => {
      if (paints.getEntriesByName('first-contentful-paint').length > 0) done();
    });
    const done = () => {
      observer.disconnect();
      resolve();
    };
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(done, 150);
  });
}

/** A live value that never changes. */
export function unchanging<T>(value: T): Live<T> {
  return { get: () => value, subscribe: () => () => {} };
}
