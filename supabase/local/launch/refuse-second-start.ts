/** Two starts of one folder would share one database and one browser profile; the second one says so and ends. */
import * as z from 'zod/mini';
import type { Settings } from './settings';

const identitySchema = z.object({ databaseFolder: z.string() });

/** @throws with a sentence for the person when Starboard already runs with this database */
export async function refuseSecondStart(settings: Settings): Promise<void> {
  for (let port = settings.demoPort; port < settings.demoPort + 100; port += 10) {
    const running = await runningAt(port);
    if (running === settings.databaseFolder) {
      throw new Error(
        `It is already running from this folder; its demo pages are at http://127.0.0.1:${port}. Stop it there with Ctrl-C first.`,
      );
    }
  }
}

/** The database folder of the Starboard whose demo pages are at this port, or null. */
async function runningAt(port: number): Promise<string | null> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/starboard.json`, {
      signal: AbortSignal.timeout(500),
    });
    return identitySchema.safeParse(await response.json()).data?.databaseFolder ?? null;
  } catch {
    // Nobody there, or something else that speaks no JSON.
    return null;
  }
}
