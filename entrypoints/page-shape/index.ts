import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageShape } from '@/lib/adverts/page-shape';

/** Injected when the person reports a page; its value is a PageShape, the page without its words. */
export default defineUnlistedScript(() => pageShape(document));
