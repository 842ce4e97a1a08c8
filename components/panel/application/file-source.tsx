import { useEffect, useRef } from 'react';
import { inKey, useTexts } from '../../texts';
import fieldStyles from '../../ui/field.module.css';
import { FileButton } from '../../ui/file-button';
import styles from './attach.module.css';
import { ReadingProgress } from './reading-progress';
import type { FileReading } from './use-read-file';

interface FileSourceProps {
  reading: FileReading;
  /** It was opened a moment ago, so the focus belongs here. */
  takesFocus?: boolean;
  onFile(file: File): void;
  onCancel(): void;
}

/** Choosing a file, how far its reading is, and why it could not be read. */
export function FileSource({ reading, takesFocus = false, onFile, onCancel }: FileSourceProps) {
  const t = useTexts();
  return (
    <>
      {reading.kind === 'reading' ? (
        <ReadingProgress name={reading.name} share={reading.share} onCancel={onCancel} />
      ) : (
        <FilePicker takesFocus={takesFocus} onFile={onFile} />
      )}
      {reading.kind === 'refused' && (
        <p className={fieldStyles.error} role="alert">
          {t(`attach.refused.${inKey(reading.why)}`)}
        </p>
      )}
    </>
  );
}

/** What the reader of documents knows. */
const accepted = '.docx,.pdf,.txt,.md,text/plain';

function FilePicker({ takesFocus, onFile }: { takesFocus: boolean; onFile: (file: File) => void }) {
  const t = useTexts();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.pick}>
      <FileButton ref={button} text={t('attach.choose')} accepted={accepted} onFile={onFile} />
      <span className={fieldStyles.hint}>{t('attach.drop')}</span>
    </div>
  );
}
