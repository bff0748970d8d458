import type { Block } from './blocks.ts'
import type { Pronouns } from './given-names.table.ts'
import { sentenceEnd } from './masked.ts'
import type { Mention, PersonFound } from './person-found.ts'

/**
 * Gives people of whom neither a title, kinship nor their given name tells a pronoun the one the article uses: in the words that follow
 * their name in its sentence, or that open the next one when it quotes nothing, before anyone else is named.
 * @param masked the writer's own words, see `maskQuotations`
 */
export function votePronouns(masked: string, blocks: readonly Block[], people: readonly PersonFound[], mentions: readonly Mention[]): void {
  for (const person of people) {
    if (person.pronoun !== undefined) continue
    let she = 0
    let he = 0
    for (const mention of person.mentions) {
      const block = blocks.find(({ start, end }) => start <= mention.start && mention.end <= end)
      if (block === undefined || block.kind !== 'body') continue
      const end = sentenceEnd(masked, block, mention.end)
      const other = mentions.find((one) => one.start >= mention.end && one.person !== person)?.start ?? block.end
      const own = /(?<![\p{L}’'])(she|her|herself|he|his|him|himself)(?![\p{L}])/iu.exec(masked.slice(mention.end, Math.min(end, other)))?.[1]
      const next = masked.slice(end, Math.min(block.end, other))
      const opens = /^\s+(She|He|Her|His)\s/.exec(next)?.[1]
      const word = (own ?? opens)?.toLowerCase()
      if (word === undefined) continue
      if (word.startsWith('she') || word.startsWith('her')) she++
      else he++
    }
    const most: Pronouns | undefined = she >= 2 * he && she > 0 ? 'she' : he >= 2 * she && he > 0 ? 'he' : undefined
    if (most !== undefined) person.pronoun = most
  }
}
