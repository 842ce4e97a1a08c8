import { expect, it } from 'vitest';
import { fieldValue } from './field-value';

it.each([
  ['contactEmail', ' sam@larkfield.example ', 'sam@larkfield.example'],
  ['contactName', 'Sam Reed', 'Sam Reed'],
  ['contactName', ' ', null],
  ['jobUrl', 'jobs.example/7', 'https://jobs.example/7'],
  ['employerUrl', 'http://jobs.example:8080/7', 'http://jobs.example:8080/7'],
] as const)('keeps %s "%s" as %s', (field, typed, value) => {
  expect(fieldValue(field, typed)).toEqual({ ok: true, value });
});

it.each([
  ['contactEmail', 'sam at larkfield', 'not-an-email'],
  ['contactUrl', 'ask at the desk', 'not-an-address'],
  ['jobUrl', 'javascript:alert(1)', 'not-an-address'],
  ['contactRole', 'x'.repeat(301), 'too-long'],
] as const)('refuses %s "%s": %s', (field, typed, why) => {
  expect(fieldValue(field, typed)).toEqual({ ok: false, why });
});
