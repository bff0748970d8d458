import type { Pronouns } from './given-names.table.ts'

export interface Mention {
  readonly start: number
  readonly end: number
  readonly person: PersonFound
}

export interface PersonFound {
  readonly name: string
  readonly tokens: readonly string[]
  readonly aliases: Set<string>
  readonly mentions: Mention[]
  role?: string
  pronoun?: Pronouns
}
