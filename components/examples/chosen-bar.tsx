import jobs from '../jobs/jobs.module.css';
import type { Selection } from '../jobs/use-selection';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';

interface ChosenBarProps {
  selection: Selection;
  onMerge(): void;
  onRemove(): void;
}

/** What can be done to all chosen examples at once. */
export function ChosenBar({ selection, onMerge, onRemove }: ChosenBarProps) {
  const t = useTexts();
  const count = selection.ids.size;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div className={jobs.bulk} role="group" aria-label={t('examples.choose')}>
      <Button look="icon" aria-label={t('bulk.leave')} title={t('bulk.leave')} onClick={selection.leave}>
        <Icon name="close" />
      </Button>
      <span role="status" className={jobs.chosen}>
        {t('bulk.chosen', count)}
      </span>
      {count > 1 && <Button onClick={onMerge}>{t('examples.merge')}</Button>}
      {count > 0 && <Button onClick={onRemove}>{t('examples.remove')}</Button>}
    </div>
  );
}
