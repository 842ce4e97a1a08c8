// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Requirement } from '@/lib/domain/fit/requirement';
import type { EventToSend } from '@/lib/use-cases/fit/learning-consent';
import { someCareer } from '@/tests/support/a-career';
import { aPanelApp, signedInPerson } from '@/tests/support/a-panel-app';
import { anApplication, anId } from '@/tests/support/builders';
import { liveValue } from '@/tests/support/live-value';
import { render, settle } from '@/tests/support/render';
import { click, field, pageText } from '@/tests/support/screen';
import { FullPage } from '../ui/full-page';
import { LearningSection } from './learning-section';

const event: EventToSend = {
  domainGuess: 'nursing-care',
  matchedSignals: ['Triage'],
  missingSignals: [],
  topTerms: ['wound care', 'NMC'],
  createdDay: '2026-11-20',
};

function anApp() {
  const panel = aPanelApp();
  const undo = vi.fn(async () => {});
  const requirements = liveValue<readonly Requirement[]>([]);
  return {
    ...panel,
    ...someCareer(),
    undo,
    requirements,
    requirementsOf: () => requirements,
    learning: {
      agree: vi.fn(async () => undo),
      withdraw: vi.fn(async () => undo),
      wouldSend: vi.fn(async (): Promise<EventToSend | null> => event),
    },
  };
}

let app: ReturnType<typeof anApp>;
const open = async () => {
  await render(
    <FullPage clock={app}>
      <LearningSection app={app} />
    </FullPage>,
  );
  await settle(() => {});
};
const agree = () => field('Send these records');

beforeEach(() => {
  app = anApp();
  app.account.set(signedInPerson);
  app.applications.set([anApplication({ id: anId(1), jobTitle: 'Ward Clerk', company: 'Tidewater' })]);
});

describe('the question', () => {
  it('stands below what would be sent, value by value', async () => {
    await open();
    const text = pageText();
    for (const value of ['nursing-care', 'Triage', 'none', 'wound care · NMC', '2026-11-20'])
      expect(text).toContain(value);
    expect(text.indexOf('2026-11-20')).toBeLessThan(text.indexOf('Send these records'));
    expect(app.learning.agree).not.toHaveBeenCalled();
  });

  it('is asked of nobody who has nothing to look at, or is signed out', async () => {
    app.applications.set([]);
    await open();
    expect(pageText()).toContain('Once you have saved a job');
    expect(pageText()).not.toContain('Send these records');
  });

  it('shows what would be sent while signed out, and cannot be answered then', async () => {
    app.account.set({ kind: 'device' });
    await open();
    expect(pageText()).toContain('nursing-care');
    expect(pageText()).toContain('You are signed out, so nothing can be sent.');
    expect(pageText()).not.toContain('Send these records');
  });

  it('is answered with yes, and the yes can be taken back at once', async () => {
    await open();
    await click(agree());
    expect(app.learning.agree).toHaveBeenCalledOnce();
    expect(pageText()).toContain('The records go out with the next sending.');
  });

  it('says so where a job has nothing to send', async () => {
    app.learning.wouldSend.mockResolvedValue(null);
    await open();
    expect(pageText()).toContain('Its advert has no lines that we can read for this.');
  });

  it('shows what would be sent as soon as the advert of a new job has been read', async () => {
    app.learning.wouldSend.mockResolvedValueOnce(null);
    await open();
    expect(pageText()).not.toContain('nursing-care');
    await settle(() => app.requirements.set([]));
    expect(pageText()).toContain('nursing-care');
  });
});
