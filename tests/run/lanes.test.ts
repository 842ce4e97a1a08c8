import { expect, test } from 'vitest';
import { chooseLanes, lanes } from './lanes';

const namesOf = (...args: string[]) => chooseLanes(args).lanes.map((lane) => lane.name);

test('without a word, every lane runs but the soak', () => {
  expect(namesOf()).toEqual(lanes.map((lane) => lane.name).filter((name) => name !== 'soak'));
});

test('the soak runs where it is named, and takes its time', () => {
  expect(chooseLanes(['soak'])).toMatchObject({ lanes: [{ name: 'soak' }], isLong: true });
});

test('the quick loop is format, lint, types, unit and contract', () => {
  expect(namesOf('--check').sort()).toEqual(['contract', 'format', 'lint', 'types', 'unit']);
});

test('the long forms are every lane, told to take their time', () => {
  expect(chooseLanes(['--all'])).toEqual({ lanes, isLong: true });
});

test('lanes run alone when they are named', () => {
  expect(namesOf('unit', 'contract').sort()).toEqual(['contract', 'unit']);
});

test('a word that is no lane is refused instead of running nothing', () => {
  expect(() => chooseLanes(['unti'])).toThrow('"unti" is not one of');
});
