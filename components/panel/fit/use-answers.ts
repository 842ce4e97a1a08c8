import type { OfferedCandidate } from '@/lib/domain/fit/matching/offer-candidates';
import { useTexts } from '../../texts';
import type { Undo } from '../../ui/undo';
import { useOfferUndo } from '../../ui/use-offer-undo';
import { usePanel } from '../panel-context';
import type { FitApp } from './fit-app';
import type { FitLine } from './fit-lines';

/** How far the person can show a requirement. */
export type Answer = 'yes' | 'partly' | 'no';

/** Says of a requirement how far the person can show it; the same answer again takes it back. */
export type Say = (line: FitLine, answer: Answer, candidate?: OfferedCandidate) => Promise<boolean>;

/** The answers to the requirements of one application, each with its way back. */
export function useAnswers(applicationId: string): Say {
  const t = useTexts();
  const { app } = usePanel();
  const offerUndo = useOfferUndo();
  return (line, answer, candidate) => {
    const isTakenBack = candidate === undefined && line.row.confirmed === answer;
    const sentence = isTakenBack ? t('fit.said.nothing') : t(`fit.said.${answer}`);
    const work = isTakenBack
      ? () => takeBack(app.fit, applicationId, line)
      : () => settle(app.fit, applicationId, line, answer, candidate);
    return offerUndo(work, sentence);
  };
}

async function settle(
  fit: FitApp,
  applicationId: string,
  line: FitLine,
  answer: Answer,
  wanted?: OfferedCandidate,
): Promise<Undo> {
  const { gapKey } = line.row;
  // What was picked stays picked; only where nothing was, the best one offered is meant.
  const keeps = wanted === undefined && line.picked !== null && answer !== 'no';
  const candidate = answer === 'no' || keeps ? undefined : (wanted ?? line.candidates[0]);
  const undos = keeps ? [] : await unpickAll(fit, applicationId, line, candidate?.item.id);
  if (candidate === undefined || answer === 'no')
    undos.push(await fit.confirm(applicationId, gapKey, answer));
  else {
    const { item, matchScore, quality } = candidate;
    const picked = { item, matchScore, qualityScore: quality.score };
    undos.push(await fit.pick(applicationId, gapKey, picked, answer));
  }
  return inTurn(undos);
}

async function takeBack(fit: FitApp, applicationId: string, line: FitLine): Promise<Undo> {
  const undos = await unpickAll(fit, applicationId, line);
  undos.push(await fit.confirm(applicationId, line.row.gapKey, null));
  return inTurn(undos);
}

/** Takes back what was picked for a line, but for one example. */
async function unpickAll(fit: FitApp, applicationId: string, line: FitLine, but?: string): Promise<Undo[]> {
  const undos: Undo[] = [];
  for (const { evidenceId, gapKey } of line.picks) {
    if (evidenceId !== but) undos.push(await fit.unpick(applicationId, gapKey, evidenceId));
  }
  return undos;
}

/** Takes back the last thing first. */
function inTurn(undos: readonly Undo[]): Undo {
  return async () => {
    for (const undo of [...undos].reverse()) await undo();
  };
}
