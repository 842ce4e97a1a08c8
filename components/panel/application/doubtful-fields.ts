import type { Receipts } from '@/lib/domain/advert/advert-reading';

/** How many fields the person is asked to check. */
export function doubtfulCount(receipts: Receipts | undefined): number {
  return Object.values(receipts ?? {}).filter((receipt) => receipt?.isDoubtful).length;
}
