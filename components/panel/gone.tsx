import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { usePanel } from './panel-context';
import { listView } from './view';

/** In place of what is not there any more: why, and the way to the list. */
export function Gone({ title, body }: { title: string; body: string }) {
  const t = useTexts();
  const { go } = usePanel();
  return (
    <EmptyState
      title={title}
      body={body}
      action={<Button onClick={() => go(listView)}>{t('job.goneNext')}</Button>}
    />
  );
}
