import type { Page } from '@lenity/casefile'
import { countList } from '../reading/count-numbers.ts'
import { parseGrams, substanceOf, weightOfDrug } from '../reading/drugs.ts'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { parseStatute, statute } from '../reading/statutes.ts'

const mark = '(?:[☒☑✓✔✗✘■⊠]|[\\[(]\\s?[xX✓]\\s?[\\])]|_*(?<![A-Za-z])[xX✓](?![A-Za-z])_*)'
const least = 'The least weight the jury found.'

/** A verdict form with its marks: for each count the jury found guilty of, its number, law and drug, and the quantity marked. */
export function readVerdictCounts(pages: readonly Page[]): Found[] {
  const blocks = blocksOf(pages)
  let index = 0
  return blocks.flatMap((block) => {
    if (!findFirst([block], new RegExp(`${mark}\\s*guilty\\b|\\bguilty\\s*:?\\s*${mark}(?!\\s*not)`, 'i')) || findFirst([block], new RegExp(`${mark}\\s*not\\s+guilty`, 'i'))) return []
    return countFacts(block, `conviction.counts.${index++}`)
  })
}

/** From each `as to Count …` to the next; an earlier mention in the same question begins none. */
function blocksOf(pages: readonly Page[]): Spot[] {
  return pages.flatMap((page) => {
    const heads = findAll([page], new RegExp(`(?:we,?\\s+the\\s+jury[^:]{0,120}?|^[^\\S\\n]*(?:\\d{1,2}[.)]\\s*)?)(?:as\\s+to\\s+|on\\s+)?\\bcount\\s+(?<number>${countList})\\b`, 'im'))
    return heads.map((head, i): Spot => ({ page, start: head.start, end: heads[i + 1]?.start ?? page.text.length }))
  })
}

function countFacts(block: Spot, path: string): Found[] {
  const number = findFirst([block], new RegExp(`\\bcount\\s+(?<number>${countList})`, 'i'))
  const law = findFirst([block], new RegExp(statute, 'i'))
  const cite = law && parseStatute(law.words)
  const question: Spot = { ...block, end: findFirst([block], /guilty/i)?.start ?? block.end }
  const substance = substanceOf(wordsAt(question)) ?? substanceOf(wordsAt(block))
  const marked = findFirst([block], new RegExp(`${mark}\\s*(?:at\\s+least\\s+)?${weightOfDrug}`, 'i'))
  const bare = marked ? undefined : findFirst([block], new RegExp(`${mark}\\s*(?:at\\s+least\\s+)?(?<weight>[\\d.,]+\\s*(?:kilo)?grams?)`, 'i'))
  const weight = marked?.at('weight') ?? bare?.at('weight')
  const named = marked && substanceOf(marked.get('drug'))
  return [
    ...fact(`${path}.number`, number?.get('number'), number?.at('number')),
    ...fact(`${path}.statute`, cite?.statute, law),
    ...fact(`${path}.penalty`, cite?.penalty, law),
    ...fact(`${path}.substance`, named ?? substance, marked?.at('drug') ?? question),
    ...fact(`${path}.foundGrams`, weight && parseGrams(wordsAt(weight)), weight, least),
  ]
}
