/** `npm run types:db`: write lib/sync/database.types.ts anew from the migrations. */
import { writeFile } from 'node:fs/promises';
import { databaseTypes, TYPES_FILE } from './database-types';
import { startDatabases } from './databases';

const databases = await startDatabases();
try {
  const { url } = await databases.create();
  await writeFile(TYPES_FILE, await databaseTypes(url));
} finally {
  await databases.stop();
}
