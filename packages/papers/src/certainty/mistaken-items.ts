import type { Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'

const item = /^(?<list>custody\.(?:programs|incidents))\.(?<number>\d+)\.(?<field>\w+)$/
/** An act of misconduct by its code or by who heard it, a register number, and a label alone, name no program. */
const noProgram = /^\d{5}-\d{3}$|^(?:code\s+)?[1-4]\d{2}[A-Z]?\s+\S|\((?:DHO|UDC)\)|:$/i
/** Behind a label of its own that is none of an act a figure is no code: `Jail Credit: 453`. */
const behindLabel = /(?:^|\n)[^\n]*?(?<label>[A-Za-z][A-Za-z ./]{1,40}):[^\S\n]*$|\b(?<credit>(?:jail|custody)\s+(?:time\s+)?credit)[^\S\n]*$/i
const ofAct = /\b(?:codes?|acts?|offenses?|charges?|violations?|incidents?|prohibited)\b/i
/** Behind these labels stands the day of something else: of the sentence, of the person, of the paper, of the beginning. */
const ofOther = /(?:\bfull\s+term(?:\s+date)?|\b(?:full\s+term\s+|sentence\s+)?(?:expires|commenced|start(?:ed)?|beg[aiu]n|enrolled)(?:\s+date)?|\bproj(?:ected)?\.?\s*(?:rel(?:ease)?|satisfaction)?\.?(?:\s+date)?|\b(?:birth(?:\s+date)?|born|DOB)|\bdate\s+of\s+(?:birth|sentence|report)|\bsentenc(?:e|ing)\s+date|\bas\s+of|\breport\s+date|\bdate\s+prepared|(?:^|\n|[.;]\s)[^\S\n]*date)\s*[:.…=–—-]{1,40}\s*$|(?:^|\n)[^\S\n]*date[^\S\n]+$/i
const reach = 60

/** The programs and incidents of a prison's paper without those that name something else or stand behind another label, and without days that their own label gives to something else. */
export function withoutMistakenItems(_: readonly Page[], found: readonly Found[]): readonly Found[] {
  const programs = found.filter(({ path }) => path.startsWith('custody.programs.') && path.endsWith('.name'))
  const codes = found.filter(({ path }) => path.startsWith('custody.incidents.') && path.endsWith('.code'))
  const mistaken = new Set([...programs.filter(({ value }) => noProgram.test(String(value).trim())), ...codes.filter(isNoCode)].map(({ path }) => path.replace(/\w+$/, '')))
  const left = found.filter((one) => ![...mistaken].some((prefix) => one.path.startsWith(prefix)) && !(item.test(one.path) && /\.(?:completedOn|on)$/.test(one.path) && isOfOther(one)))
  return mistaken.size === 0 ? left : numbered(left)
}

function isNoCode({ spot: { page, start } }: Found): boolean {
  const { label, credit } = behindLabel.exec(page.text.slice(Math.max(0, start - reach), start))?.groups ?? {}
  return credit !== undefined || (label !== undefined && !ofAct.test(label))
}

function isOfOther({ spot: { page, start } }: Found): boolean {
  return ofOther.test(page.text.slice(Math.max(0, start - reach), start))
}

/** The items of each list numbered one after the other. */
function numbered(found: readonly Found[]): readonly Found[] {
  const numbers = new Map<string, number>()
  const seen = new Map<string, number>()
  return found.map((one) => {
    const { list, number, field } = item.exec(one.path)?.groups ?? {}
    if (list === undefined || number === undefined || field === undefined) return one
    const key = `${list}.${number}`
    const next = numbers.get(key) ?? seen.get(list) ?? 0
    if (!numbers.has(key)) seen.set(list, next + 1)
    numbers.set(key, next)
    return { ...one, path: `${list}.${next}.${field}` }
  })
}
