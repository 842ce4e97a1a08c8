/**
 * How column values travel, so that a row reads as it does from PostgREST, where Postgres itself writes
 * the JSON: moments in ISO form with their microseconds, numbers as numbers, bytes as Postgres text.
 * Stock lite hands out Postgres's text form of moments and some numbers as strings.
 */
import type { PostgresType } from 'postgres';

const asIs = (text: string): string => text;

/** `2025-03-01 08:00:00.123456+00` → `2025-03-01T08:00:00.123456+00:00`; `infinity` stays. */
function toIsoMoment(text: string): string {
  return text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
}

/** JSON has no word for NaN and Infinity; Postgres writes them as text. */
function toJsonNumber(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/**
 * Rows arrive as values, the arguments of a function as text that lite already wrote: written again, an object would be
 * one long JSON string. No column of ours holds a bare text as JSON, so that the two are told apart.
 */
function toJson(value: unknown): string {
  const isWritten = typeof value === 'string' && /^\s*[{[]/.test(value);
  return isWritten ? value : JSON.stringify(value);
}

function type(oid: number, parse: (text: string) => unknown, write: (value: unknown) => unknown = String) {
  return { to: oid, from: [oid], serialize: write, parse } satisfies PostgresType<unknown>;
}

/** By lite's names where lite has its own, which these replace. Numbers are the types' ids in Postgres. */
export const WIRE_TYPES = {
  bigint: type(20, toJsonNumber),
  numeric: type(1700, toJsonNumber),
  float4: type(700, toJsonNumber),
  float8: type(701, toJsonNumber),
  timestamp: type(1114, toIsoMoment, (value) => value),
  timestamptz: type(1184, toIsoMoment, (value) => value),
  bytea: type(17, asIs, (value) => value),
  json: type(114, JSON.parse, toJson),
  jsonb: type(3802, JSON.parse, toJson),
};

/**
 * For the account routes, which write their JSON themselves and hand over text: written again, the
 * metadata of an account would be one long JSON string, and the trigger that makes a profile finds no
 * name in it.
 */
export const ACCOUNT_WIRE_TYPES = {
  ...WIRE_TYPES,
  json: type(114, JSON.parse, (value) => value),
  jsonb: type(3802, JSON.parse, (value) => value),
};
