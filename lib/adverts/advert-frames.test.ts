import { expect, it } from 'vitest';
import { advertFrames } from './advert-frames';

const url = 'https://www.acme.example/careers?gh_jid=1';

it('knows the frames of applicant systems', () => {
  const frames = [
    'https://boards.greenhouse.io/embed/job_app?token=1',
    '//jobs.ashbyhq.com/acme/1',
    'https://apply.workable.com/acme',
  ];
  expect(advertFrames(frames, url)).toHaveLength(3);
});

it.each([
  'https://www.acme.example/frame',
  'https://ads.example/x',
  'https://greenhouse.io.evil.tld/embed',
  'https://greenhouse.io@evil.tld/embed',
  'javascript:alert(1)',
  'about:blank',
  'https://',
])('takes no notice of %j', (frame) => {
  expect(advertFrames([frame], url)).toEqual([]);
});
