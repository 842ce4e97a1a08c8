import type { AdvertDraft } from '../../domain/advert/advert-draft';
import type { Advert } from '../../domain/advert/advert-reading';
import { couldBeSameJob, sameJob } from '../../domain/advert/same-job';
import { type SameJobReason, sameJobReasons } from '../../domain/advert/same-job-reasons';
import { effectiveText } from '../../domain/apply/application';
import { factsOfAdvert, factsOfApplication } from './job-facts';
import type { SaveAdvertNeeds } from './save-advert-needs';

type SameAs = NonNullable<AdvertDraft['sameAs']>;

/** So many jobs that could be the same have their texts read; an employer with more of one title repeats itself. */
const mostRead = 10;

/** The saved job that an advert from a new address looks like, the likeliest and newest one; null where none does. */
export async function findSame(
  { rows, listApplications }: Pick<SaveAdvertNeeds, 'rows' | 'listApplications'>,
  advert: Advert,
  now: string,
): Promise<SameAs | null> {
  const facts = factsOfAdvert(advert, now);
  const likely = (await listApplications()).filter((one) => couldBeSameJob(facts, factsOfApplication(one)));
  const found: SameAs[] = [];
  for (const { id } of likely.slice(0, mostRead)) {
    const application = await rows.get('applications', id);
    if (application === null) continue;
    const reasons = sameJob(
      { ...facts, text: advert.fields.text },
      { ...factsOfApplication(application), text: effectiveText(application) },
    );
    if (reasons.length > 0) found.push({ applicationId: id, reasons });
  }
  return found.sort((one, other) => rank(one.reasons) - rank(other.reasons))[0] ?? null;
}

function rank(reasons: readonly SameJobReason[]): number {
  return Math.min(...reasons.map((reason) => sameJobReasons.indexOf(reason)));
}
