import type { InputHTMLAttributes, Ref } from 'react';
import { Field, type FieldFrame } from './field';

interface TextFieldProps extends FieldFrame, Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> {
  ref?: Ref<HTMLInputElement>;
}

/** One line of text, a date or a password, with its label. */
export function TextField({ label, error = null, hint, ...input }: TextFieldProps) {
  return (
    <Field label={label} error={error} hint={hint}>
      {(control) => <input type="text" {...input} {...control} />}
    </Field>
  );
}
