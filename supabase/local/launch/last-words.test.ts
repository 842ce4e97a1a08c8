import { expect, test } from 'vitest';
import { lastWordsIn } from './last-words';

const noise = '[9:9:1120/155522.4:ERROR:zygote_linux.cc:662] write: Broken pipe (32)';

test('the reason is told, not what came of it', () => {
  const reason = '[8:8:1120/155522.3:ERROR:ozone_platform_x11.cc:256] Missing X server or $DISPLAY';
  expect(lastWordsIn(`${reason}\n${noise}\n${noise}\n${noise}\n`)).toBe(reason);
});

test('where no reason is named, the last three lines are told', () => {
  expect(lastWordsIn(['one', 'two', 'three', 'four'].join('\n'))).toBe('two\nthree\nfour');
});
