import '@/lib/app/configure-zod';

export { beginPanel } from '@/lib/app/panel/begin';
