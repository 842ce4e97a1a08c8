import { vi } from 'vitest';
import type { CvApp } from '@/components/cv/cv-app';
import { documentOfText } from '@/lib/documents/read/text/read-text';
import { type HeldCareer, planImport } from '@/lib/domain/profile/cv/plan-import';
import { readCv } from '@/lib/domain/profile/cv/read-cv';
import { type CvReview, startReview } from '@/lib/domain/profile/cv/review';
import { ok, refuse } from '@/lib/domain/result';
import { liveValue } from './live-value';

const nobody: HeldCareer = { profile: null, workHistory: [], qualifications: [] };

/** Bringing in a CV with the real rules and no disk: what is to be kept is only heard. */
export function aCvApp(held: Partial<HeldCareer> = {}, kept: CvReview | null = null) {
  return {
    now: () => Date.parse('2026-11-20T12:00:00Z'),
    timeZone: 'Europe/London',
    locale: 'en-GB',
    chosen: liveValue(null),
    account: liveValue<{ kind: 'device' }>({ kind: 'device' }),
    kept: liveValue<CvReview | null>(kept),
    keepAside: vi.fn<CvApp['keepAside']>(),
    keptLeft: liveValue<readonly string[] | null>(null),
    keepLeft: vi.fn<CvApp['keepLeft']>(),
    // Files are read in a real browser; text is understood by the real rules.
    read: vi.fn<CvApp['read']>(async (source) =>
      typeof source === 'string' ? ok(aCvReview(source)) : refuse('no-text'),
    ),
    plan: vi.fn<CvApp['plan']>(async (review) => planImport(review.found, { ...nobody, ...held })),
    keep: vi.fn<CvApp['keep']>(async () => async () => {}),
    examples: liveValue(7),
  } satisfies CvApp;
}

/** A CV of this text, read by the real rules, with nothing answered yet. */
export function aCvReview(text: string, answered: Partial<CvReview> = {}): CvReview {
  const document = documentOfText(text);
  const lines = document.lines.map((line) => line.text);
  return { ...startReview('', lines, readCv(document, { locale: 'en-GB' })), ...answered };
}

/** A CV with a little of everything. */
export const cvText = `Amina Okafor
Leeds LS9 9ZZ | 07700 900123 | amina@example.org
Date of birth: 12 May 1988

Employment
Staff Nurse, Leeds Example Hospital, March 2019 to present
- Led the handover work
- Taught six students
Carer, Sunny Example Home, 2015 - 2018
- Gave personal care

Education
BSc Adult Nursing, University of Example, 2018

Interests
Allotment`;
