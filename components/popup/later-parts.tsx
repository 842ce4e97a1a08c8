import { type ComponentType, useSyncExternalStore } from 'react';

type Parts = typeof import('./after-paint');
let loaded: Parts | undefined;
let isAsked = false;
const drawnAgain = new Set<() => void>();

/** Loads what is not on the first paint, once. Where that fails, the browser says so and the popup does without. */
export function loadParts(): void {
  if (isAsked) return;
  isAsked = true;
  void import('./after-paint').then((parts) => {
    loaded = parts;
    for (const draw of drawnAgain) draw();
  });
}

function subscribe(draw: () => void): () => void {
  loadParts();
  drawnAgain.add(draw);
  return () => void drawnAgain.delete(draw);
}

/**
 * A part that is drawn as soon as its file is here, and at once where it is. Not by `lazy`: React holds back for some
 * 300 ms what was suspended once.
 */
function part<Props extends object>(pick: (parts: Parts) => ComponentType<Props>): ComponentType<Props> {
  return (props) => {
    const Part = useSyncExternalStore(subscribe, () => loaded && pick(loaded));
    return Part && <Part {...props} />;
  };
}

export const FarewellBanner = part((parts) => parts.FarewellBanner);
export const Toast = part((parts) => parts.Toast);
export const InterviewAnswer = part((parts) => parts.InterviewAnswer);
export const Later = part((parts) => parts.Later);
export const NewsView = part((parts) => parts.NewsView);
export const NothingDue = part((parts) => parts.NothingDue);
export const PopupBottom = part((parts) => parts.PopupBottom);
export const SaveOutcome = part((parts) => parts.SaveOutcome);
