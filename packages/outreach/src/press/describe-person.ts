import type { PersonFound } from './person-found.ts'
import { pronounOfGivenName, type Pronouns } from './given-names.table.ts'
import type { NameRun } from './name-runs.ts'
import { heNouns, heTitles, personNouns, sheNouns, sheTitles } from './name-words.table.ts'

/** Gives a person the role the article calls them by and the pronoun that fits, where its words tell. */
export function describePerson(text: string, person: PersonFound, runs: readonly NameRun[]): void {
  const given = person.tokens.length > 1 ? pronounOfGivenName(person.tokens[0] as string) : undefined
  let fromNoun: Pronouns | undefined
  for (const { start, end } of person.mentions) {
    const run = runs.find((r) => r.start === start)
    if (run?.titles.some((t) => sheTitles.has(t))) fromNoun ??= 'she'
    if (run?.titles.some((t) => heTitles.has(t))) fromNoun ??= 'he'
    const title = run?.titles.filter((t) => !/^(?:Mr|Mrs|Ms|Miss)\.?$/.test(t)).join(' ') ?? ''
    if (title !== '') person.role ??= title
    const before = /(?:^|[,\s—(])((?:(?:[a-z][a-z-]*|reality TV)\s){0,4}?([\p{L}-]+)),?\s$/u.exec(text.slice(Math.max(0, start - 60), start))
    const ofAnother = before !== null && /,\s$/.test(before[0]) && /\b(?:by|from|to|with|for|of) (?:an?|the) [^,.]{0,60}, $/.test(text.slice(Math.max(0, start - 90), start)) && !/^[,.;:)]|^ (?:and|who)\b/.test(text.slice(end, end + 5))
    const noun = ofAnother ? '' : before?.[2] ?? ''
    if (sheNouns.has(noun)) fromNoun ??= 'she'
    if (heNouns.has(noun)) fromNoun ??= 'he'
    if (sheNouns.has(noun) || heNouns.has(noun) || personNouns.has(noun)) person.role ??= (before?.[1] ?? noun).replace(/^.*\b(?:and|or|the|an?|her|his|their|its|late|by|of|with|for|to|from|in|like|was|is|as|alongside|while|that)\s/, '')
    const apposed = /^\s?[,—(]\s?(?:an?|the|her|his|their|un|una|el|la|su)\s((?:[\p{L}\d’'-]+\s){0,5}?([\p{L}-]+))(?=[,.;—)]|\s(?:who|whose|from|in|of|and|serving|imprisoned|at|with|for|to|de|del|que))/u.exec(text.slice(end, end + 90))
    const after = apposed?.[2] ?? ''
    if (sheNouns.has(after) || heNouns.has(after) || personNouns.has(after)) {
      person.role ??= apposed?.[1] as string
      if (sheNouns.has(after)) fromNoun ??= 'she'
      if (heNouns.has(after)) fromNoun ??= 'he'
    }
    if (/^[^.!?“"]{0,40}\bherself\b/.test(text.slice(end, end + 60))) fromNoun ??= 'she'
    if (/^[^.!?“"]{0,40}\bhimself\b/.test(text.slice(end, end + 60))) fromNoun ??= 'he'
  }
  const pronoun = fromNoun ?? given
  if (pronoun !== undefined) person.pronoun = pronoun
}
