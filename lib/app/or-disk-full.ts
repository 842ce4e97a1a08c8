import { DiskFull } from '../use-cases/rows';

/** A full disk is something the person can act on; everything else that was not expected is thrown on. */
export async function orDiskFull<T>(work: Promise<T>): Promise<T | { ok: false; why: 'disk-full' }> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof DiskFull) return { ok: false, why: 'disk-full' };
    throw error;
  }
}
