/** The writes of one person as the devices acknowledged them: the test's own list, kept apart from all that syncs. */
import { type Aggregate, synced } from '@/lib/domain/synced';

export interface Write {
  device: string;
  aggregate: Aggregate;
  id: string;
  column: string;
  value: unknown;
  /** What stood in the column on the screen when the person wrote. */
  over: unknown;
  /** Writes of one device with the same number were made at the same time. */
  turn: number;
  /** False for what is empty in a new row that another device may have made: it claims nothing. */
  isSaid: boolean;
  isAcknowledged: boolean;
}

export interface MadeRow {
  device: string;
  aggregate: Aggregate;
  id: string;
  isAcknowledged: boolean;
  /** The server cannot take it as it is. */
  isPoison: boolean;
  /** The rows that it belongs to, and goes with. */
  parents: readonly string[];
}

export class Writes {
  readonly all: Write[] = [];
  readonly rows: MadeRow[] = [];
  /** Texts that a person was asked about, as `device aggregate id column text`. */
  readonly asked = new Set<string>();
  /** Texts that a device itself wrote while another one was being written there, as `asked`. */
  readonly besides = new Set<string>();
  /** Rows that somebody removed for good, and the moments since which they were in the bin. */
  readonly ended = new Map<string, Set<string>>();
  /** Rows of a device of which it could not know what became of its request, as `device id`. */
  readonly doubts = new Set<string>();
  /** Commits by row. */
  readonly commits = new Map<string, number>();

  made(aggregate: Aggregate): readonly MadeRow[] {
    return this.rows.filter((row) => row.aggregate === aggregate);
  }

  end(id: string, moment: string): void {
    this.ended.set(id, (this.ended.get(id) ?? new Set()).add(moment));
  }

  /** Whether a row was removed for good, with what it belongs to or by itself: what was written in it may be lost. */
  isEnded(id: string): boolean {
    if (this.ended.has(id)) return true;
    return this.rows.some((row) => row.id === id && row.parents.some((parent) => this.isEnded(parent)));
  }

  /**
   * With a sign-out a device forgets which texts were its own. What it makes again of what is one of a kind, before
   * that was fetched, is written over them unseen, and it rightly asks.
   */
  forgetOwn(device: string): void {
    for (const { device: writer, aggregate, id, column, value } of this.all) {
      const isOneOfAKind = synced[aggregate].id !== 'random';
      if (writer === device && isOneOfAKind)
        this.besides.add(asking(device, id, column, String(value ?? '')));
    }
  }

  /** Two pages of a device that write one text at the same time are two writers: one of them rightly asks. */
  forgetOwnOf(device: string, turn: number): void {
    const own = this.all.filter((write) => write.device === device && write.turn === turn);
    for (const { id, column, value } of own)
      this.besides.add(asking(device, id, column, String(value ?? '')));
  }

  countCommit(ids: Iterable<string>): void {
    for (const id of new Set(ids)) this.commits.set(id, (this.commits.get(id) ?? 0) + 1);
  }
}

/** The key of a text in `Writes.asked`. */
export function asking(device: string, id: string, column: string, text: string): string {
  return `${device} ${id} ${column} ${text}`;
}
