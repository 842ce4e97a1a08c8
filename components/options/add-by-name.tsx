import { type FormEvent, type ReactNode, useState } from 'react';
import { useTexts } from '../texts';
import { Button } from '../ui/button';
import { TextField } from '../ui/text-field';
import { useOfferUndo } from '../ui/use-offer-undo';
import styles from './options.module.css';
import type { NewFact, ProfileApp } from './profile-app';
import { useTypedNew } from './use-typed-new';

interface AddByNameProps {
  app: Pick<ProfileApp, 'typedNew' | 'keepTypedNew'>;
  /** What it is: what is typed of it is kept until it is added. */
  what: Exclude<NewFact, `line:${string}`>;
  /** What is to be typed. */
  label: string;
  hint?: string;
  /** What the button says. */
  act: string;
  most: number;
  type?: 'text' | 'url';
  /** Why this cannot be added, in a sentence; null where it can. */
  refusal?(name: string): string | null;
  onAdd(name: string): ReturnType<ProfileApp['removeQualification']>;
  children?: ReactNode;
}

/** A new thing begins with its name; everything else of it is written afterwards. */
export function AddByName({
  app,
  what,
  label,
  hint,
  act,
  most,
  type,
  refusal,
  onAdd,
  children,
}: AddByNameProps) {
  const t = useTexts();
  const offerUndo = useOfferUndo();
  const [name, setName] = useTypedNew(app, what);
  const [error, setError] = useState<string | null>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const said = name.trim();
    const why = said === '' ? t('career.needed') : (refusal?.(said) ?? null);
    setError(why);
    if (why !== null) return;
    const isKept = await offerUndo(() => onAdd(said), t('career.added', { name: said }));
    if (isKept) setName('');
  };
  return (
    <form className={styles.addForm} onSubmit={add} noValidate>
      {children}
      <TextField
        label={label}
        hint={hint}
        type={type ?? 'text'}
        value={name}
        maxLength={most}
        error={error}
        onChange={(event) => setName(event.target.value)}
      />
      <div>
        <Button type="submit">{act}</Button>
      </div>
    </form>
  );
}
