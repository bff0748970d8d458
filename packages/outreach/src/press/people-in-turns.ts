import type { Turn } from './find-turns.ts'
import { titles } from './name-words.table.ts'

/** A name before a colon in a transcript, as it would stand in a sentence: `PRIYA RAMASWAMY` is Priya Ramaswamy. */
export interface TurnName {
  readonly start: number
  readonly end: number
  /** Without titles before it. */
  readonly tokens: readonly string[]
  readonly titles: readonly string[]
}

/** `Q`, `A`, and labels that are a part and no name: `HOST`, `NARRATOR`. */
const noName = /^(?:Q|A|P|R|HOST|CO-HOST|ANCHOR|NARRATOR|REPORTER|INTERVIEWER|MODERATOR|SPEAKER|CROWD|AUDIENCE|CALLER|THE COURT|COURT|CLERK|UNIDENTIFIED.*|UNKNOWN.*|QUESTION|ANSWER)$/i

/** The names before the turns of a transcript, those of several words first. */
export function namesOfTurns(turns: readonly Turn[]): TurnName[] {
  const names = turns.flatMap(({ label, who }): TurnName[] => {
    if (noName.test(who) || (/^\p{Lu}{2,3}$/u.test(who) && turns.some((turn) => turn.who.split(/\s+/).map((word) => word[0]).join('') === who && turn.who.includes(' ')))) return []
    const words = who.split(/\s+/).map((word) => (word === word.toUpperCase() ? capitalised(word) : word))
    const first = words.findIndex((word, i) => !titles.has(word) || i === words.length - 1)
    const tokens = words.slice(first)
    return [{ ...label, tokens, titles: words.slice(0, first) }]
  })
  return names.sort((a, b) => b.tokens.length - a.tokens.length || a.start - b.start)
}

/** `O'NEILL` to `O'Neill`, `SMITH-JONES` to `Smith-Jones`, `MCGEE` to `McGee`. */
function capitalised(word: string): string {
  if (/^(?:II|III|IV)$/.test(word)) return word
  return word.toLowerCase().replaceAll(/(?:^|[-’'.])\p{L}/gu, (letter) => letter.toUpperCase()).replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`)
}
