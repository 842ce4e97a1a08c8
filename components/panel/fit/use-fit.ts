import { useEffect, useMemo, useState } from 'react';
import { type Application, effectiveText } from '@/lib/domain/apply/application';
import { findRequirements } from '@/lib/domain/fit/finding/find-requirements';
import { evidenceItems } from '@/lib/domain/fit/matching/evidence-items';
import { makeEvidenceBank } from '@/lib/domain/fit/matching/offer-candidates';
import { roleFit } from '@/lib/domain/fit/scoring/role-fit';
import { useAct } from '../../ui/use-act';
import { useLive } from '../../ui/use-live';
import { usePanel } from '../panel-context';
import { fitLines } from './fit-lines';

/** What `useFit` answers once it is read. */
export type Fit = NonNullable<ReturnType<typeof useFit>>;

/** The requirements of an application with their proofs and the score; null until they are read. */
export function useFit(application: Application) {
  const { app } = usePanel();
  const { id, jobTitle } = application;
  const text = effectiveText(application);
  const rows = useLive(app.fit.requirementsOf(id));
  const picks = useLive(app.fit.picksOf(id));
  const achievements = useLive(app.fit.achievements);
  const roles = useLive(app.fit.roles);
  const isRead = useRefresh(id, text);
  const demands = useMemo(() => findRequirements(text), [text]);
  const bank = useMemo(
    () => achievements && roles && makeEvidenceBank(evidenceItems(achievements, roles)),
    [achievements, roles],
  );
  return useMemo(() => {
    if (rows === undefined || picks === undefined || bank === undefined || roles === undefined) return null;
    if (rows.length === 0 && !isRead) return null;
    const lines = fitLines({ rows, picks, bank, demands, text, jobTitle });
    const all = lines.groups.flatMap((group) => group.lines);
    const offered = new Set(all.filter((line) => line.candidates.length > 0).map((line) => line.row.gapKey));
    const { language } = demands;
    const score = roleFit({ requirements: rows, offered, examples: bank.items.size, text, language });
    return { ...lines, all, score, demands, text, roles };
  }, [rows, picks, bank, roles, isRead, demands, text, jobTitle]);
}

/** Keeps what the advert asks, once for each text; true when that is done. */
function useRefresh(applicationId: string, text: string): boolean {
  const act = useAct();
  const { app } = usePanel();
  const [readText, setReadText] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    void act(async () => void (await app.fit.refresh(applicationId))).then(() => {
      if (!isOver) setReadText(text);
    });
    return () => {
      isOver = true;
    };
  }, [act, app, applicationId, text]);
  return readText === text;
}
