import { describe, expect, it } from 'vitest';
import { exampleChecklist } from './example-checklist';

const today = '2026-11-20';
const bullet = (text: string, happenedOn: string | null = '2025-01-01') =>
  exampleChecklist({ parts: { kind: 'bullet', text }, text, happenedOn }, today);
const missed = (text: string, happenedOn?: string | null) =>
  bullet(text, happenedOn)
    .filter(({ isMet }) => !isMet)
    .map(({ point }) => point);
const wordsOf = (text: string, point: string) => bullet(text).find((one) => one.point === point)?.words;

describe('the checklist of an example', () => {
  it.each([
    'Calmed a distressed resident with music each evening, so that she slept and needed no sedation',
    'Taught phonics to a shy group who then read aloud to their class with confidence, and progressed',
    'Reorganised the medicine trolley on Ward 6, which led to quicker rounds',
  ])('asks for no number where the outcome is named: %s', (text) => {
    expect(missed(text)).toEqual([]);
  });

  it('says which words earned a point', () => {
    const text = 'Reduced waste at the Leeds kitchen by 12% through weekly stock counts';
    expect(wordsOf(text, 'own_action')).toBe('Reduced');
    expect(wordsOf(text, 'result')).toBe('Reduced');
    expect(wordsOf(text, 'figure')).toBe('12%');
    expect(wordsOf(text, 'specific')).toBe('Leeds');
    expect(wordsOf(text, 'recent')).toBe('2025');
  });

  it.each([
    'Delivered meals to ward 6',
    'Worked in Year 4',
    'Cut bread',
    'Completed forms for the 2nd floor in 2019',
  ])('takes neither a name with a number for a figure nor mere doing for a result: %s', (text) => {
    expect(missed(text)).toEqual(expect.arrayContaining(['result', 'figure']));
  });

  it('takes a ward or a class that is named as specific', () => {
    expect(wordsOf('Delivered meals to ward 6', 'specific')).toBe('ward 6');
  });

  it('says which words missed one', () => {
    expect(missed('Responsible for various duties')).toEqual([
      'own_action',
      'result',
      'figure',
      'specific',
      'length',
    ]);
    expect(wordsOf('Responsible for various duties', 'specific')).toBe('Responsible for');
  });

  it('counts the last five years as recent, a role that goes on too, and what has no date not', () => {
    const text = 'Cut the queue at the Leeds desk by sorting letters first';
    expect(missed(text, '2021-11-20')).toEqual([]);
    expect(missed(text, '2021-11-19')).toEqual(['recent']);
    expect(missed(text, '9999-12-31')).toEqual([]);
    expect(missed(text, null)).toEqual(['recent']);
  });

  it('takes a result in its own part at its word, without a number', () => {
    const parts = {
      kind: 'star',
      situation: 'A new family spoke little English and missed two health visits in a row last winter.',
      task: 'I was to make sure that they came to the next one.',
      action: 'I rang with an interpreter, sent the address in their language and met them at the door.',
      result: 'They come to every visit.',
      metrics: '',
    } as const;
    const checks = exampleChecklist(
      { parts, text: Object.values(parts).join('\n'), happenedOn: today },
      today,
    );
    expect(checks.filter(({ isMet }) => !isMet)).toEqual([]);
  });
});
