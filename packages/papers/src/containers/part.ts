import type { Problem } from '../problem.ts'

/** A file found inside an archive or a message, or why it is not taken out. */
export type Part = { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly problem: Problem }

/** What one container may hold: more is no case file, or an attack. */
export const bounds = { files: 2000, largest: 200_000_000, all: 2_000_000_000 } as const
