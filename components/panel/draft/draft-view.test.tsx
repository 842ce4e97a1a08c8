// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { aPanelApp } from '@/tests/support/a-panel-app';
import { aDraft, anApplication } from '@/tests/support/an-application';
import { render, settle, unmount } from '@/tests/support/render';
import { button, click, field, pageText, type } from '@/tests/support/screen';
import { Panel } from '../panel';

const porter = anApplication({ jobTitle: 'Kitchen Porter', company: 'The Club' });

describe('a draft', () => {
  it('is put right and saved with what was changed, and only that', async () => {
    const draft = aDraft();
    const app = aPanelApp({ drafts: [draft] });
    app.confirmDraft = vi.fn(app.confirmDraft);
    await render(<Panel app={app} />);
    await click(button('Check it'));
    expect(pageText()).toContain('Vacancies: Kitchen Porter');
    await type(field('Employer'), 'The Sailing Club');
    await type(field('Place'), 'Hull');
    await type(field('Place'), '');
    await click(button('Save job'));
    expect(app.confirmDraft).toHaveBeenCalledExactlyOnceWith(draft.id, { company: 'The Sailing Club' });
  });

  it('keeps what was typed while the person looks elsewhere', async () => {
    const app = aPanelApp({ drafts: [aDraft()], applications: [porter] });
    await render(<Panel app={app} />);
    await click(button('Check it'));
    await type(field('Employer'), 'The Sailing Club');
    await settle(() => app.shown.set({ applicationId: porter.id }));
    await click(button('Back'));
    await click(button('Check it'));
    expect(field('Employer').value).toBe('The Sailing Club');
  });

  it('keeps what was typed when the panel is closed, until it is saved', async () => {
    const draft = aDraft();
    const app = aPanelApp({ drafts: [draft] });
    await render(<Panel app={app} />);
    await click(button('Check it'));
    await type(field('Employer'), 'The Sailing Club');
    await unmount();
    await render(<Panel app={app} />);
    await click(button('Check it'));
    expect(field('Employer').value).toBe('The Sailing Club');
    await click(button('Save job'));
    expect(app.typed(`draft:${draft.id}`).get()).toBeNull();
  });

  it('says at the field why it cannot be saved', async () => {
    const app = aPanelApp({ drafts: [aDraft({ title: '' })] });
    app.confirmDraft = async () => ({ ok: false, why: 'empty' });
    await render(<Panel app={app} />);
    await click(button('Check it'));
    await click(button('Save job'));
    expect(pageText()).toContain('A job needs a title.');
    expect(document.activeElement).toBe(field('Job title'));
  });

  it('can be discarded, and brought back', async () => {
    const app = aPanelApp({ drafts: [aDraft()] });
    await render(<Panel app={app} />);
    await click(button('Check it'));
    await click(button('Discard'));
    expect(app.drafts.get()).toHaveLength(0);
    await click(button('Undo'));
    expect(app.drafts.get()).toHaveLength(1);
  });
});
