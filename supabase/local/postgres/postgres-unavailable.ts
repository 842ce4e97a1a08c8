/**
 * Why the embedded Postgres cannot be had.
 *
 * - `no-binaries`: no Postgres for this platform was installed.
 * - `no-account`: started as root on a system without an unprivileged account.
 * - `folder-unreachable`: the account Postgres runs as may not enter the folder.
 * - `folder-in-use`: a running server owns the data folder.
 * - `other-major-version`: the data was written by another major version of Postgres.
 * - `port-taken`: something else listens on the port that was asked for.
 * - `did-not-start`: anything else; the end of the server's log is in the message.
 */
export type PostgresUnavailableCode =
  | 'no-binaries'
  | 'no-account'
  | 'folder-unreachable'
  | 'folder-in-use'
  | 'other-major-version'
  | 'port-taken'
  | 'did-not-start';

/** The message is a sentence that can be shown to the person at the keyboard. */
export class PostgresUnavailable extends Error {
  override readonly name = 'PostgresUnavailable';

  constructor(
    readonly code: PostgresUnavailableCode,
    message: string,
  ) {
    super(message);
  }
}
