/** Learning events on the server, each request as their owner. Only people who agreed can write or read them; deleting is always theirs. */
import * as z from 'zod/mini';
import type { LearningRemote, SentEvent } from '../use-cases/fit/learn';
import { askAs } from './ask-as';
import type { Project } from './client';
import { RemoteFailure } from './remote-failure';

const idsSchema = z.array(z.object({ id: z.uuid() }));

/** The code of a row that holds a word which is in no published pack there: an older or a newer server. */
const notOfThePacks = '23514';

/** All throw `RemoteFailure`. */
export function learningRemoteOf(
  { rows, session }: Pick<Project, 'rows' | 'session'>,
  userId: string,
  signal: () => AbortSignal,
): LearningRemote {
  const table = () => rows.from('role_fit_learning_events');
  const ask = askAs(userId, session, signal);
  const forget = async (ids: readonly string[]) => {
    const mine = table().delete().eq('user_id', userId);
    await ask(mine.in('id', [...ids]));
  };
  const insert = async (events: readonly SentEvent[]): Promise<readonly string[]> => {
    try {
      await ask(table().insert(events.map((event) => columnsOf(event, userId))));
      return events.map(({ id }) => id);
    } catch (error) {
      const isRefused = error instanceof RemoteFailure && error.code === notOfThePacks;
      if (!isRefused) throw error;
      if (events.length === 1) return [];
      // One that can never be kept refuses the whole request.
      const kept = [];
      for (const event of events) kept.push(...(await insert([event])));
      return kept;
    }
  };
  return {
    forget,
    replace: async (events) => {
      await forget(events.map(({ id }) => id));
      return insert(events);
    },
    forgetAll: async () => void (await ask(rows.rpc('forget_my_learning_events'))),
    known: async (ids) => {
      const mine = table().select('id').eq('user_id', userId);
      const found = await ask(mine.in('id', [...ids]));
      const read = idsSchema.safeParse(found);
      if (!read.success) throw new RemoteFailure('server', 'odd-answer', { cause: read.error });
      return read.data.map(({ id }) => id);
    },
  };
}

/** All that is sent of an event. */
function columnsOf(event: SentEvent, userId: string) {
  const day = `${event.createdDay}T00:00:00Z`;
  return {
    id: event.id,
    user_id: userId,
    domain_guess: event.domainGuess,
    matched_signals: event.matchedSignals,
    missing_signals: event.missingSignals,
    top_terms: event.topTerms,
    created_at: day,
    updated_at: day,
  };
}
