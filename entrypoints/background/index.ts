import '@/lib/app/configure-zod';
import { defineBackground } from 'wxt/utils/define-background';
import { i18n } from '#i18n';
import { projectAddress } from '@/lib/app/project-address';
import { startWorker } from '@/lib/app/worker/start-worker';
import { reminderText } from './reminder-text';

export default defineBackground({
  type: 'module',
  main() {
    startWorker({
      project: projectAddress(),
      menus: {
        page: i18n.t('menu.savePage'),
        selection: i18n.t('menu.saveSelection'),
        example: i18n.t('menu.addExample'),
      },
      badgeTitle: ({ due, waiting, setAside }) =>
        i18n.t('badge.due', due) + i18n.t('badge.waiting', waiting) + i18n.t('badge.setAside', setAside),
      reminderText,
    });
  },
});
