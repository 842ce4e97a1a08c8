import type { CvApp } from '@/components/cv/cv-app';
import { choicesItem } from '../browser/items';
import { planImport } from '../domain/profile/cv/plan-import';
import { type CvReview, startReview } from '../domain/profile/cv/review';
import { formLocale } from '../domain/profile/form-locale';
import { ok } from '../domain/result';
import { ownRowId } from '../store/owner';
import { confirmReview } from '../use-cases/profile/confirm-review';
import { makeImportCv } from '../use-cases/profile/import-cv';
import { clock } from './clock';
import { combine } from './derived-live';
import { keepLeft, keepReviewAside, keptLeft, keptReview } from './kept-review';
import { makePageWorld, type PageWorld } from './page-world';
import { type CvFileRead, readCvFile } from './read-cv-file';

/** Puts the page for bringing in a CV together; called once by its page. */
export function makeCvApp(): CvApp {
  const world = makePageWorld();
  const { current, needs } = world;
  const importCv = makeImportCv(needs);
  const plan = makePlan(world);
  return {
    now: clock.now,
    timeZone: clock.timeZone(),
    locale: clock.locale(),
    chosen: world.chosen,
    account: world.account,
    kept: keptReview,
    keepAside: keepReviewAside,
    keptLeft,
    keepLeft,
    read: async (source, options) => {
      const read = await readCvFile(source, { ...options, locale: await localeOf(world) });
      return read.ok ? ok(reviewOf(typeof source === 'string' ? '' : source.name, read.value)) : read;
    },
    plan,
    keep: async (review) => {
      const { owner } = await current.get();
      return importCv(confirmReview(review, await plan(review), ownRowId(owner)));
    },
    examples: combine(
      current.live((store) => store.liveSummaries('achievements')),
      current.live((store) => store.liveList('workHistory')),
      (written, roles) => written.length + roles.reduce((count, role) => count + role.bullets.length, 0),
    ),
  };
}

/** As for a form: what the person chose, else their country's, which the first steps may know before the profile. */
async function localeOf({ current }: PageWorld): Promise<string> {
  const store = await current.get();
  const profile = await store.get('profiles', ownRowId(store.owner));
  const country = profile?.country ?? (await choicesItem.get()).country;
  return formLocale({ locale: profile?.locale ?? null, country }, clock.locale(), clock.timeZone());
}

function reviewOf(name: string, { document, reading }: CvFileRead): CvReview {
  return startReview(
    name,
    document.lines.map((line) => line.text),
    reading,
  );
}

/** Of the reading as it was found: what was recognised stays recognised while the person corrects it. */
function makePlan({ current }: PageWorld): CvApp['plan'] {
  return async ({ found }) => {
    const store = await current.get();
    const [profile, workHistory, qualifications, referees, achievements] = await Promise.all([
      store.get('profiles', ownRowId(store.owner)),
      store.list('workHistory'),
      store.list('qualifications'),
      store.list('referees'),
      store.list('achievements'),
    ]);
    return planImport(found, { profile, workHistory, qualifications, referees, achievements });
  };
}
