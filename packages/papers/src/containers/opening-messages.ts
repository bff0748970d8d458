import type { ContainerType } from '../process/messages.ts'
import type { Problem } from '../problem.ts'
import type { Taken } from './part.ts'

/** Work given to the opening process: what to take apart and how many files of it are not wanted again, to go on, that a file is not wanted, or bytes that were asked for. */
export type OpeningRequest =
  | { readonly name: string; readonly size: number; readonly type: ContainerType | undefined; readonly from: number }
  | { readonly next: true; readonly skip?: true }
  | { readonly read: number; readonly bytes: Uint8Array }

/** What the opening process says: the bytes it needs, what it is, a step, or that it is done, and why before the end. */
export type OpeningReport =
  | { readonly read: number; readonly at: number; readonly length: number }
  | { readonly is: ContainerType | undefined }
  | { readonly taken: Taken }
  | { readonly end: true; readonly problem?: Problem }
