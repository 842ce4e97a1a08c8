import { useState } from 'react';
import type { Application } from '@/lib/domain/apply/application';
import { useTexts } from '../../texts';
import { Button } from '../../ui/button';
import styles from './application.module.css';
import { FieldEditor } from './field-editor';
import { useCorrectField } from './use-correct-field';
import { useOpenEditor } from './use-open-editor';

/** As much of an advert as is shown before the person asks for all of it, in characters. */
const openingLength = 1200;

/** The advert's text with its lines; where the person put it right, both versions can be read. */
export function AdvertText({ application }: { application: Application }) {
  const t = useTexts();
  const { jobText, jobDescription } = application;
  const [version, setVersion] = useState<'corrected' | 'asRead'>('corrected');
  const { save, tellLost, tellDropped, restored, keep } = useCorrectField(application.id, 'text');
  const hasBoth = jobText !== null && jobDescription !== null;
  const effective = jobDescription ?? jobText ?? '';
  const isHalfTyped = restored !== null && restored.typed !== effective;
  const { isOpen, open, close, buttonRef } = useOpenEditor(isHalfTyped);
  const shown = hasBoth && version === 'asRead' ? jobText : effective;

  return (
    <section className={styles.section} aria-labelledby="advert-text">
      <div className={styles.sectionHead}>
        <h2 id="advert-text" className={styles.heading}>
          {t('advert.heading')}
        </h2>
        {!isOpen && (
          <Button ref={buttonRef} look="quiet" onClick={open}>
            {effective === '' ? t('advert.addText') : t('advert.correct')}
          </Button>
        )}
      </div>
      {isOpen ? (
        <FieldEditor
          label={t('field.text')}
          input="text"
          initial={effective}
          restored={restored}
          keep={keep}
          save={save}
          onClose={close}
          onLostRefusal={tellLost}
          onDropped={tellDropped}
        />
      ) : (
        <>
          {hasBoth && <VersionSwitch version={version} onVersion={setVersion} />}
          <FoldedText text={shown} />
        </>
      )}
    </section>
  );
}

interface VersionSwitchProps {
  version: 'corrected' | 'asRead';
  onVersion(version: 'corrected' | 'asRead'): void;
}

function VersionSwitch({ version, onVersion }: VersionSwitchProps) {
  const t = useTexts();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form that is sent, this only turns a page
    <div className={styles.switch} role="group" aria-label={t('advert.versions')}>
      {(['corrected', 'asRead'] as const).map((one) => (
        <button key={one} type="button" aria-pressed={version === one} onClick={() => onVersion(one)}>
          {t(`advert.version.${one}`)}
        </button>
      ))}
    </div>
  );
}

function FoldedText({ text }: { text: string }) {
  const t = useTexts();
  const [isWhole, setIsWhole] = useState(false);
  if (text === '') return <p className={styles.quietText}>{t('advert.empty')}</p>;
  const isLong = text.length > openingLength * 1.2;
  return (
    <>
      <div className={styles.text}>{isLong && !isWhole ? `${text.slice(0, openingLength)}…` : text}</div>
      {isLong && (
        <Button aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('advert.less') : t('advert.all')}
        </Button>
      )}
    </>
  );
}
