import { achievementSchema } from '../../domain/evidence/achievement';
import { exampleNameOf } from '../../domain/evidence/example-id';
import { ok, type Result, refuse } from '../../domain/result';
import { textUpTo } from '../../domain/row';
import type { ExampleRefusal } from './add-example';
import {
  areHeld,
  bulletsStep,
  commitExamples,
  type ExampleColumns,
  type ExampleNeeds,
  exampleStep,
  needAchievement,
  needRole,
  type Undo,
} from './example-rows';

/** The most characters of a bullet. */
const mostOfBullet = 2000;

/**
 * Keeps what was typed into an example. Of a bullet that is its text, as `action`, and whether documents may use it. `over` is what the person saw
 * when they began, so that what another device wrote meanwhile into the same part is kept beside it.
 */
export type EditExample = (
  exampleId: string,
  columns: Partial<ExampleColumns>,
  over: Partial<ExampleColumns>,
) => Promise<Result<Undo, ExampleRefusal>>;

export function makeEditExample(needs: ExampleNeeds): EditExample {
  return async (exampleId, columns, over) => {
    const name = exampleNameOf(exampleId);
    if (name.kind === 'bullet') return editBullet(needs, name, columns);
    if (columns.title !== undefined && columns.title.trim() === '') return refuse('empty');
    if (!isRightSize(columns)) return refuse('too-long');
    const step = exampleStep(await needAchievement(needs, name.id), columns);
    const change = step.change.kind === 'change' ? { ...step.change, over } : step.change;
    return ok(await commitExamples(needs, [{ ...step, change } as typeof step]));
  };
}

function isRightSize(columns: Partial<ExampleColumns>): boolean {
  const { shape } = achievementSchema;
  return Object.entries(columns).every(
    ([name, value]) => shape[name as keyof ExampleColumns].safeParse(value).success,
  );
}

async function editBullet(
  needs: ExampleNeeds,
  { roleId, bulletId }: { roleId: string; bulletId: string },
  { action: text, neverInDocuments }: Partial<ExampleColumns>,
): Promise<Result<Undo, ExampleRefusal>> {
  if (text?.trim() === '') return refuse('empty');
  if (!textUpTo(mostOfBullet).safeParse(text ?? '').success) return refuse('too-long');
  const role = await needRole(needs, roleId);
  const said = {
    ...(text === undefined ? {} : { text }),
    ...(neverInDocuments === undefined ? {} : { neverInDocuments }),
  };
  const bullets = role.bullets.map((one) => (one.id === bulletId ? { ...one, ...said } : one));
  if (!areHeld(bullets)) return refuse('too-long');
  return ok(await commitExamples(needs, [bulletsStep(role, bullets)]));
}
