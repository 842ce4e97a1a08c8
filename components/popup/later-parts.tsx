import { type ComponentType, lazy, Suspense, useState } from 'react';

type Parts = typeof import('./after-paint');
let loaded: Parts | undefined;

/** Loads what is not on the first paint. */
const load = async () => {
  loaded = await import('./after-paint');
  return loaded;
};

/**
 * A part that is drawn as soon as its file is here, and at once where it is: what is typed right after a press must
 * find its field. Nothing stands in for it meanwhile.
 */
function later<Props extends object>(pick: (parts: Parts) => ComponentType<Props>): ComponentType<Props> {
  const Coming = lazy(async () => ({ default: pick(await load()) }));
  return (props) => {
    // Chosen once: another component in its place would lose what it holds.
    const [Part] = useState<ComponentType<Props>>(() => (loaded ? pick(loaded) : Coming));
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}

export const FarewellBanner = later((parts) => parts.FarewellBanner);
export const Toast = later((parts) => parts.Toast);
export const InterviewAnswer = later((parts) => parts.InterviewAnswer);
export const Later = later((parts) => parts.Later);
export const NothingDue = later((parts) => parts.NothingDue);
export const PopupBottom = later((parts) => parts.PopupBottom);
export const SaveOutcome = later((parts) => parts.SaveOutcome);
