/** `npm run packs:db`: write the migration that publishes the packs, and its rollback. Once it is out, packs get a new version and a new migration. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packs } from '../../../lib/domain/fit/packs/packs';
import { packsMigration } from './packs-migration';

const supabase = join(import.meta.dirname, '../..');
const { migration, rollback } = packsMigration(packs);
await writeFile(join(supabase, 'migrations/0032_packs.sql'), migration);
await writeFile(join(supabase, 'rollbacks/0032_packs.sql'), rollback);
