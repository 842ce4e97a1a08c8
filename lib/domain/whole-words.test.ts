import { describe, expect, it } from 'vitest';
import { plainText } from './plain-text';
import { wholeWordsOf } from './whole-words';

const isIn = (phrase: string, text: string) => wholeWordsOf(phrase)(plainText(text));

describe('words that stand whole', () => {
  it.each([
    ['Excel', 'Kept the rota in Excel.'],
    ['excel', 'EXCEL, Word'],
    ['R', 'Drew plots in R, then in SQL'],
    ['C++', 'Wrote C++.'],
    ['C#', 'Wrote C#; later Java'],
    ['.NET', 'Moved it to .NET'],
    ['Node.js', 'Served by node.js'],
    ['First aid', 'Gave first-aid to a visitor'],
    ['Excel (advanced)', 'Advanced formulas in Excel'],
    ['HTML/CSS', 'Pages of HTML and CSS'],
    ['Café work', 'Work in a cafe'],
    ['T-SQL', 'Wrote T-SQL'],
    ['Українська', 'Перекладала з: українська'],
  ])('are found: %s in "%s"', (phrase, text) => {
    expect(isIn(phrase, text)).toBe(true);
  });

  it.each([
    ['Excel', 'Gave excellent care'],
    ['Java', 'Wrote JavaScript'],
    ['R', 'Ran the rota'],
    ['R', 'Worked in R&D'],
    ['C', 'Wrote C++ and C#'],
    ['Go', 'Sorted the goods'],
    ['First aid', 'The first to say hello'],
    ['.NET', 'Planned a network'],
  ])('are not found within others: %s in "%s"', (phrase, text) => {
    expect(isIn(phrase, text)).toBe(false);
  });
});
