import type { Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import { numberWords, parseCount } from '../../reading/figures.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, type Hit } from '../../reading/spot.ts'
import { partNamed } from './level-lines.ts'

const step = '(?:plus|minus|less|[+−–-])'
const piece = `\\s*[,;]?\\s*${step}\\s*(?:\\d{1,2}\\b(?:(?!\\s[-]\\s?\\d)[^\\d+=−–;\\n]){0,40}|[A-Za-z(][A-Za-z .(/'’-]{0,40}?(?:\\(?§*\\s?\\d[A-Z]\\d\\.\\d[\\w().]*\\)?\\s*)?\\)?\\s*\\d{1,2}\\b\\)?)`
const sums = new RegExp(`\\bbase(?:\\s+(?:offense\\s+)?level)?\\b[^\\d+=\\n]{0,24}?(?<base>\\d{1,2})\\b(?<steps>(?:${piece}){1,8})\\s*(?:=|equals|makes|for\\s+a\\s+total\\s+of)\\s*(?:an?\\s+)?(?:total\\s+)?(?:offense\\s+)?(?:level\\s+)?(?:of\\s+)?(?<total>\\d{1,2})(?!\\d)`, 'i')

/** A computation in one line, `Base 32 + weapon 2 + role 2 - acceptance 3 = 33`: read only where it comes out, and so proves itself. */
export function levelSums(pages: readonly Page[]): Found[] {
  const [only, more] = findAll(pages, sums)
  return only === undefined || more !== undefined ? [] : understand(only)
}

function understand(hit: Hit): Found[] {
  const [base, total] = [Number(hit.get('base')), Number(hit.get('total'))]
  const steps = [...hit.get('steps').matchAll(new RegExp(piece, 'gi'))].map(([words]) => {
    const sign = /^\W*(?:minus|less)|^\s*[,;]?\s*[−–-]/i.test(words) ? -1 : 1
    const bare = words.replace(/\(?§*\s?\d[A-Z]\d\.\d[\w().]*\)?/g, ' ')
    return { part: partNamed(words) ?? (/\b(?:weapon|firearm|gun)\b/i.test(words) ? 'weapon' : undefined), levels: sign * Number(/\d{1,2}/.exec(bare)?.[0]) }
  })
  if (steps.some(({ levels }) => Number.isNaN(levels)) || steps.reduce((sum, { levels }) => sum + levels, base) !== total) return []
  const of = (part: string): number | undefined => {
    const mine = steps.filter((one) => one.part === part)
    return mine.length === 0 ? undefined : mine.reduce((sum, { levels }) => sum + levels, 0)
  }
  const [role, acceptance, obstruction, weapon] = [of('role'), of('acceptance'), of('obstruction'), of('weapon')]
  return [
    ...fact('guideline.baseLevel', base, hit), ...fact('guideline.totalLevel', total, hit),
    ...(role !== undefined && Math.abs(role) <= 4 ? fact('guideline.roleLevels', role, hit) : []),
    ...(acceptance !== undefined && [-2, -3].includes(acceptance) ? fact('guideline.acceptanceLevels', acceptance, hit) : []),
    ...(obstruction === 2 ? fact('guideline.obstruction', true, hit) : []), ...(weapon === 2 ? fact('guideline.weapon', true, hit) : []),
  ]
}

const totals = new RegExp(`\\b(?:grand\\s+)?total\\b(?!\\s+(?:criminal|points|of\\s+\\w+\\s+points))(?:\\s+(?:offense\\s+)?level)?(?:\\s+(?:is|of|comes\\s+to|then|now))*[\\s:.…_=–—-]*(?<value>\\d{1,2}|${numberWords})(?![\\d,.]\\d|\\s+(?:points?|months?|years?|criminal|grams?|kilo\\w*))`, 'i')

/** A total that nothing names but its word, where the levels that were read come to it and something was added or taken off. */
export function totalOfLevels(pages: readonly Page[], found: readonly Found[]): Found[] {
  const value = (path: string): unknown => found.find((one) => one.path === `guideline.${path}`)?.value
  const [base, role, acceptance] = [value('baseLevel'), value('roleLevels'), value('acceptanceLevels')].map((one) => (typeof one === 'number' ? one : undefined))
  if (base === undefined || acceptance === undefined) return []
  const added = [role ?? 0, value('obstruction') === true ? 2 : 0, value('weapon') === true ? 2 : 0, acceptance]
  const sum = added.reduce((all, one) => all + one, base)
  const hit = added.some((one) => one !== 0) ? findAll(pages, totals).find((one) => parseCount(one.get('value')) === sum) : undefined
  return fact('guideline.totalLevel', hit && sum, hit)
}
