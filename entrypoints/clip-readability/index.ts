import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readWithReadability } from '@/lib/adverts/readability';

/** Injected after the first script where that found no clear text; its value is a ReadabilityReading. */
export default defineUnlistedScript(() => readWithReadability(document, location.href));
