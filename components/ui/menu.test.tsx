// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { render } from '@/tests/support/render';
import { button, click, press } from '@/tests/support/screen';
import { MenuButton } from './menu';

const chosen = vi.fn();
const item = (text: string) => ({ key: text, text, onChoose: () => chosen(text) });

async function aMenu() {
  chosen.mockClear();
  await render(
    <MenuButton
      label="More"
      sections={[
        { key: 'acts', items: [item('All my jobs'), item('Add a job'), item('Bin')] },
        {
          key: 'sort',
          heading: 'Sort by',
          choice: 'one',
          items: [item('Newest'), { ...item('Closing'), isChosen: true }],
        },
        { key: 'show', choice: 'many', items: [item('Sent')] },
      ]}
    >
      ☰
    </MenuButton>,
  );
}

const focused = () => document.activeElement?.textContent;
const key = (name: string) => press(document.activeElement ?? document.body, name);

it('opens on its chosen item, is walked with arrows, Home and End, round and round', async () => {
  await aMenu();
  await click(button('More'));
  expect(document.querySelector('[role=menu]')?.getAttribute('aria-label')).toBe('More');
  expect(focused()).toBe('Closing');
  await key('Home');
  expect(focused()).toBe('All my jobs');
  await key('ArrowUp');
  expect(focused()).toBe('Sent');
  await key('ArrowDown');
  expect(focused()).toBe('All my jobs');
  await key('End');
  expect(focused()).toBe('Sent');
});

it('opens on the last item with the arrow up', async () => {
  await aMenu();
  button('More').focus();
  await key('ArrowUp');
  expect(focused()).toBe('Sent');
});

it('goes to what begins with the letters that are typed', async () => {
  await aMenu();
  await click(button('More'));
  await key('a');
  expect(focused()).toBe('All my jobs');
  await key('d');
  expect(focused()).toBe('Add a job');
});

it('closes with Esc, which means nothing to the page behind, and gives the focus back', async () => {
  await aMenu();
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  await click(button('More'));
  await key('Escape');
  document.removeEventListener('keydown', heard);
  expect(document.querySelector('[role=menu]')).toBeNull();
  expect(document.activeElement).toBe(button('More'));
  expect(heard).not.toHaveBeenCalled();
});

it('closes when something is chosen, and stays open where many may be', async () => {
  await aMenu();
  await click(button('More'));
  await click(button('Sent'));
  expect(chosen).toHaveBeenLastCalledWith('Sent');
  expect(document.querySelector('[role=menu]')).not.toBeNull();
  await click(button('Bin'));
  expect(chosen).toHaveBeenLastCalledWith('Bin');
  expect(document.querySelector('[role=menu]')).toBeNull();
  expect(button('More').getAttribute('aria-expanded')).toBe('false');
});

it('says which choice is the present one', async () => {
  await aMenu();
  await click(button('More'));
  expect(button('Closing').getAttribute('aria-checked')).toBe('true');
  expect(button('Newest').getAttribute('aria-checked')).toBe('false');
  expect(button('Bin').hasAttribute('aria-checked')).toBe(false);
});

it('closes at a press elsewhere and leaves the focus there', async () => {
  await aMenu();
  await click(button('More'));
  const { settle } = await import('@/tests/support/render');
  await settle(() => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true })));
  expect(document.querySelector('[role=menu]')).toBeNull();
});
