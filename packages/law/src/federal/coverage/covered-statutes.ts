import type { CoveredRule } from './coverage.ts'

/** The statutes, in the order they are shown. Adding one is a line here. */
export const coveredStatutes: readonly CoveredRule[] = []
