/** The views that stand in front of the list: nobody sees them before the list, so the first paint does without. */
import { later } from '../ui/later';

export const ApplicationView = later(
  async () => (await import('./application/application-view')).ApplicationView,
);
export const DraftView = later(async () => (await import('./draft/draft-view')).DraftView);
export const AddView = later(async () => (await import('./add/add-view')).AddView);
export const ExampleView = later(async () => (await import('./example/example-view')).ExampleView);
export const FactsView = later(async () => (await import('./facts/facts-view')).FactsView);
export const AccountView = later(async () => (await import('./account/account-view')).AccountView);

/** Loads what is opened most, so that the first press does not wait for it. */
export function preloadViews(): void {
  for (const view of [ApplicationView, DraftView]) {
    // Where it cannot be loaded, opening it says so.
    view.preload().catch(() => undefined);
  }
}
