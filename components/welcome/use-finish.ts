import { useAct } from '../ui/use-act';
import { useLive } from '../ui/use-live';
import type { WelcomeApp } from './welcome-app';

/** Ends the first steps, from any of them: the sample goes unless it is kept, then the tab closes. */
export function useFinish(app: WelcomeApp, isSampleKept: boolean): () => void {
  const act = useAct();
  const sample = useLive(app.sample);
  return () =>
    act(async () => {
      if (sample && !isSampleKept) await app.remove(sample.id);
      await app.close();
    });
}
