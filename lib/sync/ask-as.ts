import type { Project } from './client';
import { RemoteFailure } from './remote-failure';
import type { Session } from './session';

/** The part of a query that is the same for all. It can be sent more than once. */
export interface Request {
  abortSignal(signal: AbortSignal): this;
  setHeader(name: string, value: string): this;
  throwOnError(): PromiseLike<{ data: unknown }>;
}

/**
 * Sends requests as this person and nobody else; `signal` is asked for with each, and ends it. A token that the server
 * refuses is renewed once, and the request sent once more. Answers the body; throws `RemoteFailure`.
 */
export function askAs(
  userId: string,
  keeper: Project['session'],
  signal: () => AbortSignal,
): (request: Request) => Promise<unknown> {
  return async (request) => {
    const send = async (session: Session) => {
      if (session.userId !== userId) throw new RemoteFailure('signed-out', 'somebody-else');
      const asThem = request.setHeader('Authorization', `Bearer ${session.accessToken}`);
      return (await asThem.abortSignal(signal()).throwOnError()).data;
    };
    const session = await keeper.fresh();
    try {
      return await send(session);
    } catch (error) {
      if (!(error instanceof RemoteFailure) || error.kind !== 'unauthorized') throw error;
      return await send(await keeper.renew(session));
    }
  };
}
