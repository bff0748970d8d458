/** For tests: requests made by chance from the description of the API: mostly in the shapes it asks for, sometimes a little off. */
import fc from 'fast-check'
import type { TestOffice } from './test-office.ts'

export interface ShapedRequest {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly type: string | undefined
  readonly body: string | undefined
}

interface Shape {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly oneOf?: readonly Shape[]
  readonly anyOf?: readonly Shape[]
  readonly allOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Shape | boolean
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

interface Operation {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema?: Shape }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Shape }>> }
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', '\u0000', '\ud800', '..', '%2e%2e%2f', -1, 1e308, 2 ** 53, true, [], {}, [[]], '9999-99-99', '2026-02-30', 'life', '\u202eabc', '{"a":1}', "' or 1=1 --"),
  fc.string({ unit: 'grapheme', maxLength: 40 }), fc.jsonValue({ maxDepth: 3 }), fc.constant('x'.repeat(30_000)))

/** Any request that the description knows. `byName` has what may stand in the place of that name in an address; any of it may stand in a body. */
export function shapedRequest(app: TestOffice['app'], byName: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<ShapedRequest> {
  const document = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Lenity', version: '0.1.0' } })
  const named = (document.components?.schemas ?? {}) as Readonly<Record<string, Shape>>
  const id = fc.constantFrom(...Object.values(byName).flat())
  const requests = Object.entries(document.paths ?? {}).flatMap(([path, operations]) => Object.entries(operations as Record<string, Operation>).map(([method, operation]) => one(path, method.toUpperCase(), operation)))
  return fc.oneof(...requests)

  function one(path: string, method: string, { operationId, parameters = [], requestBody }: Operation): fc.Arbitrary<ShapedRequest> {
    const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? []
    const places = fc.record(Object.fromEntries(parameters.filter(at => at.in === 'path').map(({ name, schema }) => [name, fc.oneof({ weight: 8, arbitrary: byName[name] ? fc.constantFrom(...byName[name]) : id }, { weight: 1, arbitrary: id }, { weight: 1, arbitrary: shaped(schema ?? {}) }, { weight: 1, arbitrary: odd })])))
    const asked = fc.record(Object.fromEntries(parameters.filter(at => at.in === 'query').map(({ name, schema, required = false }) => [name, fc.option(fc.oneof({ weight: 6, arbitrary: shaped(schema ?? {}) }, { weight: 1, arbitrary: odd }), { nil: undefined, freq: required ? 20 : 2 })])))
    const body = type === undefined ? fc.constant(undefined) : fc.oneof({ weight: 12, arbitrary: shaped(content?.schema ?? {}).map(value => JSON.stringify(value)) }, { weight: 1, arbitrary: odd.map(value => JSON.stringify(value)) }, { weight: 1, arbitrary: fc.string({ maxLength: 60 }) })
    return fc.tuple(places, asked, body).map(([at, query, sent]) => ({ operationId, method, path: address(path, at, query), type, body: sent }))
  }

  function shaped(given: Shape, depth = 0): fc.Arbitrary<unknown> {
    const shape = given.$ref === undefined ? given : named[given.$ref.split('/').at(-1) ?? ''] ?? {}
    const choices = shape.oneOf ?? shape.anyOf
    if (shape.const !== undefined) return fc.constant(shape.const)
    if (shape.enum !== undefined) return fc.constantFrom(...shape.enum)
    if (choices !== undefined && choices.length > 0) return fc.oneof(...choices.map(choice => shaped(choice, depth)))
    if (shape.allOf !== undefined) return fc.tuple(...shape.allOf.map(part => shaped(part, depth))).map(parts => Object.assign({}, ...parts) as unknown)
    const kinds = typeof shape.type === 'string' ? [shape.type] : shape.type ?? ['any']
    return slightlyOff(fc.oneof(...kinds.map(kind => ofKind(kind, shape, depth))))
  }

  function ofKind(kind: string, shape: Shape, depth: number): fc.Arbitrary<unknown> {
    if (kind === 'null') return fc.constant(null)
    if (kind === 'boolean') return fc.boolean()
    if (kind === 'integer') return fc.integer({ min: Math.max(shape.minimum ?? -5, -(2 ** 31)), max: Math.min(shape.maximum ?? 5_000, 2 ** 31 - 1) })
    if (kind === 'number') return fc.double({ noNaN: true, min: shape.minimum ?? -1e9, max: shape.maximum ?? 1e9 })
    if (kind === 'array') return fc.array(shaped(shape.items ?? {}, depth + 1), { maxLength: 3 })
    if (kind === 'object') return fields(shape, depth)
    if (kind === 'string') return words(shape)
    return fc.oneof(id, fc.jsonValue({ maxDepth: 2 }), fc.string({ maxLength: 20 }))
  }

  function fields({ properties = {}, required = [], additionalProperties }: Shape, depth: number): fc.Arbitrary<unknown> {
    const known = Object.fromEntries(Object.entries(properties).map(([name, shape]) => [name, shaped(shape, depth + 1)]))
    const record = fc.record(known, { requiredKeys: required.filter(name => name in known) })
    if (additionalProperties === undefined || additionalProperties === false || depth > 2) return record
    return fc.tuple(record, fc.dictionary(fc.string({ maxLength: 12 }), additionalProperties === true ? fc.jsonValue({ maxDepth: 1 }) : shaped(additionalProperties, depth + 1), { maxKeys: 3 })).map(([known, more]) => ({ ...more, ...known }))
  }

  function words({ format, minLength = 0, maxLength = 200 }: Shape): fc.Arbitrary<string> {
    if (format === 'date') return fc.date({ min: new Date('1950-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map(day => day.toISOString().slice(0, 10))
    if (format === 'date-time') return fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map(day => day.toISOString())
    if (format === 'email') return fc.constantFrom('someone@example.org', 'stranger@example.org', 'lead@example.org')
    return fc.oneof(id, fc.string({ unit: 'grapheme', minLength: Math.min(minLength, 60), maxLength: Math.max(Math.min(minLength, 60), Math.min(maxLength, 60)) }))
  }
}

/** Now and then something else stands in its place. */
function slightlyOff(good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: odd })
}

function address(path: string, places: Readonly<Record<string, unknown>>, query: Readonly<Record<string, unknown>>): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encoded(places[name]))
  const asked = Object.entries(query).filter(([, value]) => value !== undefined).map(([name, value]) => `${name}=${encoded(value)}`)
  return asked.length === 0 ? filled : `${filled}?${asked.join('&')}`
}

function encoded(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return encodeURIComponent((text ?? '').toWellFormed()).slice(0, 4_000)
}
