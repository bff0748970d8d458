import type { Flag } from '@lenity/casefile'

/** Doubts of readers that are none where figures of the paper prove one another. */
export const byLabelOnly: readonly Flag[] = [{ reason: 'ambiguous', says: 'It was read by its label alone, on a form no reader knows.' }]
/** The diagonals of the Sentencing Table share ranges. */
export const byTable: readonly Flag[] = [{ reason: 'ambiguous', says: 'It stands near a range that the Sentencing Table has for it; another level and category may have the same.' }]
export const unproved: readonly Flag[] = [{ reason: 'ambiguous', says: 'It was read from a sentence, and the levels read do not come to the total.' }]

const provable: ReadonlySet<unknown> = new Set([byLabelOnly, byTable, unproved])

export const isProvable = (flags: readonly Flag[] | undefined): boolean => provable.has(flags)
