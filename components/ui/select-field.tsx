import type { SelectHTMLAttributes } from 'react';
import { Field, type FieldFrame } from './field';

interface SelectFieldProps<Value extends string>
  extends FieldFrame,
    Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className' | 'value'> {
  value: Value;
  options: readonly { value: Value; text: string }[];
}

/** A choice of one from a short list, with its label. */
export function SelectField<Value extends string>({
  label,
  error = null,
  hint,
  options,
  ...select
}: SelectFieldProps<Value>) {
  return (
    <Field label={label} error={error} hint={hint}>
      {(control) => (
        <select {...select} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
