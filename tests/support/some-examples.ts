import type { PanelExamples } from '@/components/panel/example/panel-examples';
import type { WorkHistory } from '@/lib/domain/profile/work-history';
import { workHistorySchema } from '@/lib/domain/profile/work-history';
import { makeAddExample } from '@/lib/use-cases/evidence/add-example';
import { inMemoryRows } from './in-memory-rows';
import { liveValue } from './live-value';

const at = '2026-11-01T09:00:00Z';

/** A role with bullets of these texts; their ids are their places. */
export function aRole({
  bullets = [],
  ...columns
}: Partial<Omit<WorkHistory, 'bullets'>> & { bullets?: readonly string[] } = {}): WorkHistory {
  return workHistorySchema.parse({
    id: '0c000000-0000-4000-8000-000000000001',
    jobTitle: 'Staff Nurse',
    company: 'Leeds Example Hospital',
    kind: 'employment',
    location: 'Leeds',
    startDate: '2021-03-01',
    startPrecision: 'month',
    endDate: null,
    endPrecision: 'day',
    isCurrent: true,
    neverInDocuments: false,
    bulletsSchemaVersion: 1,
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    deletionReason: null,
    ...columns,
    bullets: bullets.map((text, place) => ({ id: `b${place}`, text })),
  });
}

/** What the panel needs for examples and details, kept in memory; nothing is in it. */
export function somePanelExamples(): PanelExamples {
  const typedExample = liveValue<Readonly<Record<string, string>> | null>(null);
  return {
    roles: liveValue<readonly WorkHistory[]>([]),
    profiles: liveValue([]),
    qualifications: liveValue([]),
    referees: liveValue([]),
    addExample: makeAddExample({
      rows: inMemoryRows(),
      newId: () => crypto.randomUUID(),
      now: () => new Date(at),
    }),
    typedExample,
    keepTypedExample: (typed) => typedExample.set(typed),
    broughtWords: liveValue<Readonly<Record<string, string>> | null>(null),
    dropBroughtWords: async () => {},
    bringBackWords: async () => {},
    copy: async () => {},
    openOwnPage: () => {},
  };
}
