import '@/lib/app/configure-zod';
import { beginPanel } from '@/lib/app/panel/begin';

// Rows are on their way while what draws them is loaded; the page's HTML asks for that file from the beginning.
const world = beginPanel();
void import('./draw').then(({ draw }) => draw(world));
