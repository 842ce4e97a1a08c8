import { createContext, type ReactNode, useContext } from 'react';
import type { WorkHistory } from '@/lib/domain/profile/work-history';
import type { Say } from './use-answers';

/** What every requirement on the screen is given. */
interface FitScreen {
  applicationId: string;
  roles: readonly WorkHistory[];
  say: Say;
  /** The key of the requirement that is open; null where none is. */
  openKey: string | null;
  open(gapKey: string | null): void;
}

const FitContext = createContext<FitScreen | null>(null);

/** Gives the parts of the match what they all need. */
export function FitProvider({ screen, children }: { screen: FitScreen; children: ReactNode }) {
  return <FitContext value={screen}>{children}</FitContext>;
}

/** The fit step around this. Throws outside a `FitProvider`. */
export function useFitScreen(): FitScreen {
  const screen = useContext(FitContext);
  if (screen === null) throw new Error('No fit step here: wrap this in a FitProvider.');
  return screen;
}
