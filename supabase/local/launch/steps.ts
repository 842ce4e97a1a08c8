/** The launcher's voice: one line a step, with the seconds since the start. */
export interface Steps {
  /** Something stands now. */
  done(text: string): void;
  /** Lines without a time, for what a person should read at leisure. */
  say(...lines: string[]): void;
  /** Seconds since the start. */
  seconds(): number;
}

export function startSteps(write: (line: string) => void, now: () => number = Date.now): Steps {
  const startedAt = now();
  const seconds = () => (now() - startedAt) / 1000;
  return {
    done: (text) => write(`${seconds().toFixed(1).padStart(6)} s  ${text}`),
    say: (...lines) => {
      for (const line of lines) write(line);
    },
    seconds,
  };
}
