import type { KeptValue } from '@/lib/store/kept-value';

/** A number as the disk keeps it, null at first. */
export function keptNumber(): KeptValue<number> & { onDisk: number | null } {
  const kept = {
    onDisk: null as number | null,
    get: async () => kept.onDisk,
    set: async (value: number) => {
      kept.onDisk = value;
    },
  };
  return kept;
}
