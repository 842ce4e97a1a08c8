/** What the database publishes is what the extension knows, word for word. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packSchema } from '../../lib/domain/fit/packs/pack';
import { packs } from '../../lib/domain/fit/packs/packs';
import { type Databases, migrated, startDatabases } from './support/databases';
import { packRow } from './support/packs-migration';

const SUPABASE = join(import.meta.dirname, '..');
const texts = (folder: string) =>
  readdirSync(join(SUPABASE, folder))
    .filter((name) => /_packs\.sql$/.test(name))
    .map((name) => readFileSync(join(SUPABASE, folder, name), 'utf8'));

describe.each(packs.map((pack) => [`${pack.slug} ${pack.version}`, pack] as const))('%s', (_, pack) => {
  test('stands in a migration as in its module, and goes with its rollback', () => {
    const hint = 'A published pack is followed by a new version in a new migration: see npm run packs:db';
    expect(
      texts('migrations').filter((text) => text.includes(packRow(pack))),
      hint,
    ).toHaveLength(1);
    expect(texts('rollbacks').some((text) => text.includes(`('${pack.slug}', ${pack.version})`))).toBe(true);
  });

  test('would not, had a weight been changed', () => {
    const [first, ...others] = pack.signals;
    const changed = {
      ...pack,
      signals: [{ name: 'Other', aliases: first?.aliases ?? [], weight: 1 }, ...others],
    };
    expect(texts('migrations').some((text) => text.includes(packRow(changed)))).toBe(false);
  });
});

describe('a migrated database', () => {
  let databases: Databases;
  beforeAll(async () => {
    databases = await startDatabases(migrated);
  });
  afterAll(() => databases.stop());

  test('publishes the packs, each valid and in use', async () => {
    const { sql } = await databases.create();
    const rows =
      await sql`select slug, title, version, pack from public.domain_packs where is_active order by slug`;
    const published = rows.map(({ slug, title, version, pack }) =>
      packSchema.parse({ slug, title, version, kind: pack.kind, signals: pack.signals }),
    );
    expect(published).toEqual([...packs].sort((one, other) => (one.slug < other.slug ? -1 : 1)));
  });
});
