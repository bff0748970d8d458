import type { Flag, Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { findAll } from '../../reading/spot.ts'
import { parseTerm, term } from '../../reading/terms.ts'

const imposed = "(?:sentenced\\s+(?:[A-Za-z]+\\s+){0,3}?(?:to|for)|serv(?:e|es|ing)|gave\\s+(?:him|her|them|me|my\\s+\\w+|[A-Z]\\w+)|given|got|received|receive|handed(?:\\s+(?:him|her|them))?|drew|doing|sentence\\s+(?:is|was|of|:)|(?:locked\\s+up|held|sent\\s+away|sent\\s+to\\s+prison|in\\s+prison)\\s+(?:on|for|under)|imposed|condemned\\s+to)"
const between = '(?:\\s+(?:an?|the|his|her|their|federal|prison|mandatory|sentence|term|of|total|whole|sentenced?|to|terms?|aggregate)){0,6}\\s+'
const told = new RegExp(`\\b${imposed}${between}(?<value>${term})`, 'i')
const toldAfter = new RegExp(`(?<value>${term})(?:['’])?\\s+(?:(?:in|of)\\s+(?:federal\\s+)?(?:prison|imprisonment|custody)\\s+)?(?:is|was)\\s+(?:what|the\\s+sentence)\\b[^.]{0,40}\\b(?:court|judge|impos\\w+|gave|sentence|got|received)`, 'i')
const possessive = new RegExp(`\\b(?:an?|the|his|her|their)\\s+(?<value>${term})['’-]?\\s+(?:federal\\s+|prison\\s+)*sentence\\b`, 'i')
/** What is no whole term: a part of it, an age, a guess. */
const notWhole = /\b(?:already|over|more\s+than|almost|nearly|about|around|some|at\s+least|served|up\s+to|first|last|another|remaining|probation|supervised|parole)\b/i
const behind = /^\s*(?:of\s+(?:(?:his|her|their|a|the|an)\s+(?!life)|probation|supervised|supervision)|ago\b|old\b|later\b|already|so\s+far|behind|now\b|(?:on|of)\s+(?:probation|parole|supervis))/i
const inTheirWords: readonly Flag[] = [{ reason: 'ambiguous', says: 'A letter tells the term in the words of its writer: compare it with the judgment.' }]

/** The term a letter says the person was given, where all that it says of it agrees; it waits for a person. */
export function termInLetter(pages: readonly Page[]): Found[] {
  const read = sentencesOf(pages).flatMap((sentence) => [told, toldAfter, possessive].flatMap((pattern) => findAll([sentence], pattern))).flatMap((hit) => {
    const spot = hit.at('value')
    const one = parseTerm(hit.get('value'))
    if (spot === undefined || one === undefined || one.term === 0 || one.check !== undefined || notWhole.test(hit.page.text.slice(hit.start, spot.start)) || behind.test(hit.page.text.slice(spot.end, spot.end + 40))) return []
    return [{ term: one.term, spot }]
  })
  const [first] = read
  return first === undefined || read.some((one) => one.term !== first.term) ? [] : fact('conviction.term', first.term, first.spot).map((one) => ({ ...one, flags: inTheirWords }))
}
