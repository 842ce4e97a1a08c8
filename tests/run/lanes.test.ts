import { expect, test } from 'vitest';
import { chooseLanes, lanes } from './lanes';

const namesOf = (...args: string[]) => chooseLanes(args).lanes.map((lane) => lane.name);

test('without a word, every lane runs', () => {
  expect(namesOf()).toEqual(lanes.map((lane) => lane.name));
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
