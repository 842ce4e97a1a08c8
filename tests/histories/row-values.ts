/**
 * Rows and values of any aggregate, made from its schema and its line in the table of synced aggregates. Every text
 * is unlike every other one, so that it can be followed through the devices and the database.
 */
import * as z from 'zod/mini';
import { type Aggregate, aggregates, synced } from '@/lib/domain/synced';

/** The part of JSON Schema that zod makes of our columns. */
interface Shape {
  /** A list where one of its types is null. */
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  anyOf?: Shape[];
  minimum?: number;
  maximum?: number;
  items?: Shape;
  required?: string[];
  properties?: Record<string, Shape>;
}

export type Values = Record<string, unknown>;

const shapes = new Map(
  aggregates.map((aggregate) => {
    const shape = z.toJSONSchema(synced[aggregate].schema, { io: 'input', unrepresentable: 'any' });
    return [aggregate, (shape as Shape).properties ?? {}];
  }),
);

const letters = (number: number) =>
  String.fromCharCode(65 + (Math.floor(number / 26) % 26)) + String.fromCharCode(65 + (number % 26));

/** Columns whose texts have a form, by their patterns' first sign of it. */
const patterned: Partial<Record<string, (number: number) => string>> = {
  country: letters,
  timeZone: (number) => `Zone/N${number}`,
  locale: (number) => `en-N${number}`,
  kind: (number) => `kind_${letters(number).toLowerCase()}`,
  stage: (number) => `stage_${letters(number).toLowerCase()}`,
  questionType: (number) => `type_${letters(number).toLowerCase()}`,
  evidenceId: (number) => `achievement:${anUuid(number)}`,
};

/** Columns that are right or wrong only together; here they stay as they were made. */
const together: Partial<Record<Aggregate, readonly string[]>> = {
  activities: ['type', 'status'],
  workHistory: ['startDate', 'endDate', 'isCurrent', 'startPrecision', 'endPrecision'],
  qualifications: ['startedOn', 'startedPrecision', 'achievedOn', 'achievedPrecision', 'expiresOn'],
  requirements: ['offset', 'textHash'],
  practiceAnswers: ['improvedText', 'improvedAt', 'improvedMeta'],
};

const ofEveryRow = ['id', 'createdAt', 'updatedAt', 'deletedAt', 'deletionReason'];

const shapeOf = (aggregate: Aggregate, column: string): Shape => shapes.get(aggregate)?.[column] ?? {};

function takesNull({ type, anyOf }: Shape): boolean {
  return [type].flat().includes('null') || (anyOf?.some(takesNull) ?? false);
}

function withoutNull(shape: Shape): Shape {
  const one = shape.anyOf?.find((part) => !takesNull(part)) ?? shape;
  return { ...one, type: [one.type].flat().find((type) => type !== 'null') };
}

export const isNullable = (aggregate: Aggregate, column: string) => takesNull(shapeOf(aggregate, column));

/** Columns that a history may change, whatever the row. */
export function freeColumns(aggregate: Aggregate): string[] {
  const { schema, derived, fixed, parents, id } = synced[aggregate];
  const taken = new Set<string>([...ofEveryRow, ...derived, ...fixed, ...(together[aggregate] ?? [])]);
  for (const { column } of parents) taken.add(column);
  if (typeof id !== 'string') for (const column of id) taken.add(column);
  return Object.keys(schema.shape).filter((column) => !taken.has(column));
}

/** True where two different writes never write the same into the column. */
export function isTraceable(aggregate: Aggregate, column: string): boolean {
  const { type, format, pattern, enum: choices } = withoutNull(shapeOf(aggregate, column));
  const isFree = format === undefined && pattern === undefined && choices === undefined;
  return type === 'string' && isFree && freeColumns(aggregate).includes(column);
}

/** The `number`th value of a column. */
export function aValue(aggregate: Aggregate, column: string, number: number): unknown {
  const shape = withoutNull(shapeOf(aggregate, column));
  const form = shape.pattern === undefined || shape.format !== undefined ? undefined : patterned[column];
  return form === undefined ? valueIn(shape, number) : form(number);
}

function valueIn(shape: Shape, number: number): unknown {
  if (shape.enum !== undefined) return shape.enum[number % shape.enum.length];
  switch (shape.type) {
    case 'string':
      return textIn(shape, number);
    case 'integer':
    case 'number':
      return (
        (shape.minimum ?? 0) + (number % (Math.min(shape.maximum ?? 1000, 1000) + 1 - (shape.minimum ?? 0)))
      );
    case 'boolean':
      return number % 2 === 0;
    case 'array':
      return shape.items?.type === 'object' ? [valueIn(shape.items, number)] : [`text-${number}`];
    case 'object':
      return objectIn(shape, number);
    default:
      throw new Error(`No value for a column of ${JSON.stringify(shape)}`);
  }
}

function textIn({ format }: Shape, number: number): string {
  if (format === 'date-time') return new Date(Date.UTC(2026, 0, 1) + number * 61_000).toISOString();
  if (format === 'date') return new Date(Date.UTC(2020, 0, number)).toISOString().slice(0, 10);
  return format === 'uuid' ? anUuid(number) : `text-${number}`;
}

function anUuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** The known names of a JSON column; `schemaVersion` is the one that this code writes. */
function objectIn({ required = [], properties = {} }: Shape, number: number): Values {
  const parts = required.map((name) => {
    const part = properties[name] ?? {};
    if (name === 'schemaVersion') return [name, 1];
    return [
      name,
      part.type === 'object' && part.properties === undefined ? {} : valueIn(withoutNull(part), number),
    ];
  });
  return Object.fromEntries(parts);
}

/** A whole new row: empty wherever it can be, but for what is given and the first few columns that a history changes. */
export function aRow(aggregate: Aggregate, given: Values, number: number): Values {
  const { schema, blanks, longTexts } = synced[aggregate];
  const written = [...longTexts.slice(0, 1), ...freeColumns(aggregate).slice(0, 3)] as string[];
  const columns = Object.keys(schema.shape).map((column) => {
    const isWritten =
      written.includes(column) && (isTraceable(aggregate, column) || !isNullable(aggregate, column));
    if (isWritten) return [column, aValue(aggregate, column, number)];
    if (Object.hasOwn(blanks, column)) return [column, Reflect.get(blanks, column)];
    return [column, isNullable(aggregate, column) ? null : aValue(aggregate, column, number)];
  });
  return { ...Object.fromEntries(columns), ...given };
}

/** Whether a value of a row that can be made twice says nothing. */
export function isBlank(aggregate: Aggregate, column: string, value: unknown): boolean {
  if (value === null || value === '' || value === false) return true;
  if (Array.isArray(value) && value.length === 0) return true;
  return JSON.stringify(value) === JSON.stringify(Reflect.get(synced[aggregate].blanks, column));
}

/** The columns that name what a row belongs to: it goes with that, where a mere link would stay. */
export const ownersOf = (aggregate: Aggregate) =>
  synced[aggregate].parents.map(({ column }) => column).filter((column) => !isNullable(aggregate, column));

/** Values of the columns of which there are few, so that two devices make the same row. */
export const keys: Readonly<Record<string, readonly unknown[]>> = {
  gapKey: ['gap-1', 'gap-2'],
  questionKey: ['question-1'],
  variant: ['standard', 'short90'],
  evidenceId: ['achievement:00000000-0000-4000-8000-000000000001'],
};

/** What every pick of a history points to. */
export const pickedSource = { sourceId: '00000000-0000-4000-8000-000000000001', sourceType: 'achievement' };
