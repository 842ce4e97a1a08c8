import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openShadowRoot } from '@/lib/adverts/open-shadow-root';
import { motionOf } from '@/lib/adverts/page-rest';
import { readPage } from '@/lib/adverts/read-page';

/** Injected when the person asks; its value is the PageReading. It leaves nothing behind in the page. */
export default defineUnlistedScript(() =>
  readPage(document, {
    url: location.href,
    selection: getSelection()?.toString() ?? '',
    motion: motionOf(document, performance, navigator, location.href),
    shadowOf: openShadowRoot,
  }),
);
