import type { Block } from './blocks.ts'
import { pronounOfEnding, type Pronouns } from './given-names.table.ts'
import { sentenceEnd } from './masked.ts'
import type { Mention, PersonFound } from './person-found.ts'

/** `her` and `him` behind a verb are of somebody else: `Doe told her that he …`. */
const ofThemselves = /(?<![\p{L}’'])(?<!\b(?:told|asked|gave|called|met|saw|sent|thanked|reminded|with|to|for|of|about|from|against|by|helped|let|made|found|visited|represented|warned|assured)\s)(she|her(?=\s\p{Ll})|herself|he|his|himself)(?![\p{L}])/iu

/**
 * Gives people of whom neither a title, kinship nor their given name tells a pronoun the one the article uses: in the words that follow
 * their name in its sentence, or that open the next one when it quotes nothing, before anyone else is named; where it uses none, the one
 * that the ending of their given name makes likely.
 * @param masked the writer's own words, see `maskQuotations`
 */
export function votePronouns(masked: string, blocks: readonly Block[], people: readonly PersonFound[], mentions: readonly Mention[]): void {
  for (const person of people) {
    if (person.pronoun !== undefined) continue
    let she = 0
    let he = 0
    for (const mention of person.mentions) {
      const block = blocks.find(({ start, end }) => start <= mention.start && mention.end <= end)
      if (block === undefined || block.kind !== 'body' || /[\uE000\uE001]/.test(masked[mention.start] ?? '')) continue
      const end = sentenceEnd(masked, block, mention.end)
      const other = mentions.find((one) => one.start >= mention.end && one.person !== person)?.start ?? block.end
      const own = ofThemselves.exec(masked.slice(mention.end, Math.min(end, other)))?.[1]
      const next = masked.slice(end, Math.min(block.end, other))
      const opens = /^\s+(She|He|Her|His)\s/.exec(next)?.[1]
      const word = (own ?? opens)?.toLowerCase()
      if (word === undefined) continue
      if (word.startsWith('she') || word.startsWith('her')) she++
      else he++
    }
    const most: Pronouns | undefined = she >= 2 * he && she > 0 ? 'she' : he >= 2 * she && he > 0 ? 'he' : undefined
    const likely = most ?? (she === 0 && he === 0 && person.tokens.length > 1 ? pronounOfEnding(person.tokens[0] as string) : undefined)
    if (likely !== undefined) person.pronoun = likely
  }
}
