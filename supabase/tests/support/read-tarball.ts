import { gunzipSync } from 'node:zlib';

const BLOCK = 512;

/**
 * One text file out of a .tar.gz.
 *
 * @param name the end of the file's path inside the archive
 * @throws when no file is named so
 */
export function readFromTarball(archive: Buffer, name: string): string {
  const tar = gunzipSync(archive);
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const path = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('ascii', at + 124, at + 136), 8) || 0;
    const start = at + BLOCK;
    if (path.endsWith(name)) return tar.toString('utf8', start, start + size);
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
  throw new Error(`No ${name} in the archive`);
}
