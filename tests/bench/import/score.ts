import type { ImportLine, RefusedLine } from './read-one';

/** What is right about a file, as far as somebody wrote it down. */
export interface Expected {
  name?: string;
  email?: string;
  phone?: string;
  roles?: { title: string; employer: string; start: string | null; end: string | null }[];
}

/** Counts what was found, over all files and over those with a truth. */
export class Score {
  private readonly counts = new Map<string, { right: number; of: number }>();

  add(line: ImportLine | RefusedLine | undefined, expected: Expected | null): void {
    if (line === undefined) return;
    this.count('read', !('error' in line));
    if ('error' in line) return;
    this.count('every line kept', line.lines_kept === line.lines_total);
    this.count('has a name', line.name !== null);
    this.count('has an e-mail', line.email !== null);
    this.count(
      'has a role with company, title and start',
      line.roles.some((one) => one.company && one.title && one.start),
    );
    if (expected !== null) this.compare(line, expected);
  }

  private compare(line: ImportLine, { name, email, phone, roles = [] }: Expected): void {
    if (name !== undefined) this.count('name right', plain(name) === plain(line.name ?? ''));
    if (email !== undefined) this.count('e-mail right', email === (line.email ?? ''));
    if (phone !== undefined) this.count('phone right', digits(phone) === digits(line.phone ?? ''));
    for (const role of roles) {
      const pair = line.roles.find(
        (one) => plain(one.title) === plain(role.title) && plain(one.company) === plain(role.employer),
      );
      this.count('company and title right', pair !== undefined);
      this.count('with both dates right', pair?.start === role.start && pair.end === role.end);
    }
  }

  private count(what: string, isRight: boolean): void {
    const { right, of } = this.counts.get(what) ?? { right: 0, of: 0 };
    this.counts.set(what, { right: right + (isRight ? 1 : 0), of: of + 1 });
  }

  table(): string {
    return [...this.counts]
      .map(([what, { right, of }]) => `${`${right}/${of}`.padStart(9)}  ${what}`)
      .join('\n');
  }
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const digits = (text: string) => text.replace(/\D/g, '');
