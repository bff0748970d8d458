import type { Page } from '@lenity/casefile'
import { countKey, countList, parseCounts } from '../../reading/count-numbers.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { findAll, findFirst, wordsAt, type Spot } from '../../reading/spot.ts'

const plea = /\b(?:plead(?:s|ing)?|pled)\s+guilty\b|\bpleas?\s+of\s+guilty\b|\bguilty\s+pleas?\b/i
const counts = new RegExp(`\\bcounts?(?:\\s*\\(s\\))?\\s+(?<number>${countList})`, 'i')
const dropped = /\b(?:dismiss(?:ed|al|es|ing)?|nolle\s+pros\w*|not\s+(?:be\s+)?prosecuted?|drop(?:ped)?|remaining\s+counts?)\b/i
/** What such a paper says of pleas that are another's, or that may come. */
const ofOther = /\bco-?defendants?\b|\bif\s+(?:the\s+)?(?:defendant|he|she|you)\s+(?:had|does\s+not|fails?|withdr)/i
/** A sentence that runs on longer is a form or a list. */
const longest = 2500

interface Named {
  readonly number: string
  readonly spot: Spot
}

/** The counts the words of a plea name, each once and in the order of their numbers. */
export function pleadedNumbers(pages: readonly Page[]): readonly Named[] {
  const named = new Map<string, Named>()
  for (const sentence of sentencesOf(pages)) {
    const words = wordsAt(sentence)
    if (words.length > longest || !plea.test(words) || ofOther.test(words)) continue
    const begun = findFirst([sentence], plea)
    if (begun === undefined) continue
    const stop = findFirst([{ ...sentence, start: begun.end }], dropped)
    for (const hit of findAll([{ ...sentence, start: begun.end, end: stop?.start ?? sentence.end }], counts)) {
      const spot = hit.at('number')
      if (spot !== undefined) for (const number of parseCounts(hit.get('number')) ?? []) if (!named.has(countKey(number))) named.set(countKey(number), { number, spot })
    }
  }
  return [...named].sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10)).map(([, one]) => one)
}

function numberOf(mine: readonly Found[]): string | undefined {
  const value = mine.find(({ path }) => path.endsWith('.number'))?.value
  return typeof value === 'string' ? countKey(value) : undefined
}

const item = /^conviction\.counts\.(\d+)\.(.+)$/

/**
 * The counts of a plea agreement without those to be dismissed and those the plea does not name; a count it names of which nothing else was read keeps
 * its number. All of them where the plea names none.
 */
export function keepPleaded(pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  const named = pleadedNumbers(pages)
  const away = sentencesOf(pages).filter((one) => one.end - one.start < longest && dropped.test(wordsAt(one)) && !plea.test(wordsAt(one)))
  const isAway = ({ spot }: Found): boolean => away.some(({ page, start, end }) => page === spot.page && start <= spot.start && spot.end <= end)
  const items = new Map<string, Found[]>()
  for (const one of found) {
    const [, at] = item.exec(one.path) ?? []
    if (at !== undefined) items.set(at, [...(items.get(at) ?? []), one])
  }
  const wished = new Set(named.map(({ number }) => countKey(number)))
  const kept = [...items.values()].filter((mine) => {
    const number = numberOf(mine)
    if (mine.some((one) => /\.(?:statute|number)$/.test(one.path) && isAway(one))) return number !== undefined && wished.has(number) && !mine.some((one) => one.path.endsWith('.statute') && isAway(one))
    return wished.size === 0 || number === undefined || wished.has(number)
  })
  const has = new Set(kept.map(numberOf))
  const missing = kept.some((mine) => numberOf(mine) === undefined) ? [] : named.filter(({ number }) => !has.has(countKey(number))).map(({ number, spot }) => fact('conviction.counts.0.number', number, spot))
  const all = [...kept, ...missing].map((mine, i) => ({ mine, i, key: Number.parseInt(numberOf(mine) ?? '', 10) }))
  const sorted = all.every(({ key }) => !Number.isNaN(key)) ? all.toSorted((a, b) => a.key - b.key) : all
  return [...found.filter(({ path }) => !item.test(path)), ...sorted.flatMap(({ mine }, i) => mine.map((one) => ({ ...one, path: one.path.replace(/\.\d+\./, `.${i}.`) })))]
}
