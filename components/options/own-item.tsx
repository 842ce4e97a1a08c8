import { type ReactNode, useState } from 'react';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { useOfferUndo } from '../ui/use-offer-undo';
import styles from './options.module.css';
import type { ProfileApp } from './profile-app';

interface OwnItemProps {
  name: string;
  /** What else is seen while it is closed. */
  facts?: readonly (string | null | false)[];
  /** What can be changed; drawn from its first opening on, as there may be hundreds of fields. */
  children: ReactNode;
  onRemove(): ReturnType<ProfileApp['removeQualification']>;
}

/** One thing that the person keeps: its name, and inside everything of it and the way to remove it. */
export function OwnItem({ name, facts = [], children, onRemove }: OwnItemProps) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  // What is typed and could not be kept stays in its field while this is closed.
  const [wasOpened, setWasOpened] = useState(false);
  const seen = facts.filter(Boolean).join(' · ');
  return (
    <details
      className={styles.item}
      onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}
    >
      <summary>
        <span className={styles.itemName}>{name}</span>
        {seen !== '' && <span className={styles.itemFacts}>{seen}</span>}
      </summary>
      {wasOpened && (
        <div className={styles.fields}>
          {children}
          <div className={styles.acts}>
            <Button
              look="danger"
              aria-label={t('career.removeLabel', { name })}
              onClick={() => offerUndo(onRemove, t('career.removed', { name }))}
            >
              {t('career.remove')}
            </Button>
          </div>
        </div>
      )}
    </details>
  );
}
