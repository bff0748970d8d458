/** For tests: the routes as the description of the API tells them. */
import type { TestOffice } from './test-office.ts'

export interface Route {
  readonly method: string
  /** With `{case}` and the like. */
  readonly path: string
  readonly operationId: string
  /** What must be asked beside the path, once for each value it can have: `?kind=tasks`; one empty when nothing must. */
  readonly asks: readonly string[]
  /** The media type of its body, when it has one, and the shape of it. */
  readonly takes: 'application/json' | 'multipart/form-data' | undefined
  readonly properties: Readonly<Record<string, unknown>>
}

interface Described {
  readonly operationId: string
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: { readonly enum?: readonly string[] } }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: BodySchema }>> }
}

interface BodySchema {
  readonly properties?: Record<string, unknown>
  readonly oneOf?: readonly { readonly $ref?: string }[]
}

export function everyRoute(app: TestOffice['app']): readonly Route[] {
  const document = app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Lenity', version: '0.1.0' } })
  return Object.entries(document.paths ?? {}).flatMap(([path, operations]) => Object.entries(operations as Record<string, Described>).map(([method, route]): Route => {
    const [takes, body] = Object.entries(route.requestBody?.content ?? {})[0] ?? []
    return { method: method.toUpperCase(), path, operationId: route.operationId, asks: asksOf(route), takes: takes as Route['takes'], properties: propertiesOf(body?.schema, document.components?.schemas as Readonly<Record<string, BodySchema>> | undefined) }
  }))
}

/** The fields of a body; of one that is one of several shapes, those of the first. */
function propertiesOf(schema: BodySchema | undefined, named: Readonly<Record<string, BodySchema>> = {}): Readonly<Record<string, unknown>> {
  const [first] = schema?.oneOf ?? []
  return schema?.properties ?? named[first?.$ref?.split('/').at(-1) ?? '']?.properties ?? {}
}

function asksOf({ parameters = [] }: Described): readonly string[] {
  const required = parameters.filter((one) => one.in === 'query' && one.required)
  return required.reduce<readonly string[]>((asked, { name, schema }) => asked.flatMap((before) => (schema.enum ?? ['x']).map((value) => `${before}${before === '' ? '?' : '&'}${name}=${encodeURIComponent(value)}`)), [''])
}

/** The path with ids in the place of their names. */
export function fill(path: string, ids: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(ids[name] ?? '1'))
}
