/**
 * Adverts of our own writing with the right answer marked in them: `{{e skill ai|Able to write}}` is an essential
 * skill, assessed by application and interview. First letter: e essential, d desirable, u unstated, c check first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RequirementKind } from '@/lib/domain/fit/finding/requirement-kind';
import type { Necessity } from '@/lib/domain/fit/finding/section';

export interface MarkedRequirement {
  start: number;
  end: number;
  quote: string;
  necessity: Necessity;
  kind: RequirementKind;
  isCheckFirst: boolean;
  /** Letters of a, i and t; empty where the advert says nothing. */
  stages: string;
}

export interface MarkedAdvert {
  id: string;
  text: string;
  requirements: MarkedRequirement[];
}

const folder = resolve(import.meta.dirname, '../fixtures/requirements');
const necessityOf: Record<string, Necessity> = {
  e: 'essential',
  d: 'desirable',
  u: 'unstated',
  c: 'essential',
};

/** The half that rules may be tuned on, or the half that was written first and is only ever measured. */
export function markedAdverts(half: 'dev' | 'blind'): MarkedAdvert[] {
  return readdirSync(join(folder, half))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => unmark(name.replace(/\.txt$/, ''), readFileSync(join(folder, half, name), 'utf8')));
}

/** Takes the marks out of an advert and keeps what they say. */
function unmark(id: string, marked: string): MarkedAdvert {
  const requirements: MarkedRequirement[] = [];
  let text = '';
  let from = 0;
  for (const found of marked.matchAll(/\{\{([educ]) ([a-z]+)(?: ([ait]+))?\|([\s\S]*?)\}\}/g)) {
    const [, letter = '', kind = '', stages = '', quote = ''] = found;
    text += marked.slice(from, found.index);
    const start = text.length;
    text += quote;
    from = found.index + found[0].length;
    requirements.push({
      start,
      end: text.length,
      quote,
      necessity: necessityOf[letter] ?? 'unstated',
      kind: kind as RequirementKind,
      isCheckFirst: letter === 'c',
      stages,
    });
  }
  return { id, text: text + marked.slice(from), requirements };
}
