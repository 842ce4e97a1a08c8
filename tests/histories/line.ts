/** The line between one device and the server: what is planned for its requests, and what became of them. */
import { RemoteFailure } from '@/lib/sync/remote-failure';
import type { Fault, PlannedFault } from './command';

/** A request that the device gave up and that has yet to arrive. */
export interface LateRequest {
  arrive(): Promise<unknown>;
}

/** Faults that a way between device and server has of its own. */
export type FaultOnTheWay = 'lost before' | 'lost reply' | 'server error' | 'busy' | 'nothing';

/** One request as the line carries it. */
interface Carried<T> {
  send(): Promise<T>;
  /** Opens its transaction now and does the rest when it arrives. */
  sendSlowly(): Promise<LateRequest>;
  /** What becomes of it with this fault. */
  meet(fault: FaultOnTheWay): Promise<T>;
}

export class Line {
  #plan: readonly PlannedFault[] = [];
  #count = 0;
  /** True once a request of the present sync was disturbed. */
  wasDisturbed = false;
  /** Requests in all. */
  requests = 0;
  readonly #late: LateRequest[];

  constructor(late: LateRequest[]) {
    this.#late = late;
  }

  begin(plan: readonly PlannedFault[]): void {
    this.#plan = plan;
    this.#count = 0;
    this.wasDisturbed = false;
  }

  async carry<T>(request: Carried<T>): Promise<T> {
    const number = this.#count++;
    this.requests += 1;
    const fault = this.#plan.find(({ at }) => at === number)?.fault;
    if (fault === undefined) return request.send();
    this.wasDisturbed = true;
    return this.#disturb(fault, request);
  }

  async #disturb<T>(fault: Fault, { send, sendSlowly, meet }: Carried<T>): Promise<T> {
    switch (fault) {
      case 'twice':
        await done(send);
        return send();
      case 'late':
        this.#late.push({ arrive: send });
        return meet('lost before');
      case 'slow':
        this.#late.push(await sendSlowly());
        return meet('lost before');
      case 'server error after':
        await done(send);
        return meet('server error');
      default:
        return meet(fault);
    }
  }
}

/** Whatever the server said to it, nobody hears. */
export async function done(send: () => Promise<unknown>): Promise<void> {
  await send().catch(orRefused);
}

/** A refusal is an answer too; only a surprise is one. */
export function orRefused(error: unknown): void {
  if (!(error instanceof RemoteFailure)) throw error;
}
