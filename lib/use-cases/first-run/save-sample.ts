/** Saving the sample advert: the way of every save, from reading to row, over a page of ours. */
import { gradeReading } from '../../domain/advert/grade-reading';
import { pageReadingSchema } from '../../domain/advert/page-reading';
import type { ClipOutcome } from '../advert/clip-outcome';
import type { SaveAdvert } from '../advert/save-advert';

export interface SaveSampleNeeds {
  saveAdvert: SaveAdvert;
  newId(): string;
  /** The person's calendar day, `YYYY-MM-DD`. */
  today(): string;
}

/** `read` is what the page script read of the sample, unchecked. */
export function makeSaveSample({ saveAdvert, newId, today }: SaveSampleNeeds) {
  return async (read: unknown): Promise<ClipOutcome> => {
    const page = pageReadingSchema.safeParse(read);
    if (!page.success) return { kind: 'refused', why: 'unreadable' };
    const reading = gradeReading(page.data, { today: today() });
    return saveAdvert({ id: newId(), reading, source: 'page' });
  };
}
