import { useTexts } from '../../texts';
import styles from './fit.module.css';
import type { Fit } from './use-fit';

/** What the job is, folded: where the advert says what it asks of a person, its duties are not asked for. */
export function Duties({ fit: { demands, text } }: { fit: Fit }) {
  const t = useTexts();
  const parts = demands.sections.filter(({ kind }) => kind === 'duties');
  if (!demands.hasSpecification || parts.length === 0) return null;
  return (
    <details>
      <summary>{t('fit.dutiesFolded')}</summary>
      {parts.map(({ start, end }) => (
        <p key={start} className={styles.duties}>
          {text.slice(start, end).trim()}
        </p>
      ))}
    </details>
  );
}
