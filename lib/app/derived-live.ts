import type { Live } from '../use-cases/live';

/** One live value made of two; known as soon as both are, and the same object until one of them changes. */
export function combine<A, B, T>(one: Live<A>, other: Live<B>, join: (one: A, other: B) => T): Live<T> {
  let last: { one: A; other: B; joined: T } | null = null;
  return {
    subscribe(onChange) {
      const stops = [one.subscribe(onChange), other.subscribe(onChange)];
      return () => {
        for (const stop of stops) stop();
      };
    },
    get() {
      const [a, b] = [one.get(), other.get()];
      if (a === undefined || b === undefined) return undefined;
      if (last === null || last.one !== a || last.other !== b)
        last = { one: a, other: b, joined: join(a, b) };
      return last.joined;
    },
  };
}

/** A live value worked out from another; worked out once for each of its values. */
export function mapLive<A, T>(source: Live<A>, map: (value: A) => T): Live<T> {
  let last: { value: A; mapped: T } | null = null;
  return {
    subscribe: (onChange) => source.subscribe(onChange),
    get() {
      const value = source.get();
      if (value === undefined) return undefined;
      if (last === null || last.value !== value) last = { value, mapped: map(value) };
      return last.mapped;
    },
  };
}

/** A live value keeps what it read, so there is one for each id. */
export function oncePerId<T>(make: (id: string) => Live<T>): (id: string) => Live<T> {
  const made = new Map<string, Live<T>>();
  return (id) => {
    const known = made.get(id) ?? make(id);
    made.set(id, known);
    return known;
  };
}
