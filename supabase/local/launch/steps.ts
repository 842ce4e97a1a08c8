/** The launcher's voice: one line a step, with the seconds since the start. */
export interface Steps {
  /** Something stands now. */
  done(text: string): void;
  /** A sentence that belongs to the step above it. */
  note(text: string): void;
  /** Lines without a time, for what a person should read at leisure. */
  say(...lines: string[]): void;
  /** Seconds since the start. */
  seconds(): number;
}

/** @param startedAt ms since the epoch */
export function startSteps(write: (line: string) => void, startedAt: number): Steps {
  const seconds = () => (Date.now() - startedAt) / 1000;
  return {
    done: (text) => write(`${seconds().toFixed(1).padStart(6)} s  ${text}`),
    note: (text) => write(`${' '.repeat(10)}${text}`),
    say: (...lines) => {
      for (const line of lines) write(line);
    },
    seconds,
  };
}
