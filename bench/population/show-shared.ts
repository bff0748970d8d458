import type { Shared } from './share-list.ts'

/** The bench as lines to be read. */
export function showShared({ people, runs, sameBytes }: Shared): string {
  return [
    `${people.toLocaleString('en')} made-up people of a list in an office, screened by processes that only work, each on a processor of its own`,
    ...runs.map(({ processes, seconds, perSecond }) => `  ${processes} ${processes === 1 ? 'process  ' : 'processes'}  ${String(seconds).padStart(7)} s  ${perSecond.toLocaleString('en').padStart(6)} people a second`),
    sameBytes ? '  The same bytes each time.' : '  NOT the same bytes.',
  ].join('\n')
}
