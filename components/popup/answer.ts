/** Answers a row, says so with the way back, and lets the row go. */
export type Answer = (work: () => Promise<() => Promise<void>>, sentence: string) => Promise<void>;
