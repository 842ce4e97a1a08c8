import { achievementExampleId, bulletExampleId, exampleNameOf } from '../../domain/evidence/example-id';
import { ok, type Result, refuse } from '../../domain/result';
import {
  areHeld,
  bulletsStep,
  commitExamples,
  type ExampleNeeds,
  exampleStep,
  needAchievement,
  needRole,
  newExampleStep,
  type Undo,
} from './example-rows';

/**
 * Makes two examples of one. `at` is the place in what was done (a bullet's text) where the second begins, in UTF-16
 * units; at its start or end the place is the end of its first sentence. Refused where there is nothing on one side.
 */
export type SplitExample = (
  exampleId: string,
  at: number,
) => Promise<Result<{ exampleId: string; undo: Undo }, 'nothing-to-split'>>;

export function makeSplitExample(needs: ExampleNeeds): SplitExample {
  return async (exampleId, at) => {
    const name = exampleNameOf(exampleId);
    if (name.kind === 'bullet') return splitBullet(needs, name, at);
    const row = await needAchievement(needs, name.id);
    const parts = partsOf(row.action, at);
    if (parts === null) return refuse('nothing-to-split');
    const { workHistoryId, happenedOn, neverInDocuments, cameFrom } = row;
    const same = { workHistoryId, happenedOn, neverInDocuments, cameFrom };
    const second = newExampleStep(needs, { ...same, action: parts[1] });
    const undo = await commitExamples(needs, [exampleStep(row, { action: parts[0] }), second]);
    return ok({ exampleId: achievementExampleId(second.id), undo });
  };
}

async function splitBullet(
  needs: ExampleNeeds,
  { roleId, bulletId }: { roleId: string; bulletId: string },
  at: number,
): ReturnType<SplitExample> {
  const role = await needRole(needs, roleId);
  const place = role.bullets.findIndex(({ id }) => id === bulletId);
  const bullet = role.bullets[place];
  const parts = bullet === undefined ? null : partsOf(bullet.text, at);
  if (bullet === undefined || parts === null) return refuse('nothing-to-split');
  const id = needs.newId();
  const first = { ...bullet, text: parts[0] };
  const bullets = role.bullets.toSpliced(place, 1, first, { ...bullet, id, text: parts[1] });
  if (areHeld(bullets)) {
    const undo = await commitExamples(needs, [bulletsStep(role, bullets)]);
    return ok({ exampleId: bulletExampleId(roleId, id), undo });
  }
  // A full role: the second part is an example of it.
  const second = newExampleStep(needs, {
    action: parts[1],
    workHistoryId: roleId,
    neverInDocuments: bullet.neverInDocuments === true,
  });
  const shorter = bulletsStep(role, role.bullets.with(place, first));
  const undo = await commitExamples(needs, [shorter, second]);
  return ok({ exampleId: achievementExampleId(second.id), undo });
}

function partsOf(text: string, at: number): [string, string] | null {
  const isInside = text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '';
  const place = isInside ? at : text.search(/(?<=[.!?;])\s+\S|\n\s*\S/);
  if (place < 1) return null;
  const [first, second] = [text.slice(0, place).trim(), text.slice(place).trim()];
  return first === '' || second === '' ? null : [first, second];
}
