import '@/lib/app/configure-zod';
import { beginPanel } from '@/lib/app/panel/begin';

// Rows are on their way while what draws them is loaded; the page's HTML asks for that file from the beginning.
const { world, isReady } = beginPanel();
void Promise.all([import('./draw'), isReady]).then(([{ draw }]) => draw(world));
