import { describe, expect, it } from 'vitest';
import { outcomeIn } from './outcome-words';

describe('an outcome', () => {
  it.each([
    ['Cut the queue at the Leeds desk by sorting letters first', 'Cut the queue'],
    ['Cut printing by 30%', 'Cut printing by 30%'],
    ['Raised £300 for the hospice', 'Raised £300'],
    ['Raised attendance with a phone call home', 'Raised attendance'],
    ['Saved the ward four hours a week', 'Saved the ward four hours'],
    ['Grew sales to new shops', 'Grew sales'],
    ['Delivered the move on time', 'on time'],
    ['All four children passed.', 'passed'],
    ['She settled and slept without medicine', 'settled'],
    ['They were able to go back to their jobs', 'were able to'],
    ['The families thanked us', 'thanked us'],
    ['He was more confident in class', 'more confident'],
    ['Improved the handover', 'Improved'],
    ['Kept residents comfortable at night', 'comfortable'],
    ['Won the contract', 'Won'],
    ['Nobody fell: no falls all winter', 'no falls'],
  ])('is named: %s', (text, words) => {
    expect(outcomeIn(text)).toBe(words);
  });

  it.each([
    'Delivered meals to ward 6',
    'Worked in Year 4',
    'Cut bread',
    'Cut hair for men and women',
    'Raised invoices and purchase orders',
    'Saved files to the shared drive',
    'Grew tomatoes',
    'Raised 300 invoices',
    'Saved 40 files',
    'Saved daylight lamps',
    'Completed forms',
    'Passed messages to the doctor',
    'Settled invoices',
    'Confident user of spreadsheets',
    'Able to lift heavy boxes',
    'Returned books to the shelves',
    'Recorded each blood result',
    'Worked on an increasingly busy ward',
    'Improvised plays with children',
    'Praised pupils',
    'Thanked customers at the till',
  ])('is not earned by doing alone: %s', (text) => {
    expect(outcomeIn(text)).toBeNull();
  });
});
