import { unzipSync } from 'fflate';
import { limits } from '../limits';
import { Unreadable } from '../unreadable';

/** An Office file, unpacked as far as it is wanted. */
export interface Package {
  /** The parts that were wanted and are there, by path. */
  parts: ReadonlyMap<string, Uint8Array>;
  /** The path of every part, wanted or not. */
  paths: readonly string[];
}

/**
 * Inflates the wanted parts of a zip and no other: what is not read cannot cost anything. The sizes are summed up
 * before the first byte is inflated, and each part gets exactly the room it declares, so a lie there ends in a
 * damaged file and not in a full memory.
 * @throws Unreadable `damaged`, `password`, `too-big` or `unsafe`
 */
export function unzipParts(bytes: Uint8Array, isWanted: (path: string) => boolean): Package {
  const paths: string[] = [];
  let inflated = 0;
  const entries = unzip(bytes, ({ name, originalSize, compression }) => {
    if (paths.push(name) > limits.parts) throw new Unreadable('unsafe', 'too many parts');
    if (!isWanted(name)) return false;
    if (compression !== 0 && compression !== 8) throw new Unreadable('unsupported', 'an unknown compression');
    inflated += originalSize;
    if (inflated > limits.inflatedBytes) throw new Unreadable('too-big', 'too large once unpacked');
    return true;
  });
  return { parts: new Map(Object.entries(entries)), paths };
}

type Filter = NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>['filter']>;

function unzip(bytes: Uint8Array, filter: Filter): Record<string, Uint8Array> {
  // Bit 0 of the flags of the first entry: its bytes are encrypted.
  if (((bytes[6] ?? 0) & 1) === 1) throw new Unreadable('password');
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('damaged', error instanceof Error ? error.message : undefined);
  }
}
