/**
 * What only Starboard knows of a person, in `meta.starboard` of a JSON Resume: settings of the profile and the
 * examples. Other programs keep `meta` as it is, or leave it out.
 */
import * as z from 'zod/mini';
import { achievementSchema } from '../../domain/evidence/achievement';
import type { CvExample, CvRole, CvSettings } from '../../domain/profile/cv/cv-reading';
import { neverInDocumentsSchema, type Profile, profileSchema } from '../../domain/profile/profile';
import type { TextLeaves } from './text-leaf-lines';

/** An example as the file keeps it; `roleId` is the `starboard.id` of a role in the same file. */
export interface WrittenExample extends Omit<CvExample, 'role' | 'lines'> {
  roleId: string | null;
}

const said = z.optional(z.string());
const shape = profileSchema.shape;
const settingsSchema = z.looseObject({
  country: z.catch(z.optional(shape.country), undefined),
  timeZone: z.catch(z.optional(shape.timeZone), undefined),
  locale: z.catch(z.optional(shape.locale), undefined),
  neverInDocuments: z.catch(z.optional(z.nullable(neverInDocumentsSchema)), undefined),
});
const exampleSchema = z.looseObject({
  title: z.string().check(z.minLength(1), z.maxLength(300)),
  situation: said,
  task: said,
  action: said,
  result: said,
  metrics: said,
  happenedOn: z.optional(z.nullable(z.iso.date())),
  neverInDocuments: z.optional(z.boolean()),
  cameFrom: z.catch(
    z.optional(
      z.nullable(
        z.looseObject({
          schemaVersion: z.number(),
          url: z.string(),
          title: z.string(),
          quote: z.string(),
          takenAt: z.string(),
        }),
      ),
    ),
    null,
  ),
  position: z.catch(z.optional(achievementSchema.shape.position), null),
  roleId: z.optional(z.nullable(z.string())),
});
const ownSchema = z.looseObject({
  profile: z.optional(settingsSchema),
  examples: z.optional(z.array(z.unknown())),
});

/** The version of what `meta.starboard` holds. */
const version = 1;

export function ownPart(profile: Profile | null, examples: readonly WrittenExample[]) {
  const { country, timeZone, locale, neverInDocuments } = profile ?? {};
  return {
    version,
    ...(profile === null ? {} : { profile: { country, timeZone, locale, neverInDocuments } }),
    ...(examples.length === 0 ? {} : { examples }),
  };
}

/** Whether Starboard made the file. */
export function isOwnFile(meta: unknown): boolean {
  const own = (meta as { starboard?: unknown } | null | undefined)?.starboard;
  return own !== undefined && ownSchema.safeParse(own).success;
}

/** What a file says of it; nothing where another program made the file. `roleIds` are those of `roles`, in order. */
export function readOwnPart(
  meta: unknown,
  roleIds: readonly (string | null)[],
  { linesAt }: TextLeaves,
): { settings?: CvSettings; examples?: CvExample[] } {
  const parsed = ownSchema.safeParse((meta as { starboard?: unknown } | null | undefined)?.starboard);
  if (!parsed.success) return {};
  const { country, timeZone, locale, neverInDocuments } = parsed.data.profile ?? {};
  const settings = Object.fromEntries(
    Object.entries({ country, timeZone, locale, neverInDocuments }).filter(
      ([, value]) => value !== undefined,
    ),
  );
  return {
    ...(parsed.data.profile === undefined ? {} : { settings }),
    examples: (parsed.data.examples ?? []).flatMap((one, at) => exampleOf(one, at, roleIds, linesAt)),
  };
}

const longest = { text: 20_000, metrics: 2000 };

function exampleOf(
  found: unknown,
  at: number,
  roleIds: readonly (string | null)[],
  linesAt: TextLeaves['linesAt'],
): CvExample[] {
  const parsed = exampleSchema.safeParse(found);
  if (!parsed.success) return [];
  const { title, roleId, happenedOn, neverInDocuments, cameFrom, position } = parsed.data;
  const role = roleId ? roleIds.indexOf(roleId) : -1;
  const text = (name: 'situation' | 'task' | 'action' | 'result') =>
    (parsed.data[name] ?? '').slice(0, longest.text);
  return [
    {
      title,
      situation: text('situation'),
      task: text('task'),
      action: text('action'),
      result: text('result'),
      metrics: (parsed.data.metrics ?? '').slice(0, longest.metrics),
      happenedOn: happenedOn ?? null,
      neverInDocuments: neverInDocuments ?? false,
      cameFrom: cameFrom ?? null,
      position: position ?? null,
      role: role === -1 ? null : role,
      lines: exampleTexts.flatMap((name) => linesAt(['meta', 'starboard', 'examples', at, name])),
    },
  ];
}

/** The texts of an example, in the order they are told. */
export const exampleTexts = ['title', 'situation', 'task', 'action', 'result', 'metrics'] as const;

/** The texts of the bullets that a file of ours says no document may use. */
export function isKeptOutIn(kept: readonly number[] | undefined, place: number): Pick<CvRole, 'isKeptOut'> {
  return kept?.includes(place) ? { isKeptOut: true } : {};
}
