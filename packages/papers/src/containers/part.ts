import type { Problem } from '../problem.ts'

/** A file found inside an archive or a message, its bytes as they are taken out, or why it is not taken out. */
export type Part = { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> } | { readonly name: string; readonly problem: Problem }

/** Thrown by the bytes of a part of which not all can be had: what came of it is nothing. */
export class PartRefused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.what)
    this.problem = problem
  }
}

/** One step of taking a container apart: a file begins, a piece of it, its end; with a problem it is not taken out, whatever came of it. */
export type Taken = { readonly begins: string } | { readonly piece: Uint8Array } | { readonly ended: true; readonly problem?: Problem } | { readonly name: string; readonly problem: Problem }

/** What whoever takes them says to a step: go on, or that nobody wants this file, of which then comes nothing more. */
export type Parts = AsyncGenerator<Taken, void, 'skip' | undefined>

/** What one container may hold: more is no case file, or an attack. */
export const bounds = { files: 2000, largest: 200_000_000, all: 2_000_000_000 } as const
