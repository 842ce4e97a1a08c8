import { useEffect, useRef, useState } from 'react';
import type { DocumentRefusal } from '@/lib/domain/document-text';
import type { CvReview } from '@/lib/domain/profile/cv/review';
import { useAct } from '../ui/use-act';
import type { CvApp } from './cv-app';

/** Where the reading of a file stands: none, one being read (0 to 1), or why the last one could not be. */
export type CvFileReading =
  | { kind: 'none' }
  /** `name` is null of what was pasted. */
  | { kind: 'reading'; name: string | null; share: number }
  | { kind: 'refused'; why: Exclude<DocumentRefusal, 'cancelled'> };

/** Reads one CV at a time, a file or pasted text; another one, giving up and leaving the view end the one before. */
export function useReadCv(app: CvApp, onRead: (review: CvReview) => void) {
  const act = useAct();
  const [reading, setReading] = useState<CvFileReading>({ kind: 'none' });
  const control = useRef<AbortController | null>(null);
  useEffect(() => () => control.current?.abort(), []);

  const read = (source: File | string) => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    const { signal } = own;
    const onProgress = (share: number) => {
      if (!signal.aborted)
        setReading({ kind: 'reading', name: typeof source === 'string' ? null : source.name, share });
    };
    onProgress(0);
    void act(async () => {
      const result = await app.read(source, { signal, onProgress }).catch((error: unknown) => {
        if (!signal.aborted) setReading({ kind: 'none' });
        throw error;
      });
      if (signal.aborted) return;
      if (result.ok) onRead(result.value);
      else setReading(result.why === 'cancelled' ? { kind: 'none' } : { kind: 'refused', why: result.why });
    });
  };
  const cancel = () => {
    control.current?.abort();
    setReading({ kind: 'none' });
  };
  return { reading, read, cancel };
}
