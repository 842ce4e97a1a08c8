import { createContext, type ReactNode, useContext } from 'react';
import type { AdvertField } from '@/lib/domain/advert/advert-reading';
import type { ClipState } from '../clip/use-clip';
import type { PanelApp } from './panel-app';
import type { View } from './view';

/** What was typed into a draft and not saved yet, by field. */
export type DraftEdits = Partial<Record<AdvertField, string>>;

/** What every view of the panel has at hand. */
export interface PanelState {
  app: PanelApp;
  view: View;
  go(view: View): void;
  /** The application that was open last, for the list to come back to. */
  lastOpened: { readonly current: string | null };
  /** Saving the page beside the panel, and what came of it. */
  clip: ClipState;
  /** Kept for as long as the panel is open, so that looking elsewhere loses nothing that was typed. */
  draftEdits: Map<string, DraftEdits>;
}

const PanelContext = createContext<PanelState | null>(null);

/** Gives the app and the way around the panel to everything inside. */
export function PanelProvider({ state, children }: { state: PanelState; children: ReactNode }) {
  return <PanelContext value={state}>{children}</PanelContext>;
}

/** The panel's app and where it is. Throws outside a `PanelProvider`. */
export function usePanel(): PanelState {
  const state = useContext(PanelContext);
  if (state === null) throw new Error('No panel here: wrap this in a PanelProvider.');
  return state;
}
