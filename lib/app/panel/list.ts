import type { ListApp } from '@/components/panel/list/list-app';
import { makeRemoveApplication } from '../../use-cases/apply/remove-application';
import type { PageWorld } from '../page-world';

/** The list's part of the panel. */
export function makeListPart({ applications, current, needs }: PageWorld): ListApp {
  return {
    applications,
    drafts: current.live((store) => store.drafts.live),
    remove: makeRemoveApplication(needs),
  };
}
