import type { ContainerType } from '../process/messages.ts'
import type { Problem } from '../problem.ts'
import type { Part } from './part.ts'

/** Work given to the opening process: what to take apart, or that a part was put away and the next may come. */
export type OpeningRequest = { readonly type: ContainerType; readonly bytes: Uint8Array } | { readonly next: true }

/** What the opening process says: a part, or that it is done, and why before the end. */
export type OpeningReport = { readonly part: Part } | { readonly end: true; readonly problem?: Problem }
