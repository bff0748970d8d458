import type { Page } from '@lenity/casefile'
import { countKey, countList } from '../reading/count-numbers.ts'
import { parseGrams, substanceOf, weight as weights, weightOfDrug } from '../reading/drugs.ts'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { parseStatute, statute } from '../reading/statutes.ts'
import { markedAnswers, type Answer } from './verdict-answers.ts'

const least = 'The least weight the jury found.'
const uses = [['brandished', /\bbrandish/i], ['discharged', /\bdischarg/i], ['used, carried or possessed', /\b(?:used|carried|possess)/i]] as const

/** A verdict form with its marks: for each count the jury found guilty of, its number, law and drug, the quantity marked, and what was done with a firearm. */
export function readVerdictCounts(pages: readonly Page[]): Found[] {
  let index = 0
  return blocksOf(pages).flatMap((block) => {
    const answers = markedAnswers(block)
    const verdicts = answers.filter(({ words }) => /\bguilty\b/i.test(words) && words.length < 60)
    const isGuilty = verdicts.some(({ words }) => !/\bnot\s+guilty\b/i.test(words))
    if (!isGuilty || verdicts.some(({ words }) => /\bnot\s+guilty\b/i.test(words))) return []
    return countFacts(block, answers, `conviction.counts.${index++}`)
  })
}

/** From where a question first names a count to where one names the next; what asks of the same count again belongs to it. */
function blocksOf(pages: readonly Page[]): Spot[] {
  return pages.flatMap((page) => {
    const heads = findAll([page], new RegExp(`(?:(?:we,?\\s+the\\s+jury|\\bwe\\s+(?:unanimously\\s+)?find|\\b(?:as\\s+to|on|in|with\\s+respect\\s+to|under)\\b|\\bquestion\\s+(?:no\\.?\\s*)?\\w+)(?:(?!\\bcounts?\\b)[^.:☒]){0,200}?|^[^\\S\\n]*(?:[\\dA-Z]{1,2}[.)]\\s*)?)\\bcount\\s+(?<number>${countList})\\b`, 'im'))
    const first = heads.filter((head, i) => i === 0 || countKey(head.get('number')) !== countKey(heads[i - 1]?.get('number') ?? ''))
    return first.map((head, i): Spot => ({ page, start: head.start, end: first[i + 1]?.start ?? page.text.length }))
  })
}

function countFacts(block: Spot, answers: readonly Answer[], path: string): Found[] {
  const number = findFirst([block], new RegExp(`\\bcount\\s+(?<number>${countList})`, 'i'))
  const law = findFirst([block], new RegExp(statute, 'i'))
  const cite = law && parseStatute(law.words)
  const question: Spot = { ...block, end: findFirst([block], /guilty/i)?.start ?? block.end }
  const substance = substanceOf(wordsAt(question)) ?? substanceOf(wordsAt(block))
  const weighed = answers.map(({ spot }) => spot).flatMap((spot) => findFirst([spot], new RegExp(`^\\W*(?:[a-z][.)]\\s*)?(?:(?:at\\s+least|a\\s+quantity\\s+of)\\s+)?(?:${weightOfDrug}|(?<bare>${weights}))`, 'i')) ?? [])
  const [found, more] = weighed
  const weight = found?.at('weight') ?? found?.at('bare')
  const named = found && substanceOf(found.get('drug'))
  const used = answers.flatMap(({ words, spot }) => uses.filter(([, says]) => says.test(words) && words.length < 120 && !/\bguilty\b/i.test(words) && !/\b(?:not|neither|nor)\b/i.test(words)).slice(0, 1).map(([use]) => ({ use, spot })))
  return [
    ...fact(`${path}.number`, number?.get('number'), number?.at('number')),
    ...fact(`${path}.statute`, cite?.statute, law),
    ...fact(`${path}.penalty`, cite?.penalty, law),
    ...fact(`${path}.substance`, named ?? substance, found?.at('drug') ?? question),
    ...(more === undefined ? fact(`${path}.foundGrams`, weight && parseGrams(wordsAt(weight)), weight, least) : []),
    ...(used.length === 1 && /\b(?:firearm|gun|weapon)\b/i.test(wordsAt(block)) ? fact(`${path}.firearmUse`, used[0]?.use, used[0]?.spot) : []),
  ]
}
