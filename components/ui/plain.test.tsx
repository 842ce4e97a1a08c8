// @vitest-environment happy-dom
import { Fragment } from 'react';
import { expect, it } from 'vitest';
import { render } from '@/tests/support/render';
import { Button } from './button';
import { Mark } from './icon';
import { plain } from './plain';

const everything = (
  <section aria-label="Things" tabIndex={-1}>
    <Mark />
    {false}
    {null}
    {''}
    <Fragment key="group">
      <b className="strong">{3}</b> days &amp; "more"
    </Fragment>
    {['a', 'b'].map((name) => (
      <i key={name} data-name={name}>
        {name}
      </i>
    ))}
    <Button look="quiet" aria-expanded={false} aria-keyshortcuts="D" onClick={() => {}}>
      Done
    </Button>
    <Button look="primary" isBusy>
      Save
    </Button>
  </section>
);

it('draws what React draws', async () => {
  await render(everything);
  const byReact = document.querySelector('section')?.outerHTML;
  const drawn = document.createElement('div');
  drawn.append(plain(everything));
  expect(drawn.innerHTML).toBe(byReact);
  expect(drawn.querySelector('svg')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
});
