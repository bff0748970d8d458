import type { Found } from '../reading/propose.ts'

const ofCount = /^(?<count>conviction\.counts\.\d+)\.(?<field>\w+)$/

/** What is told of a count whose number waits for a person waits too: it may be another's. */
export function doubtCount(found: readonly Found[]): readonly Found[] {
  const doubtful = new Map(found.flatMap(({ path, flags }) => (path.endsWith('.number') && flags !== undefined && flags.length > 0 ? [[path.replace(/\.number$/, ''), flags] as const] : [])))
  return found.map((one) => {
    const count = ofCount.exec(one.path)?.groups?.['count']
    const flags = count === undefined || one.flags !== undefined ? undefined : doubtful.get(count)
    return flags === undefined ? one : { ...one, flags }
  })
}
