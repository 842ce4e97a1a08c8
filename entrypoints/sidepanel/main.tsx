import { i18n } from '#i18n';
import { keepWords } from '@/components/panel/list/early-words';
import { ListLook } from '@/components/panel/list/list-look';
import { keepPresses } from '@/components/ui/early-presses';
import { plain } from '@/components/ui/plain';
import { readFirstListView } from '@/lib/app/first-list';
import { untilSeen } from '@/lib/app/later';
import { needRoot } from '@/lib/browser/need-root';

/** A row is at least so high, in pixels. */
const leastHeight = 80;

// The first jobs stand on the screen before the rest of the panel is even asked for: of this file and what it imports
// everything counts, so neither React nor zod is in it.
const root = needRoot();
const giveBackWords = keepWords(root);
const repeatPresses = keepPresses(root);
void readFirstListView(Math.ceil(innerHeight / leastHeight))
  .then(show)
  .catch((error: unknown) => console.error('The first jobs could not be drawn', error))
  .then((hasLook) => begin(hasLook ?? false));

/** True once the jobs were seen; false where the panel begins otherwise. */
async function show(list: Awaited<ReturnType<typeof readFirstListView>>): Promise<boolean> {
  if (list === null) return false;
  root.replaceChildren(plain(<ListLook {...list} t={i18n.t} />));
  await untilSeen();
  return true;
}

/** Puts the panel that answers in the place of its first look, where there is one, with the same things in it. */
async function begin(hasLook: boolean): Promise<void> {
  // What draws the rows is loaded while these are read.
  const drawing = import('./draw');
  const { world, isReady } = (await import('./begin')).beginPanel({ hasLook });
  await isReady;
  (await drawing).draw(world);
  giveBackWords();
  repeatPresses();
}
