// @vitest-environment happy-dom
import { Suspense } from 'react';
import { expect, it, vi } from 'vitest';
import { render, settle, unmount } from '@/tests/support/render';
import { pageText } from '@/tests/support/screen';
import { ErrorBoundary } from './error-boundary';
import { later } from './later';

function Hello({ name }: { name: string }) {
  return <p>{`Hello ${name}`}</p>;
}

it('is drawn when its code has come, and at once the next time', async () => {
  let arrive: (component: typeof Hello) => void = () => {};
  const load = vi.fn(
    () =>
      new Promise<typeof Hello>((done) => {
        arrive = done;
      }),
  );
  const Greeting = later(load);
  const page = (
    <Suspense fallback="One moment">
      <Greeting name="Ada" />
    </Suspense>
  );
  await render(page);
  expect(document.body.textContent).toBe('One moment');
  await settle(() => arrive(Hello));
  expect(pageText()).toContain('Hello Ada');
  await unmount();
  await render(page);
  expect(document.body.textContent).toBe('Hello Ada');
  expect(load).toHaveBeenCalledOnce();
});

it('is loaded before it is drawn where that was asked for', async () => {
  const Greeting = later(async () => Hello);
  await Greeting.preload();
  await render(<Greeting name="Ada" />);
  expect(document.body.textContent).toBe('Hello Ada');
});

it('tries again after a load that failed', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const load = vi.fn(async () => Hello).mockRejectedValueOnce(new Error('gone'));
  const Greeting = later(load);
  await render(
    <ErrorBoundary view={(_, retry) => <button type="button" onClick={retry} />}>
      <Suspense>
        <Greeting name="Ada" />
      </Suspense>
    </ErrorBoundary>,
  );
  await settle(() => document.querySelector('button')?.click());
  expect(document.body.textContent).toBe('Hello Ada');
  vi.restoreAllMocks();
});
