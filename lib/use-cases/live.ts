/**
 * A value that changes by itself, in the shape of React's `useSyncExternalStore`.
 * `get` answers the same object until the value changes; undefined means not read yet.
 */
export interface Live<T> {
  subscribe(onChange: () => void): () => void;
  get(): T | undefined;
}
