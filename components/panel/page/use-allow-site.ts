import { useTexts } from '../../texts';
import { useToastState } from '../../ui/toast-state';
import { useAct } from '../../ui/use-act';
import { usePanel } from '../panel-context';

/** Has the browser ask for one site, says what came of it, and offers to take it back. True where it was allowed. */
export function useAllowSite(): (site: string) => Promise<boolean> {
  const t = useTexts();
  const { app } = usePanel();
  const act = useAct();
  const { show } = useToastState();
  return async (site) => {
    let isAllowed = false;
    await act(async () => {
      isAllowed = await app.allowSite(site);
      if (!isAllowed) return;
      show({ sentence: t('site.allowed', { site }), undo: () => app.disallowSite(site), tone: 'calm' });
    });
    return isAllowed;
  };
}
