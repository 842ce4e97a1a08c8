import { resolve } from 'node:path';
import { createI18n } from '@wxt-dev/i18n';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Texts } from '@/components/texts';
import { getMessageOf } from './browser-messages';

const file = resolve(import.meta.dirname, '../../components/texts/en_GB.yml');
const getMessage = getMessageOf(generateChromeMessages(await parseMessagesFile(file)));
Object.assign(fakeBrowser.i18n, { getMessage });

/** The real sentences through the real library, as an entrypoint hands them over. */
export const enGb = createI18n().t as Texts;
