import { caseShape } from '@lenity/law'

/** Every path of the case facts, the items of a list by the first of them. */
export const factPaths: readonly string[] = pathsOf(caseShape, '')

function pathsOf(shape: unknown, path: string): readonly string[] {
  const { is, item } = shape as { is?: unknown; item?: unknown }
  if (is === 'leaf') return [path]
  if (is === 'list') return [...pathsOf(item, `${path}.0`), `${path}.complete`]
  return Object.entries(shape as Record<string, unknown>).flatMap(([key, inner]) => pathsOf(inner, path === '' ? key : `${path}.${key}`))
}
