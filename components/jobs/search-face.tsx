import type { InputHTMLAttributes, Ref } from 'react';
import { Icon } from '../ui/icon';
import styles from './jobs.module.css';

interface SearchFaceProps extends InputHTMLAttributes<HTMLInputElement> {
  /** What is searched. */
  name: string;
  ref?: Ref<HTMLInputElement>;
}

/** The field of the quick search as it is seen. Without hooks: it is also drawn before React is there. */
export function SearchFace({ name, ...rest }: SearchFaceProps) {
  return (
    <div className={styles.search}>
      <Icon name="search" />
      <input {...rest} type="search" aria-label={name} aria-keyshortcuts="/" placeholder={name} />
    </div>
  );
}
