import { useEffect, useRef, useState } from 'react';
import type { DocumentRefusal } from '@/lib/domain/document-text';
import { usePanel } from '../panel-context';

/** Where the reading of a file stands: none, one being read (0 to 1), or why the last one could not be. */
export type FileReading =
  | { kind: 'none' }
  | { kind: 'reading'; name: string; share: number }
  | { kind: 'refused'; why: Exclude<DocumentRefusal, 'cancelled'> };

/** Reads one file at a time to its text; another one, giving up and leaving the view end the one before. */
export function useReadFile() {
  const { app } = usePanel();
  const [reading, setReading] = useState<FileReading>({ kind: 'none' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  /** The file's text; null where it was refused or given up. */
  const read = async (file: File): Promise<string | null> => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    const { signal } = own;
    const onProgress = (share: number) => setReading({ kind: 'reading', name: file.name, share });
    onProgress(0);
    const result = await app.readFile(file, { signal, onProgress }).catch((error: unknown) => {
      setReading({ kind: 'none' });
      throw error;
    });
    if (signal.aborted) return null;
    setReading(
      result.ok || result.why === 'cancelled' ? { kind: 'none' } : { kind: 'refused', why: result.why },
    );
    return result.ok ? result.value : null;
  };
  const cancel = () => {
    control.current?.abort();
    setReading({ kind: 'none' });
  };
  return { reading, read, cancel };
}
