import { mkdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A builder that was stopped in the middle leaves its mark; after so long, in milliseconds, it is not believed. */
const longestBuild = 120_000;

/**
 * Does work that two test workers must not do at the same time: the builder writes files beside the sources.
 * `folder` is where both look for the other's mark.
 */
export async function oneAtATime<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const mark = join(folder, 'at-work');
  const until = Date.now() + longestBuild;
  await mkdir(folder, { recursive: true });
  while (!(await isMade(mark)) && Date.now() < until) await pause(200);
  try {
    return await work();
  } finally {
    await rmdir(mark).catch(() => undefined);
  }
}

async function isMade(mark: string): Promise<boolean> {
  try {
    await mkdir(mark);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
