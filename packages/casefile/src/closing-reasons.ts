/** Why a case is closed, in the few words that stay plain. `erased` is written when a case is erased and by nobody else. */
export const closingReasons = ['granted', 'denied', 'withdrawn by the person', 'nothing more can be asked now', 'handed to someone else', 'the person is free', 'the person died', 'a duplicate', 'put away'] as const
export type ClosingReason = (typeof closingReasons)[number]
