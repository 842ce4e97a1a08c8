import type { CvApp } from '@/components/cv/cv-app';
import { planImport } from '../domain/profile/cv/plan-import';
import { type CvReview, startReview } from '../domain/profile/cv/review';
import { ok } from '../domain/result';
import { ownRowId } from '../store/owner';
import { confirmReview } from '../use-cases/profile/confirm-review';
import { makeImportCv } from '../use-cases/profile/import-cv';
import { clock } from './clock';
import { combine } from './derived-live';
import { keepReviewAside, keptReview } from './kept-review';
import { makePageWorld, type PageWorld } from './page-world';
import { type CvFileRead, readCvFile, readCvPasted } from './read-cv-file';

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
    read: async (file, options) => {
      const read = await readCvFile(file, { ...options, locale: clock.locale() });
      return read.ok ? ok(reviewOf(file.name, read.value)) : read;
    },
    readPasted: async (text) => reviewOf('', await readCvPasted(text, clock.locale())),
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
