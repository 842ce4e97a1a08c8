import { type ComponentType, lazy, Suspense } from 'react';

/** Loads what is not on the first paint. */
const load = () => import('./after-paint');
type Parts = Awaited<ReturnType<typeof load>>;

/** A part that is drawn as soon as its file is here; nothing stands in for it meanwhile. */
function later<Props extends object>(pick: (parts: Parts) => ComponentType<Props>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: pick(await load()) }));
  return (props) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
}

export const FarewellBanner = later((parts) => parts.FarewellBanner);
export const Toast = later((parts) => parts.Toast);
export const InterviewAnswer = later((parts) => parts.InterviewAnswer);
export const Later = later((parts) => parts.Later);
export const NothingDue = later((parts) => parts.NothingDue);
export const PopupBottom = later((parts) => parts.PopupBottom);
export const SaveOutcome = later((parts) => parts.SaveOutcome);
