import { type Ref, useRef } from 'react';
import { Button } from './button';

interface FileButtonProps {
  text: string;
  /** Kinds of file as in the attribute `accept`; the picker shows the others greyed. */
  accepted: string;
  look?: 'primary';
  ref?: Ref<HTMLButtonElement>;
  onFile(file: File): void;
}

/** A button that asks the person for one file. */
export function FileButton({ text, accepted, look, ref, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accepted}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onFile(file);
          // The same file picked again is a choice too.
          event.target.value = '';
        }}
      />
      <Button ref={ref} look={look} onClick={() => input.current?.click()}>
        {text}
      </Button>
    </>
  );
}
