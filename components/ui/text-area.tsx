import type { Ref, TextareaHTMLAttributes } from 'react';
import { Field, type FieldFrame } from './field';

interface TextAreaProps
  extends FieldFrame,
    Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'> {
  ref?: Ref<HTMLTextAreaElement>;
}

/** Several lines of text with their label; it grows with what is typed. */
export function TextArea({ label, error = null, hint, ...textarea }: TextAreaProps) {
  return (
    <Field label={label} error={error} hint={hint}>
      {(control) => <textarea {...textarea} {...control} />}
    </Field>
  );
}
