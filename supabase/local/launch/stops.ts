/** Everything that was started, and how to end it: in reverse, each within a time, whatever the others do. */

/** How long one part may take to end, ms. Postgres takes the longest, when it has much to write. */
const patience = 10_000;

export interface Stops {
  add(name: string, stop: () => Promise<unknown>): void;
  /** Ends everything, once; answers the names of what did not end as it should. */
  run(): Promise<string[]>;
  isStopping(): boolean;
}

export function makeStops(): Stops {
  const started: { name: string; stop: () => Promise<unknown> }[] = [];
  let running: Promise<string[]> | null = null;
  const runAll = async () => {
    const stubborn: string[] = [];
    for (const { name, stop } of started.reverse()) {
      if (!(await endsInTime(stop))) stubborn.push(name);
    }
    return stubborn;
  };
  return {
    add: (name, stop) => started.push({ name, stop }),
    run: () => {
      running ??= runAll();
      return running;
    },
    isStopping: () => running !== null,
  };
}

async function endsInTime(stop: () => Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  // A part that fails to end must not keep the others from ending.
  const ended = stop().then(
    () => true,
    () => false,
  );
  const isInTime = await Promise.race([ended, late]);
  clearTimeout(timer);
  return isInTime;
}

/** npm passes Ctrl-C on although the terminal has sent it already; a person's second one comes later. */
const echoMs = 1000;

/** Calls `onStop` at Ctrl-C, at a polite kill and when the terminal is closed; a second Ctrl-C ends at once. */
export function onStopSignal(onStop: () => void): void {
  let askedAt: number | null = null;
  const listen = () => {
    if (askedAt === null) {
      askedAt = Date.now();
      onStop();
    } else if (Date.now() - askedAt > echoMs) {
      process.exit(130);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, listen);
  // With the terminal gone, a line that cannot be written must not end us before everything else has ended.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
}
