/** What a review says to keep, as `import-cv` takes it: what is open or left out is not in it. */
import type { CvExample, CvReading, CvRole } from '../../domain/profile/cv/cv-reading';
import { profileDraftOf, qualificationDraftOf, roleDraftOf } from '../../domain/profile/cv/drafts';
import type { ImportPlan } from '../../domain/profile/cv/plan-import';
import { plannedNow } from '../../domain/profile/cv/planned-now';
import {
  type CvReview,
  isBulletLeft,
  isExample,
  isFactSensitive,
  isQualificationLeft,
  placeOfColumn,
} from '../../domain/profile/cv/review';
import type { ConfirmedImport } from './import-cv';

/**
 * @param plan made of the reading as it was found, so that what was recognised stays so after a correction
 * @param profileId the row of the person's own facts
 */
export function confirmReview(review: CvReview, plan: ImportPlan, profileId: string): ConfirmedImport {
  const { reading } = review;
  return {
    profile: {
      draft: profileDraftOf(wantedFacts(review)),
      into: profileId,
      overwrite: agreed(review, 'profile', 0, plan.profile.differences),
    },
    roles: reading.roles.flatMap((role, at) => {
      if (review.roles[at] !== 'keep') return [];
      const planned = plannedNow(review, plan, at);
      return [
        {
          draft: roleDraftOf(wantedRole(review, role, at)),
          into: planned?.held?.id ?? null,
          overwrite: agreed(review, 'role', at, planned?.differences ?? []),
        },
      ];
    }),
    qualifications: reading.qualifications.flatMap((one, at) => {
      if (isQualificationLeft(review, at)) return [];
      const planned = plan.qualifications[at];
      return [
        {
          draft: qualificationDraftOf(one),
          into: planned?.held?.id ?? null,
          overwrite: agreed(review, 'qualification', at, planned?.differences ?? []),
        },
      ];
    }),
    referees: (reading.referees ?? [])
      .filter((_, at) => !review.leftReferees.includes(at) && plan.referees[at]?.isKnown !== true)
      .map(({ lines: _lines, ...columns }) => columns),
    written: writtenIn(review, plan),
    examples: reading.unsorted
      .filter((_, at) => isExample(review, at))
      .map((one) => ({ text: one.text, role: null })),
  };
}

/** The file's own examples that are not there yet; the roles that are left out are not among those kept. */
function writtenIn({ reading, roles }: CvReview, plan: ImportPlan): CvExample[] {
  const keptAt = (role: number) => roles.slice(0, role).filter((answer) => answer === 'keep').length;
  return (reading.examples ?? [])
    .filter((_, at) => plan.examples[at]?.isKnown !== true)
    .map((one) => ({
      ...one,
      role: one.role === null || roles[one.role] !== 'keep' ? null : keptAt(one.role),
    }));
}

/** A role without a title is called by its employer: the row has to be called something. */
function wantedRole(review: CvReview, role: CvRole, at: number): CvRole {
  const bullets = role.bullets.filter(
    (bullet, place) => !isBulletLeft(review, at, place) && bullet.value.trim() !== '',
  );
  return { ...role, title: role.title.trim() || role.employer, bullets };
}

function wantedFacts(review: CvReview): CvReading {
  const { reading } = review;
  const wanted = (fact: CvReading['name']) =>
    fact === null || fact.value.trim() === '' || isFactSensitive(review, fact) ? null : fact;
  return {
    ...reading,
    name: wanted(reading.name),
    headline: wanted(reading.headline),
    email: wanted(reading.email),
    phone: wanted(reading.phone),
    location: wanted(reading.location),
    summary: wanted(reading.summary),
  };
}

function agreed<Column extends string>(
  review: CvReview,
  of: 'profile' | 'role' | 'qualification',
  at: number,
  differences: readonly { column: Column }[],
): Column[] {
  return differences
    .map((one) => one.column)
    .filter((column) => review.overwrite.includes(placeOfColumn(of, at, column)));
}
