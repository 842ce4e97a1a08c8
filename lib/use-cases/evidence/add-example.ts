import { achievementExampleId } from '../../domain/evidence/example-id';
import { ok, type Result, refuse } from '../../domain/result';
import { textUpTo } from '../../domain/row';
import {
  commitExamples,
  type ExampleColumns,
  type ExampleNeeds,
  newExampleStep,
  type Undo,
} from './example-rows';

/** Why an example is not kept as typed. */
export type ExampleRefusal = 'empty' | 'too-long';

export type AddExample = (
  columns: Partial<ExampleColumns>,
) => Promise<Result<{ exampleId: string; undo: Undo }, ExampleRefusal>>;

/** The most characters of one part of an example. */
export const mostExampleCharacters = 20_000;

/** Adds an example of the person's, in their words; only what they did must be said. */
export function makeAddExample(needs: ExampleNeeds): AddExample {
  return async (columns) => {
    const texts = [columns.situation, columns.task, columns.action, columns.result].map((text) => text ?? '');
    if ((columns.action ?? '').trim() === '') return refuse('empty');
    if (texts.some((text) => !textUpTo(mostExampleCharacters).safeParse(text).success))
      return refuse('too-long');
    const step = newExampleStep(needs, columns);
    const undo = await commitExamples(needs, [step]);
    return ok({ exampleId: achievementExampleId(step.id), undo });
  };
}
