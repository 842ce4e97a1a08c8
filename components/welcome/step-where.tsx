import { useEffect } from 'react';
import { countries, type FieldOfWork, fieldsOfWork } from '@/lib/domain/first-choices';
import type { Choices } from '@/lib/use-cases/first-run/choices';
import { useTexts } from '../texts';
import { SelectField } from '../ui/select-field';
import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import styles from './welcome.module.css';
import type { WelcomeApp } from './welcome-app';

/** Where the person looks for work, and in which field; both kept on this device, both free to leave. */
export function StepWhere({ app }: { app: WelcomeApp }) {
  const t = useTexts();
  const act = useAct();
  const choices = useLive(app.choices);
  useGuess(app, choices);
  if (choices === undefined) return null;
  const choose = (change: Partial<Choices>) => act(() => app.choose({ ...choices, ...change }));
  const country = choices.country ?? app.guessedCountry;
  return (
    <>
      <fieldset className={styles.choices}>
        <legend className={styles.heading}>{t('welcome.country')}</legend>
        {countries.map((one) => (
          <label key={one} className={styles.choice}>
            <input
              type="radio"
              name="country"
              checked={country === one}
              onChange={() => choose({ country: one })}
            />
            {t(`welcome.countries.${one}`)}
          </label>
        ))}
        <p className={styles.quiet}>{t('welcome.countryWhy')}</p>
      </fieldset>
      <section className={styles.card}>
        <SelectField<FieldOfWork | ''>
          label={t('welcome.field')}
          hint={t('welcome.fieldWhy')}
          value={choices.field ?? ''}
          options={[
            { value: '', text: t('welcome.fieldLater') },
            ...fieldsOfWork.map((value) => ({ value, text: t(`welcome.fields.${value}`) })),
          ]}
          onChange={(event) => choose({ field: (event.target.value || null) as FieldOfWork | null })}
        />
      </section>
    </>
  );
}

/** What is shown as chosen is kept as chosen: who goes on with the guess agrees with it. */
function useGuess(app: WelcomeApp, choices: Choices | undefined): void {
  const act = useAct();
  useEffect(() => {
    if (choices?.country !== null) return;
    void act(() => app.choose({ ...choices, country: app.guessedCountry }));
  }, [act, app, choices]);
}
