import '@/lib/app/configure-zod';
import { makePopupApp } from '@/lib/app/popup';

// What is due is on its way while what draws it is loaded; the page's HTML asks for that file from the beginning.
const app = makePopupApp();
for (const live of [app.due, app.interviews]) live.subscribe(() => {});
void import('./draw').then(({ draw }) => draw(app));
