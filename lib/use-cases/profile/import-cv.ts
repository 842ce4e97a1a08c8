/**
 * Keep what a person confirmed of a CV they brought in: profile, roles with their bullets, qualifications, and lines
 * they made examples of. All in one commit, which can be taken back as one. What is there already is never
 * overwritten without a yes to that very column; what is blank is filled. Taken back, what the person wrote since stays.
 */

import type { CvExample } from '../../domain/profile/cv/cv-reading';
import type { ProfileDraft, QualificationDraft, RoleDraft } from '../../domain/profile/cv/drafts';
import { blankProfile, type Profile } from '../../domain/profile/profile';
import type { Qualification } from '../../domain/profile/qualification';
import { isSameText } from '../../domain/profile/same-words';
import type { RefereeFacts } from './change-referees';
import type { Confirmed } from './confirmed';
import type { ImportCvNeeds } from './import-cv-needs';
import { blankRow, changed, created, merge, newExample, type Step, writtenExample } from './import-steps';
import { type RoleSteps, roleSteps } from './role-steps';
import { takenBack } from './taken-back';

export interface ConfirmedImport {
  /** Null leaves the profile alone. Its id is the person's; null before anybody signed in and wrote one. */
  profile: (Omit<Confirmed<ProfileDraft>, 'into'> & { into: string }) | null;
  roles: readonly Confirmed<RoleDraft>[];
  qualifications: readonly Confirmed<QualificationDraft>[];
  /** Who is not there yet. */
  referees: readonly RefereeFacts[];
  /** Examples of a file of our own, as they were written; `role` as below. */
  written?: readonly CvExample[];
  /** Lines that become examples; `role` is the place of their role in `roles`, null for none. */
  examples: readonly { text: string; role: number | null }[];
}

export type ImportCv = (confirmed: ConfirmedImport) => Promise<() => Promise<void>>;

export function makeImportCv(needs: ImportCvNeeds): ImportCv {
  return async ({ profile, roles, qualifications, referees, written = [], examples }) => {
    const made: RoleSteps[] = [];
    for (const role of roles) made.push(await roleSteps(needs, role));
    const steps = made.flatMap((one) => one.steps);
    for (const one of qualifications) steps.push(...(await qualificationSteps(needs, one)));
    for (const one of referees) {
      steps.push(created(needs, 'referees', { ...blankRow(needs, needs.newId()), ...one }));
    }
    for (const { role, ...one } of written) {
      steps.push(writtenExample(needs, one, role === null ? null : (made[role]?.id ?? null)));
    }
    for (const { text, role } of examples) {
      steps.push(newExample(needs, text, role === null ? null : (made[role]?.id ?? null)));
    }
    if (profile !== null) steps.push(...(await profileSteps(needs, profile)));
    if (steps.length === 0) return async () => undefined;
    await needs.rows.commit(steps.map((step) => step.change));
    return async () => {
      const back = await Promise.all([...steps].reverse().map((step) => takenBack(needs.rows, step)));
      await needs.rows.commit(back.flat());
    };
  };
}

async function qualificationSteps(
  needs: ImportCvNeeds,
  { draft, into, overwrite }: Confirmed<QualificationDraft>,
): Promise<Step[]> {
  const held = into === null ? null : await needs.rows.get('qualifications', into);
  if (held === null) {
    const row: Qualification = {
      ...blankRow(needs, needs.newId()),
      neverInDocuments: false,
      ...draft,
    };
    return [created(needs, 'qualifications', row)];
  }
  const { neverInDocuments: _kept, ...columns } = draft;
  const merged = merge(held, columns, overwrite as readonly (keyof typeof columns)[]);
  return changed('qualifications', held, {
    ...merged,
    ...(merged.startedOn === undefined ? {} : { startedPrecision: draft.startedPrecision }),
    ...(merged.achievedOn === undefined ? {} : { achievedPrecision: draft.achievedPrecision }),
  });
}

async function profileSteps(
  needs: ImportCvNeeds,
  { draft, into, overwrite }: Omit<Confirmed<ProfileDraft>, 'into'> & { into: string },
): Promise<Step[]> {
  const held = await needs.rows.get('profiles', into);
  const { links, ...columns } = draft;
  const items = (held?.links.items ?? []) as Profile['links']['items'];
  const more = links.filter(({ url }) => !items.some((item) => isSameText(item.url, url)));
  const all = {
    schemaVersion: 1,
    ...held?.links,
    items: [...items, ...more],
  };
  if (held === null) {
    const row: Profile = { ...blankRow(needs, into), ...blankProfile, ...columns, links: all };
    const blank = Object.fromEntries(
      Object.keys(columns).map((name) => [name, blankProfile[name as 'fullName']]),
    );
    const inverse = { ...blank, links: blankProfile.links };
    return [
      {
        change: { kind: 'create', aggregate: 'profiles', row, over: blank },
        inverse: { kind: 'change', aggregate: 'profiles', id: into, columns: inverse, over: columns },
      },
    ];
  }
  const merged = merge(held, columns, overwrite as readonly (keyof typeof columns)[]);
  // Until the person chooses, a profile is in no zone.
  const zone = held.timeZone === blankProfile.timeZone && columns.timeZone ? columns.timeZone : held.timeZone;
  const timeZone = zone === held.timeZone ? {} : { timeZone: zone };
  return changed('profiles', held, { ...merged, ...timeZone, ...(more.length > 0 ? { links: all } : {}) });
}
