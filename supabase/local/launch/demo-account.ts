/** The account that everybody can try Starboard with: made once with its jobs, signed in once per browser profile. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sql } from 'postgres';
import * as z from 'zod/mini';
import { type MessageType, protocol } from '../../../lib/messages/protocol';
import { consentAt } from '../../../lib/use-cases/first-run/choices';
import type { DevTools } from './devtools-pipe';
import { inExtensionPage } from './extension-page';

/** As supabase/seed.sql makes it. Nothing secret: it exists on this computer only. */
export const demoAccount = { email: 'demo@starboard.local', password: 'starboard-demo' };

/**
 * Make the demo account and its jobs, unless they were made before. What the person did with it since is kept.
 * @returns the account's id, which changes when the database is made anew
 */
export async function seedOnce(sql: Sql, seedFile: string): Promise<string> {
  const before = await demoUserId(sql);
  if (before !== null) return before;
  const seed = await readFile(seedFile, 'utf8');
  await sql.begin((transaction) => transaction.unsafe(seed));
  const made = await demoUserId(sql);
  if (made === null) throw new Error(`${seedFile} did not make the account ${demoAccount.email}.`);
  return made;
}

async function demoUserId(sql: Sql): Promise<string | null> {
  const [user] = await sql<{ id: string; created_at: Date }[]>`
    select id, created_at from auth.users where email = ${demoAccount.email}`;
  return user === undefined ? null : `${user.id} ${new Date(user.created_at).toISOString()}`;
}

/**
 * Sign the demo account in, through the same message that the sign-in form sends. Once per profile and database:
 * whoever signs out, or in as somebody else, finds it so at the next start.
 * @returns whether it signed in now
 * @throws when the extension refuses, with its code
 */
export async function signInOnce(
  devTools: DevTools,
  extensionPage: string,
  profileFolder: string,
  demoUser: string,
): Promise<boolean> {
  const marker = join(profileFolder, 'starboard-demo-account');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === demoUser) return false;
  const message = { type: 'sign-in' satisfies MessageType, request: demoAccount };
  const consent = consentAt(new Date());
  const answer = await inExtensionPage(devTools, extensionPage, untilAnswered(message, { consent }));
  const refusal = refusalIn(answer);
  if (refusal !== null) throw new Error(`The demo account could not be signed in: ${refusal}.`);
  await writeFile(marker, demoUser);
  return true;
}

/**
 * A worker that is just being installed hears nothing yet; the page asks until it does, for ten seconds. The demo
 * account is of this computer and nobody's: the yes to sending there is given for whoever tries it.
 */
function untilAnswered(message: object, given: object): string {
  return `(async () => {
    await chrome.storage.local.set(${JSON.stringify(given)});
    for (let attempt = 0; attempt < 50; attempt++) {
      const answer = await chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(() => undefined);
      if (answer !== undefined) return answer;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return null;
  })()`;
}

const answerSchema = z.object({ reply: protocol['sign-in'].reply });

function refusalIn(answer: unknown): string | null {
  const parsed = answerSchema.safeParse(answer);
  if (!parsed.success) return `the extension answered ${JSON.stringify(answer)}`;
  return parsed.data.reply.ok ? null : parsed.data.reply.why;
}
