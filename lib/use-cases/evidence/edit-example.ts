import { achievementSchema } from '../../domain/evidence/achievement';
import { exampleNameOf } from '../../domain/evidence/example-id';
import { textUpTo } from '../../domain/row';
import { RowGone } from '../rows';
import type { ExampleRefusal } from './add-example';
import {
  areHeld,
  bulletsStep,
  commitExamples,
  type ExampleColumns,
  type ExampleNeeds,
  type ExampleStep,
  exampleStep,
  needAchievement,
  needRole,
  type Undo,
} from './example-rows';

/** The most characters of a bullet. */
const mostOfBullet = 2000;

/** What became of an edit. */
export interface EditedExample {
  /** Takes back what was kept of it. */
  undo: Undo;
  /** The columns that cannot be kept as typed, and why; all others are kept. */
  refused: RefusedColumns;
}

export type RefusedColumns = Partial<Record<keyof ExampleColumns, ExampleRefusal>>;

/**
 * Keeps what was typed into an example, all of it that can be. Of a bullet that is its text, as `action`, and whether
 * documents may use it. `over` is what the person saw when they began, so that what another device wrote meanwhile
 * into the same part is kept beside it. Throws `RowGone` where the bullet was removed meanwhile.
 */
export type EditExample = (
  exampleId: string,
  columns: Partial<ExampleColumns>,
  over: Partial<ExampleColumns>,
) => Promise<EditedExample>;

export function makeEditExample(needs: ExampleNeeds): EditExample {
  return async (exampleId, columns, over) => {
    const name = exampleNameOf(exampleId);
    if (name.kind === 'bullet') return editBullet(needs, name, columns);
    const refused = refusedOf(columns);
    const kept = without(columns, refused);
    const row = await needAchievement(needs, name.id);
    const steps = Object.keys(kept).length === 0 ? [] : [overSeen(exampleStep(row, kept), over)];
    return { undo: await commitExamples(needs, steps), refused };
  };
}

function overSeen(step: ExampleStep, over: Partial<ExampleColumns>): ExampleStep {
  return { ...step, change: { ...step.change, over } as ExampleStep['change'] };
}

/** An example has a name; every part has its most. */
function refusedOf(columns: Partial<ExampleColumns>): RefusedColumns {
  const { shape } = achievementSchema;
  const tooLong = Object.entries(columns)
    .filter(([name, value]) => !shape[name as keyof ExampleColumns].safeParse(value).success)
    .map(([name]) => [name, 'too-long']);
  const nameless = columns.title !== undefined && columns.title.trim() === '';
  return { ...Object.fromEntries(tooLong), ...(nameless ? { title: 'empty' } : {}) };
}

function without(columns: Partial<ExampleColumns>, refused: RefusedColumns): Partial<ExampleColumns> {
  return Object.fromEntries(Object.entries(columns).filter(([name]) => !(name in refused)));
}

async function editBullet(
  needs: ExampleNeeds,
  { roleId, bulletId }: { roleId: string; bulletId: string },
  { action: text, neverInDocuments }: Partial<ExampleColumns>,
): Promise<EditedExample> {
  const why = bulletRefusal(text);
  const role = await needRole(needs, roleId);
  if (!role.bullets.some(({ id }) => id === bulletId)) throw new RowGone(`No line ${bulletId} of this role`);
  const said = {
    ...(text === undefined || why !== null ? {} : { text }),
    ...(neverInDocuments === undefined ? {} : { neverInDocuments }),
  };
  const bullets = role.bullets.map((one) => (one.id === bulletId ? { ...one, ...said } : one));
  if (!areHeld(bullets)) return { undo: async () => {}, refused: { action: 'too-long' } };
  const steps = Object.keys(said).length === 0 ? [] : [bulletsStep(role, bullets)];
  return { undo: await commitExamples(needs, steps), refused: why === null ? {} : { action: why } };
}

function bulletRefusal(text: string | undefined): ExampleRefusal | null {
  if (text?.trim() === '') return 'empty';
  return textUpTo(mostOfBullet).safeParse(text ?? '').success ? null : 'too-long';
}
