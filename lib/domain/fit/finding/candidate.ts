import type { Stage } from './assessed-at';
import type { PlacedLine } from './place-lines';
import type { Necessity } from './section';
import type { Span } from './sentences';

/** A line or sentence that asks for something, before the advert as a whole had its say. */
export interface Candidate {
  span: Span;
  necessity: Necessity;
  stages: Stage[];
  /** The employer's own number or letter. */
  number: string | null;
  category: string | null;
  isDuty: boolean;
  /** One of the Civil Service's behaviours. */
  isBehaviour: boolean;
  /** Found by its topic alone, outside a list of requirements. */
  isCheck: boolean;
  /** Under a heading that asks. */
  isListed: boolean;
}

/** A candidate for a requirement, with what its line and its section say of it. */
export function candidateAt(one: PlacedLine, span: Span, more: Partial<Candidate> = {}): Candidate {
  const number = one.line.marker !== null && /\w/.test(one.line.marker) ? one.line.marker : null;
  return {
    span,
    necessity: one.necessity,
    stages: [],
    number,
    category: one.category,
    isDuty: false,
    isBehaviour: false,
    isCheck: false,
    isListed: false,
    ...more,
  };
}
