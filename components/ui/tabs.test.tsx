// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, it } from 'vitest';
import { render } from '@/tests/support/render';
import { button, click, pageText, press } from '@/tests/support/screen';
import { TabList, TabPanel, useTabIds } from './tabs';

const tabs = [
  { id: 'job', text: 'Job' },
  { id: 'notes', text: 'Notes' },
  { id: 'history', text: 'History' },
];

function Three() {
  const [current, setCurrent] = useState('job');
  const ids = useTabIds();
  return (
    <>
      <TabList label="This job" tabs={tabs} current={current} onChange={setCurrent} ids={ids} />
      <TabPanel ids={ids} current={current}>{`Here is ${current}`}</TabPanel>
    </>
  );
}

const selected = () => document.querySelector('[aria-selected="true"]')?.textContent;

it('opens a tab with the pointer, and names it on what it shows', async () => {
  await render(<Three />);
  await click(button('Notes'));
  expect(pageText()).toContain('Here is notes');
  const panel = document.querySelector('[role="tabpanel"]');
  expect(panel?.getAttribute('aria-labelledby')).toBe(button('Notes').id);
  expect(button('Notes').getAttribute('aria-controls')).toBe(panel?.id);
});

it.each([
  ['ArrowRight', 'Notes'],
  ['ArrowLeft', 'History'],
  ['End', 'History'],
  ['Home', 'Job'],
])('%s leads from the first to %s', async (key, name) => {
  await render(<Three />);
  await press(button('Job'), key);
  expect(selected()).toBe(name);
  expect(document.activeElement).toBe(button(name));
});

it('turns the arrows round where writing runs from right to left', async () => {
  document.documentElement.style.direction = 'rtl';
  await render(<Three />);
  await press(button('Job'), 'ArrowLeft');
  document.documentElement.style.direction = '';
  expect(selected()).toBe('Notes');
});

it('takes one stop of the Tab key', async () => {
  await render(<Three />);
  expect([...document.querySelectorAll('[role="tab"]')].map((tab) => (tab as HTMLElement).tabIndex)).toEqual([
    0, -1, -1,
  ]);
});
