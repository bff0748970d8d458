import { leafShapeAt } from '@lenity/law'

export interface ReadPath {
  readonly path: string
  /** The name of the list, where a step read all of it. */
  readonly list?: string
}

/**
 * The facts a step read, each once. Steps of the guidelines name what was found without its part of the case (`points`); a step may read
 * a whole list (`drugs`). What is no fact of the case, such as a result of an earlier step, is left out.
 */
export function readPaths(read: readonly string[]): readonly ReadPath[] {
  const found = [...new Set(read)].flatMap((path): readonly ReadPath[] => {
    for (const full of [path, `guideline.${path}`]) {
      if (leafShapeAt(full)) return [{ path: full }]
      const list = /^whether all (.+) are known$/.exec(leafShapeAt(`${full}.complete`)?.label ?? '')?.[1]
      if (list !== undefined) return [{ path: full, list }]
    }
    return []
  })
  return [...new Map(found.map((each) => [each.path, each])).values()]
}
