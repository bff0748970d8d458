import type { Page, ProtectedName, Word } from '@lenity/casefile'
import { foldWord, nearlySame } from '../fold-word.ts'
import type { FoundData } from './found-data.ts'

/**
 * Where names of the list stand: the whole name in any order of its parts, and each part alone, whatever accents, capitals, hyphens or
 * line ends; on recognised pages also with one sign misread.
 */
export function namesOfList(page: Page, names: readonly ProtectedName[]): readonly FoundData[] {
  const found: FoundData[] = []
  for (const { name, who } of names) {
    const parts = new Set(name.split(/[\s,]+/).flatMap(partsOf).filter((part) => part.length > 1 && !smallWords.has(part)))
    const runs = runsOf(page.words, (word) => partsOf(word.text).some((part) => isPart(part, parts, page.origin === 'optical recognition')), name)
    for (const run of runs) found.push({ kind: `name of a ${who}`, ...run, why: 'The name is on the list of this case.' })
  }
  return found
}

const smallWords = new Set(['de', 'la', 'del', 'los', 'las', 'van', 'von', 'jr', 'sr', 'ii', 'iii'])

function partsOf(text: string): readonly string[] {
  return [text, ...text.split(/[-–—/]/)].map((part) => foldWord(part.replace(/['’]s$/i, ''))).filter((part) => part !== '')
}

function isPart(word: string, parts: ReadonlySet<string>, recognised: boolean): boolean {
  if (parts.has(word)) return true
  return recognised && word.length >= 5 && [...parts].some((part) => part.length >= 5 && nearlySame(word, part))
}

/** Words side by side that fit, with small words and initials of the name between them. */
function runsOf(words: readonly Word[], fits: (word: Word) => boolean, name: string): readonly { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  const initials = new Set(name.split(/[\s,]+/).map((part) => foldWord(part).charAt(0)))
  let open: { start: number; end: number } | undefined
  let held = 0
  for (const word of words) {
    const end = word.start + word.text.length
    if (fits(word)) {
      if (open === undefined) runs.push((open = { start: word.start, end }))
      else open.end = end
      held = 0
    } else {
      const folded = foldWord(word.text)
      const between = open !== undefined && held < 2 && (smallWords.has(folded) || (folded.length === 1 && initials.has(folded)))
      if (between) held++
      else open = undefined
    }
  }
  return runs
}

const name = "(?:[A-ZÀ-Þ][\\p{L}'’-]+|[A-ZÀ-Þ]\\.)(?:[ \\n](?:(?:de|la|del|van|von)[ ])?(?:[A-ZÀ-Þ][\\p{L}'’-]+|[A-ZÀ-Þ]\\.)){0,3}"
const child = '(?:minor(?:\\s+(?:child|son|daughter|victim))?|juvenile|infant|toddler|(?:step|grand)?(?:son|daughter|child)|(?:minor\\s+)?children|niece|nephew|hij[oa]|menor(?:\\s+de\\s+edad)?|niet[oa])'
const hurt = '(?:victims?|complainants?|víctimas?)'
const link = '(?:\\s*[,:(]|\\s+(?:named|is|was|identified\\s+as|known\\s+as|llamad[oa]))?\\s+["“(]?'

/** Where a name stands by the words for a child or a victim. Proposals only: most children of a story are grown, and a person knows. */
export function namesByContext(page: Page): readonly FoundData[] {
  return [
    ...spotted(page, new RegExp(`\\b${child}${link}(?<data>${name})`, 'giu'), 'name of a minor', 'It stands after the words for a child.'),
    ...spotted(page, new RegExp(`(?<data>${name})[,\\s]*\\(?(?:age[sd]?\\s*:?\\s*|,\\s*)(?:[1-9]|1[0-7])(?:\\s*(?:years|months|,|\\)|yrs|and\\b))`, 'gu'), 'name of a minor', 'An age under eighteen stands after it.'),
    ...spotted(page, new RegExp(`\\b${hurt}${link}(?<data>${name})`, 'giu'), 'name of a victim', 'It stands after the word for a victim.'),
    ...spotted(page, new RegExp(`(?<data>${name})(?:,|\\s*\\()\\s*(?:an?\\s+|the\\s+)?(?:alleged\\s+|minor\\s+)?${hurt}\\b`, 'gu'), 'name of a victim', 'The word for a victim stands after it.'),
  ]
}

const noName = /^(?:The|A|An|And|Or|Of|In|On|For|To|By|At|With|Is|Was|Has|Had|He|She|They|His|Her|Their|This|That|Who|Impact|Statements?|Witness(?:es)?|Assistance|Services?|Fund|Restitution|Rights|Crime|Crimes|Act|Court|Support|Custody|Welfare|Abuse|Pornography|Protective|Tax|Credit|United|States|Government|Defendant|Mr|Mrs|Ms|No|Not|None|Age|Ages|Name|Names|Address|Date|Number|Total|Information|Notification|Related|Adjustments?|Role|Section|Count|Counts|Paragraph|Part|Offense|El|La|Los|Las|Un|Una|January|February|March|April|May|June|July|August|September|October|November|December)$/u

function spotted(page: Page, pattern: RegExp, kind: FoundData['kind'], why: string): readonly FoundData[] {
  const every = new RegExp(pattern.source, `d${pattern.flags}`)
  return Array.from(page.text.matchAll(every)).flatMap((match): FoundData[] => {
    const [start, end] = match.indices?.groups?.['data'] ?? [0, 0]
    const words = page.text.slice(start, end)
    // `i` lets small letters pass as capitals: a name begins with one.
    const first = /^\S+/.exec(words)?.[0] ?? ''
    if (!/^\p{Lu}/u.test(first) || noName.test(first.replace(/\.$/, ''))) return []
    const kept = Array.from(words.matchAll(/\S+/g)).findIndex(([word], i) => i > 0 && (noName.test(word.replace(/\.$/, '')) || !/^(?:\p{Lu}|de$|la$|del$|van$|von$)/u.test(word)))
    const length = kept < 0 ? words.length : words.split(/(?<=\s)(?=\S)/).slice(0, kept).join('').trimEnd().length
    return length === 0 ? [] : [{ kind, start, end: start + length, why }]
  })
}
