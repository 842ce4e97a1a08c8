import { useCallback, useState } from 'react';
import type { NewsKind } from '@/lib/use-cases/apply/log-news';
import { useLive } from '../../ui/use-live';
import type { PopupApp } from '../popup-app';

/** What is typed into the quick log, in its order: letters, the job they mean, the kind of news, its details. */
export interface TypedNews {
  query: string;
  applicationId: string;
  kind: NewsKind | '';
  day: string;
  time: string;
  line: string;
}

const nothing: TypedNews = { query: '', applicationId: '', kind: '', day: '', time: '', line: '' };

/** What was typed before the popup closed comes back for so long, in milliseconds; later it would be in the way. */
const comesBackFor = 3_600_000;

/** The line of news as it is typed, and the job it is about. */
export interface NewsState {
  typed: TypedNews;
  /** The place of the job that the arrow keys point at, among those that were found. */
  pointedAt: number;
  pointAt(place: number): void;
  /** How many jobs were found; the view that finds them tells. */
  matchCount: number;
  setMatchCount(count: number): void;
  isOpen: boolean;
  edit(part: Partial<TypedNews>): void;
  clear(): void;
}

/** The quick log's state, kept on the disk while it is typed, as a popup closes at any touch elsewhere. */
export function useNews(app: PopupApp): NewsState {
  const kept = useLive(app.typed('news'));
  const [own, setOwn] = useState<TypedNews | null>(null);
  const [pointedAt, setPointedAt] = useState(0);
  const [matchCount, setMatchCount] = useState(0);
  const typed = own ?? restored(kept, app.now());
  const edit = useCallback(
    (part: Partial<TypedNews>) => {
      const next = { ...typed, ...part };
      setOwn(next);
      setPointedAt(0);
      const isEmpty = next.query === '' && next.applicationId === '';
      app.keepTyped('news', isEmpty ? null : { ...next, at: String(app.now()) });
    },
    [app, typed],
  );
  const isOpen = typed.query !== '' || typed.applicationId !== '';
  const clear = () => edit(nothing);
  return { typed, pointedAt, pointAt: setPointedAt, matchCount, setMatchCount, isOpen, edit, clear };
}

function restored(kept: Readonly<Record<string, string>> | null | undefined, now: number): TypedNews {
  if (!kept || now - Number(kept.at) > comesBackFor) return nothing;
  // Written by this file alone, and checked to be texts where it is read.
  return { ...nothing, ...kept };
}
