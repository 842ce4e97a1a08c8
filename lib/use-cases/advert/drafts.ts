import type { AdvertDraft } from '../../domain/advert/advert-draft';

/** Where a doubtful clip waits, on this device only. */
export interface Drafts {
  get(id: string): Promise<AdvertDraft | null>;
  put(draft: AdvertDraft): Promise<void>;
  delete(id: string): Promise<void>;
}
