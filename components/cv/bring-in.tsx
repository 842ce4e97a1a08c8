import { type FormEvent, useId, useState } from 'react';
import type { CvReview } from '@/lib/domain/profile/cv/review';
import { inKey, useTexts } from '../texts';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import fieldStyles from '../ui/field.module.css';
import { FileButton } from '../ui/file-button';
import { TextArea } from '../ui/text-area';
import { useFileDrop } from '../ui/use-file-drop';
import { useIsLate } from '../ui/use-is-late';
import styles from './cv.module.css';
import type { CvApp } from './cv-app';
import { type CvFileReading, useReadCv } from './use-read-cv';

/** A file that is dropped or picked, or the text itself. */
export function BringIn({ app, onRead }: { app: CvApp; onRead(review: CvReview): void }) {
  const t = useTexts();
  const reader = useReadCv(app, onRead);
  const isOver = useFileDrop(reader.read);
  const { reading } = reader;
  return (
    <>
      <p className={styles.lead}>{t('cv.lead')}</p>
      <section className={classNames(styles.drop, isOver && styles.over)} aria-label={t('cv.file')}>
        {reading.kind === 'reading' ? (
          <Progress reading={reading} onStop={reader.cancel} />
        ) : (
          <Picker onFile={reader.read} />
        )}
        {reading.kind === 'refused' && (
          <p className={fieldStyles.error} role="alert">
            {t(`cv.refused.${inKey(reading.why)}`)}
          </p>
        )}
      </section>
      <Paste onText={reader.read} />
    </>
  );
}

/** What the readers know. */
const accepted = '.docx,.pdf,.txt,.md,.json,.zip,text/plain,application/json';

function Picker({ onFile }: { onFile(file: File): void }) {
  const t = useTexts();
  return (
    <>
      <FileButton look="primary" text={t('cv.choose')} accepted={accepted} onFile={onFile} />
      <p className={styles.quiet}>{t('cv.drop')}</p>
    </>
  );
}

function Progress({
  reading,
  onStop,
}: {
  reading: Extract<CvFileReading, { kind: 'reading' }>;
  onStop(): void;
}) {
  const t = useTexts();
  const isLate = useIsLate(true);
  const id = useId();
  if (!isLate) return null;
  const { name, share } = reading;
  return (
    <>
      <p id={id} role="status">
        {t('attach.reading', { name: name ?? t('attach.pastedName') })}
      </p>
      <progress
        className={styles.progress}
        aria-labelledby={id}
        value={share > 0 ? share : undefined}
        max={1}
      />
      <Button onClick={onStop}>{t('attach.stop')}</Button>
    </>
  );
}

function Paste({ onText }: { onText(text: string): void }) {
  const t = useTexts();
  const [text, setText] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsEmpty(text.trim() === '');
    if (text.trim() !== '') onText(text);
  };
  return (
    <form className={styles.card} onSubmit={submit}>
      <TextArea
        label={t('cv.paste')}
        hint={t('cv.pasteHint')}
        rows={6}
        value={text}
        error={isEmpty ? t('cv.pasteEmpty') : null}
        onChange={(event) => setText(event.target.value)}
      />
      <div>
        <Button type="submit">{t('cv.readText')}</Button>
      </div>
    </form>
  );
}
