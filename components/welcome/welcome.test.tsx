// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApplicationSummary } from '@/lib/domain/apply/application';
import type { ClipOutcome } from '@/lib/use-cases/advert/clip-outcome';
import type { Choices, Consent } from '@/lib/use-cases/first-run/choices';
import { testNow } from '@/tests/support/a-panel-app';
import { anApplication } from '@/tests/support/an-application';
import { liveValue } from '@/tests/support/live-value';
import { render, settle } from '@/tests/support/render';
import { button, click, field, isThere, pageText } from '@/tests/support/screen';
import { Welcome } from './welcome';

function aWelcomeApp() {
  const consent = liveValue<Consent | null>(null);
  const choices = liveValue<Choices>({ country: null, field: null });
  const sample = liveValue<ApplicationSummary | null>(null);
  const saved: ClipOutcome = { kind: 'saved', applicationId: anApplication().id, isNew: true };
  return {
    now: () => testNow,
    timeZone: 'Europe/London',
    locale: 'en-GB',
    chosen: liveValue(null),
    consent,
    agree: vi.fn(async (isAgreed: boolean) =>
      consent.set(isAgreed ? { version: 1, at: '2026-11-20T12:00:00Z', userId: null } : null),
    ),
    server: 'starboard.supabase.example',
    choices,
    choose: async (next: Choices) => choices.set(next),
    guessedCountry: 'GB' as const,
    shortcut: liveValue('Alt+Shift+J'),
    openShortcutSettings: vi.fn(),
    samplePage: async () => '<h1>Library Assistant</h1><p data-closing></p>',
    saveSample: vi.fn(async (): Promise<ClipOutcome> => {
      sample.set(anApplication({ jobTitle: 'Library Assistant' }));
      return saved;
    }),
    sample,
    pressedAt: liveValue<number | null>(null),
    remove: vi.fn(async () => {
      const before = sample.get() ?? null;
      sample.set(null);
      return async () => sample.set(before);
    }),
    openPanel: vi.fn(),
    close: vi.fn(async () => {}),
  };
}

let app: ReturnType<typeof aWelcomeApp>;
const openAt = async (step: number) => {
  location.hash = step === 1 ? '' : `#step-${step}`;
  await render(<Welcome app={app} />);
};

beforeEach(() => {
  // The sample is a page in the page, which the stand-in for a browser loads only when told.
  Reflect.get(window, 'happyDOM').settings.enableIframePageLoading = true;
  app = aWelcomeApp();
});

describe('the first steps', () => {
  it('say what is kept where, before anything is asked', async () => {
    await openAt(1);
    expect(pageText()).toContain('Everything stays on this computer.');
    expect(pageText()).toContain('in your account on starboard.supabase.example');
    expect(app.agree).not.toHaveBeenCalled();
  });

  it('take the yes, and the yes back', async () => {
    await openAt(1);
    await click(field(/^I agree that my jobs/));
    expect(app.consent.get()).not.toBeNull();
    await click(field(/^I agree that my jobs/));
    expect(app.consent.get()).toBeNull();
  });

  it('lead on and back, reading from the heading', async () => {
    await openAt(1);
    await click(button('Next'));
    expect(document.activeElement?.textContent).toBe('Two short questions');
    await click(button('Next'));
    await click(button('Back'));
    expect(pageText()).toContain('Step 2 of 3');
  });

  it('are left from any of them, with nothing chosen and nothing agreed', async () => {
    await openAt(1);
    await click(button('Skip the first steps'));
    expect(app.close).toHaveBeenCalledOnce();
    expect(app.choices.get()).toEqual({ country: null, field: null });
    expect(app.consent.get()).toBeNull();
  });
});

describe('where the person looks', () => {
  it('begins with the guess, which is kept as it is shown', async () => {
    await openAt(2);
    expect(app.choices.get()).toEqual({ country: 'GB', field: null });
  });

  it('is changed', async () => {
    await openAt(2);
    await click(document.querySelectorAll<HTMLInputElement>('input[type=radio]')[1] as HTMLElement);
    expect(app.choices.get()).toEqual({ country: 'US', field: null });
  });
});

describe('the sample', () => {
  it('is saved by the button, and says what was read', async () => {
    await openAt(3);
    await click(button('Save job'));
    expect(app.saveSample).toHaveBeenCalledOnce();
    expect(pageText()).toContain('Library Assistant');
    expect(pageText()).toContain('The sample goes when you finish');
  });

  it('is saved by the keys as well', async () => {
    await openAt(3);
    await settle(() => app.pressedAt.set(testNow + 1));
    expect(app.saveSample).toHaveBeenCalledOnce();
  });

  it('is not saved by keys that were pressed before', async () => {
    app.pressedAt.set(testNow - 1);
    await openAt(3);
    expect(app.saveSample).not.toHaveBeenCalled();
  });

  it('says so where it could not be read', async () => {
    app.saveSample.mockResolvedValue({ kind: 'refused', why: 'unreadable' });
    await openAt(3);
    await click(button('Save job'));
    expect(pageText()).toContain('The sample could not be read.');
  });

  it('goes when the steps end', async () => {
    await openAt(3);
    await click(button('Save job'));
    await click(button('Finish'));
    expect(app.remove).toHaveBeenCalledOnce();
    expect(app.close).toHaveBeenCalledOnce();
  });

  it('stays where the person keeps it', async () => {
    await openAt(3);
    await click(button('Save job'));
    await click(field('Keep the sample in my list'));
    await click(button('Finish'));
    expect(app.remove).not.toHaveBeenCalled();
    expect(app.close).toHaveBeenCalledOnce();
  });

  it('is removed with one press, and comes back with undo', async () => {
    await openAt(3);
    await click(button('Save job'));
    await click(button('Remove the sample'));
    expect(isThere(() => button('Save job'))).toBe(true);
    await click(button('Undo'));
    expect(pageText()).toContain('Keep the sample in my list');
  });

  it('shows the keys as they are set, and where to change them', async () => {
    await openAt(3);
    expect(document.querySelector('kbd')?.textContent).toBe('Alt+Shift+J');
    await click(button('Change the keys'));
    expect(app.openShortcutSettings).toHaveBeenCalledOnce();
  });

  it('says what to do where no keys are set', async () => {
    app.shortcut.set('');
    await openAt(3);
    expect(pageText()).toContain('click the Starboard icon');
    expect(button('Set keys for it')).toBeTruthy();
  });
});
