import { caseShape } from './case-facts.ts'
import type { GroupShape, LeafKind, LeafShape, ListShape, Shape } from './shape.ts'

/** A JSON Schema, or a part of one, of draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown }

const term: JsonSchema = { oneOf: [{ type: 'number', minimum: 0 }, { const: 'life' }] }

/** The values of each kind of leaf, with their unit. */
const kinds: Readonly<Record<LeafKind, { readonly unit: string | undefined; readonly value: JsonSchema }>> = {
  text: { unit: undefined, value: { type: 'string' } },
  date: { unit: 'a day, YYYY-MM-DD', value: { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' } },
  months: { unit: 'months', value: { type: 'number', minimum: 0 } },
  term: { unit: 'months, or life', value: term },
  range: { unit: 'months, or life; both ends inclusive', value: { type: 'array', prefixItems: [term, term], minItems: 2, maxItems: 2 } },
  grams: { unit: 'grams', value: { type: 'number', minimum: 0 } },
  days: { unit: 'days', value: { type: 'number', minimum: 0 } },
  number: { unit: 'a whole number', value: { type: 'integer' } },
  dollars: { unit: 'dollars', value: { type: 'number', minimum: 0 } },
  boolean: { unit: undefined, value: { type: 'boolean' } },
}

/**
 * The JSON Schema (draft 2020-12) of `CaseFacts`, made from the one table of case facts: every leaf with its name, its unit and, under
 * `x-papers`, the kinds of paper that hold it, best first; `x-sealed` marks what counsel alone may see. Every leaf is there in a case:
 * what is not known is `{ "is": "unknown" }`, and never left out.
 */
export function caseFactsSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'CaseFacts', description: 'What the law is asked about: per fact known, unknown or rival readings.',
    ...schemaOf(caseShape),
    $defs: Object.fromEntries(Object.entries(kinds).map(([kind, { value }]) => [kind, leafOf(value)])),
  }
}

function schemaOf(shape: Shape): JsonSchema {
  if (isLeaf(shape)) return schemaOfLeaf(shape)
  if (isList(shape)) {
    return objectOf({
      items: { type: 'array', items: schemaOf(shape.item) },
      complete: { $ref: '#/$defs/boolean', description: `whether all ${shape.label} are known`, 'x-papers': shape.papers },
    }, shape.label)
  }
  return objectOf(Object.fromEntries(Object.entries(shape).map(([key, inner]) => [key, schemaOf(inner)])))
}

function schemaOfLeaf({ kind, label, papers, options, sealed }: LeafShape<unknown>): JsonSchema {
  const about = { description: describe(kind, label), 'x-papers': papers, ...(sealed === true ? { 'x-sealed': true } : {}) }
  return kind === 'option' ? { ...about, ...leafOf({ enum: options ?? [] }) } : { ...about, $ref: `#/$defs/${kind}` }
}

function describe(kind: LeafShape<unknown>['kind'], label: string): string {
  const unit = kind === 'option' ? undefined : kinds[kind].unit
  return unit === undefined ? label : `${label} (${unit})`
}

/** A leaf: known with its value, unknown, or the readings of sources that disagree. */
function leafOf(value: JsonSchema): JsonSchema {
  return { oneOf: [objectOf({ is: { const: 'known' }, value }), objectOf({ is: { const: 'unknown' } }), objectOf({ is: { const: 'rival' }, readings: { type: 'array', items: value } })] }
}

function objectOf(properties: Readonly<Record<string, JsonSchema>>, description?: string): JsonSchema {
  return { type: 'object', ...(description === undefined ? {} : { description }), properties, required: Object.keys(properties), additionalProperties: false }
}

function isLeaf(shape: Shape): shape is LeafShape<unknown> {
  return (shape as { is?: unknown }).is === 'leaf'
}

function isList(shape: Shape): shape is ListShape<GroupShape> {
  return (shape as { is?: unknown }).is === 'list'
}
