import type { RefObject } from 'react';
import type { PopupApp } from '../popup-app';
import type { NewsState } from './use-news';

/** What each part of the quick log is given. */
export interface NewsViewProps {
  app: PopupApp;
  news: NewsState;
  /** The field of the letters, where the focus goes back to. */
  field: RefObject<HTMLInputElement | null>;
}
