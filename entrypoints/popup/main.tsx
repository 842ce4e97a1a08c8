import { i18n } from '#i18n';
import { FirstLook } from '@/components/popup/first-look';
import { keepPresses } from '@/components/ui/early-presses';
import { plain } from '@/components/ui/plain';
import { readFirstView } from '@/lib/app/first-view';
import { untilSeen } from '@/lib/app/later';
import { needRoot } from '@/lib/browser/need-root';

// What is due stands on the screen before the rest of the popup is even asked for: of this file and what it imports
// everything counts, so neither React nor zod is in it.
const root = needRoot();
const repeatPresses = keepPresses(root);
void readFirstView()
  .then((view) => root.replaceChildren(plain(<FirstLook {...view} t={i18n.t} />)))
  .then(untilSeen)
  .then(() => import('./begin'))
  .then(({ begin }) => begin(root, repeatPresses));
