/** Prints one table of all figures when the last soak has ended. */
import type { Reporter, TestCase } from '@playwright/test/reporter';
import { annotation, type Figure, figureSchema } from './figures';

export default class FiguresReporter implements Reporter {
  private readonly figures: Figure[] = [];

  onTestEnd({ annotations }: TestCase): void {
    for (const { type, description } of annotations) {
      if (type === annotation) this.figures.push(figureSchema.parse(JSON.parse(description ?? '')));
    }
  }

  onEnd(): void {
    const inOrder = this.figures.sort((one, other) => numberOf(one) - numberOf(other));
    console.log(`\n${tableOf(inOrder).join('\n')}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}

function numberOf({ promise }: Figure): number {
  return Number(/\d+/.exec(promise)?.[0] ?? 0);
}

function tableOf(figures: Figure[]): string[] {
  const rows = [
    ['promise', 'what', 'measured', 'target', 'met'],
    ...figures.map(({ promise, what, measured, target, isMet }) => [
      promise,
      what,
      measured,
      target,
      isMet ? 'yes' : 'NO',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
