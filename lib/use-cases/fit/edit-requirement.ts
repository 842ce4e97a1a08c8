/** The person puts the list of requirements right: takes out, adds, joins, parts. Each answer takes it back. */
import {
  addRequirement,
  dropRequirement,
  type Edit,
  mergeRequirements,
  splitRequirement,
} from '../../domain/fit/keeping/edit-requirements';
import { ok, type Result, refuse } from '../../domain/result';
import { textUpTo } from '../../domain/row';
import {
  addRequirementRow,
  changeRequirement,
  commitSteps,
  type FitNeeds,
  needRequirement,
  type Undo,
} from './fit-rows';

export type EditRefusal = 'empty' | 'too_long' | 'too_few';

export interface EditRequirements {
  drop(applicationId: string, gapKey: string): Promise<Undo>;
  add(applicationId: string, words: string): Promise<Result<Undo, EditRefusal>>;
  /** At least two lines become one, under the key of the first. */
  merge(applicationId: string, gapKeys: readonly string[]): Promise<Result<Undo, EditRefusal>>;
  /** One line becomes at least two; the first keeps what was picked. */
  split(applicationId: string, gapKey: string, parts: readonly string[]): Promise<Result<Undo, EditRefusal>>;
}

export function makeEditRequirements(needs: FitNeeds): EditRequirements {
  const { rows } = needs;
  const at = () => needs.now().toISOString();
  return {
    drop: async (applicationId, gapKey) =>
      keep(needs, applicationId, dropRequirement(await needRequirement(rows, applicationId, gapKey), at())),
    add: async (applicationId, words) => {
      const why = refusalOf([words]);
      if (why !== null) return refuse(why);
      return ok(
        await keep(needs, applicationId, addRequirement(await rows.requirementsOf(applicationId), words)),
      );
    },
    merge: async (applicationId, gapKeys) => {
      const lines = await Promise.all(gapKeys.map((gapKey) => needRequirement(rows, applicationId, gapKey)));
      const [first, ...others] = lines;
      if (first === undefined || others.length === 0) return refuse('too_few');
      const edit = mergeRequirements([first, ...others], at());
      const why = refusalOf(edit.changed.flatMap(({ columns }) => columns.quote ?? []));
      return why === null ? ok(await keep(needs, applicationId, edit)) : refuse(why);
    },
    split: async (applicationId, gapKey, parts) => {
      const said = parts.filter((part) => part.trim() !== '');
      if (said.length < 2) return refuse('too_few');
      const why = refusalOf(said);
      if (why !== null) return refuse(why);
      const all = await rows.requirementsOf(applicationId);
      const row = await needRequirement(rows, applicationId, gapKey);
      return ok(await keep(needs, applicationId, splitRequirement(all, row, said)));
    },
  };
}

function refusalOf(texts: readonly string[]): EditRefusal | null {
  if (texts.some((text) => text.trim() === '')) return 'empty';
  return texts.every((text) => textUpTo(5000).safeParse(text).success) ? null : 'too_long';
}

async function keep({ rows, now }: FitNeeds, applicationId: string, edit: Edit): Promise<Undo> {
  const more = { edited: true, now: now().toISOString(), undoneAs: 'undo' };
  const added = await Promise.all(edit.added.map((one) => addRequirementRow(applicationId, one, more)));
  return commitSteps(rows, [
    ...edit.changed.map(({ row, columns }) => changeRequirement(row, columns)),
    ...added,
  ]);
}
