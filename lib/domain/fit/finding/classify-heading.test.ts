import { describe, expect, it } from 'vitest';
import { classifyHeading } from './classify-heading';

const of = (line: string) => {
  const heading = classifyHeading(line, { isPlainlyHeading: line.endsWith(':') });
  return heading === null ? null : `${heading.kind} ${heading.necessity ?? 'as it was'}`;
};

describe('a heading', () => {
  it.each([
    ['Requirements', 'requirements essential'],
    ['Minimum Qualifications', 'requirements essential'],
    ['Knowledge, Skills and Abilities Required', 'requirements essential'],
    ['What you’ll need', 'requirements essential'],
    ['Must-haves', 'requirements essential'],
    ['To be considered for this role you will need:', 'requirements essential'],
    ['Nice-to-haves', 'requirements desirable'],
    ['Preferred Skills & Abilities', 'requirements desirable'],
    ['Bonus points if you have', 'requirements desirable'],
    ['It would be even better if you had or if you’re willing to learn', 'requirements desirable'],
    ['About you', 'requirements unstated'],
    ['Who we’re looking for', 'requirements unstated'],
    ['You might be a great fit if', 'requirements unstated'],
    ['The ideal candidate will:', 'requirements unstated'],
    ['Person specification', 'requirements unstated'],
    ['Skills and experience', 'requirements as it was'],
    ['Essential Duties and Responsibilities', 'duties as it was'],
    ['What you’ll be doing', 'duties as it was'],
    ['As a policy adviser you will:', 'duties as it was'],
    ['What’s in it for you?', 'benefits as it was'],
    ['What you’ll get in return', 'benefits as it was'],
    ['Why join us?', 'benefits as it was'],
    ['How to apply', 'apply as it was'],
    ['Our hiring process', 'apply as it was'],
    ['About Quillmark', 'about as it was'],
    ['Our values', 'about as it was'],
    ['EEO statement', 'equality as it was'],
    ['Security', 'checks as it was'],
    ['Behaviours', 'behaviours essential'],
  ])('%s is %s', (line, expected) => expect(of(line)).toBe(expected));

  it.each([
    ['Benefits administration experience'],
    ['Communication skills in two languages'],
    ['A degree in social work or a recognised equivalent'],
    ['Experience in a small charity'],
    ['Able to carry out duties on a rota'],
    ['Pellucid Freight'],
  ])('%s is none', (line) => expect(of(line)).toBeNull());
});
