/** One run at a time; asked for during a run, one more follows it. */
export function inOneGo(work: () => Promise<unknown>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isWished = false;
  const run = async () => {
    while (isWished) {
      isWished = false;
      await work();
    }
  };
  return () => {
    isWished = true;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };
}
