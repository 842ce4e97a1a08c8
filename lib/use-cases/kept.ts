/** One small value that outlives the page or worker that wrote it. */
export interface Kept<T> {
  get(): Promise<T>;
  set(value: T): Promise<void>;
}
