import type { Block } from './blocks.ts'
import type { People } from './find-people.ts'
import type { Turn } from './find-turns.ts'
import type { Mention } from './person-found.ts'

/** What the steps of reading an article share. */
export interface Reading {
  readonly text: string
  readonly blocks: readonly Block[]
  /** The writer's own words; see `maskQuotations`. */
  readonly masked: string
  readonly people: People
  /** Mentions outside quotations, in order. */
  readonly told: readonly Mention[]
  readonly turns: readonly Turn[]
  readonly spanish: boolean
  /** Who wrote the article, as its head says. */
  readonly author?: string
}

export function blockAt(reading: Reading, at: number): Block | undefined {
  return reading.blocks.find((block) => block.start <= at && at <= block.end)
}
