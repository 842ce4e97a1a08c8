import { type RefObject, useEffect, useRef } from 'react';
import type { OpenPage } from '@/lib/use-cases/open-page';
import type { ClipState } from '../../clip/use-clip';
import { useTexts } from '../../texts';
import { useToastState } from '../../ui/toast-state';
import { useLive } from '../../ui/use-live';
import type { PanelApp } from '../panel-app';
import { listView, type View } from '../view';

/** Leads where a save led: to the job with the way back, to the draft; what was not saved stays as a line. */
export function useOutcome(app: PanelApp, { outcome, take }: ClipState, go: (view: View) => void): void {
  const t = useTexts();
  const { show } = useToastState();
  const pinned = usePresent(useLive(app.pinned) ?? null);
  useEffect(() => {
    if (outcome === null) return;
    if (outcome.kind === 'doubtful' || outcome.kind === 'maybe-same') {
      return go({ kind: 'draft', id: outcome.draftId });
    }
    // The line that says why stands over the list; a job that happens to be open would hide it.
    if (outcome.kind !== 'saved') return go(listView);

    const { applicationId, isNew } = outcome;
    const isBesidePinned = pinned.current !== null && pinned.current !== applicationId;
    if (!isBesidePinned) go({ kind: 'application', id: applicationId });
    const undo = async () => {
      await app.undoSave(applicationId);
      if (isNew && !isBesidePinned) go(listView);
    };
    const said = isNew ? 'outcome.saved' : 'outcome.again';
    show({ sentence: t(isBesidePinned ? 'pin.savedBeside' : said), undo, tone: 'calm' });
  }, [app, outcome, go, show, t, pinned]);

  useForgetOnOtherPage(app, take);
}

/** The latest of a value, for an effect that asks for it and does not wait for it. */
function usePresent<T>(value: T): RefObject<T> {
  const present = useRef(value);
  present.current = value;
  return present;
}

/** What was said about one page is not true of the next. */
function useForgetOnOtherPage(app: PanelApp, take: ClipState['take']): void {
  const page = useLive(app.page);
  const before = useRef<OpenPage | undefined>(undefined);
  useEffect(() => {
    const former = before.current;
    before.current = page;
    if (former && page && isOtherPage(former, page)) take(null);
  }, [page, take]);
}

/** Being let in is not another page: the press of the shortcut that lets Starboard in also saves. */
function isOtherPage(former: OpenPage, page: OpenPage): boolean {
  if (former.tabId !== page.tabId) return true;
  return former.kind === 'access' && page.kind === 'access' && former.url !== page.url;
}
