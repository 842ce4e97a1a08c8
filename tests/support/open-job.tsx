import { vi } from 'vitest';
import { Panel } from '@/components/panel/panel';
import type { Application } from '@/lib/domain/apply/application';
import { aPanelApp, type PanelAppInMemory, type Start } from './a-panel-app';
import { anApplication } from './an-application';
import { render } from './render';

/** The job that `openJob` shows. */
export const job = anApplication({ salary: '£40,000', closingDate: '2026-11-24' });

/** Draws the panel with one job open in it; `correctField` is watched. */
export async function openJob(
  columns: Partial<Application> = {},
  start: Start = {},
): Promise<PanelAppInMemory> {
  const app = aPanelApp({ applications: [{ ...job, ...columns }], ...start });
  app.correctField = vi.fn(app.correctField);
  app.shown.set({ applicationId: job.id });
  await render(<Panel app={app} />);
  return app;
}
