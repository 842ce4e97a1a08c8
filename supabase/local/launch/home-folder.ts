import { accessSync, constants, mkdirSync } from 'node:fs';

/**
 * Makes the folder that everything is kept in.
 * @throws with what to do when it belongs to somebody else, as after a start as root
 */
export function openHomeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
    throw new Error(
      `You may not write to ${folder}; perhaps it was made as root. Make it yours (sudo chown -R "$USER" "${folder}") or set STARBOARD_HOME to another folder.`,
    );
  }
}
