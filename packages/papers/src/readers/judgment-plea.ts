import type { Flag, Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst, type Hit } from '../reading/spot.ts'

type How = 'guilty plea' | 'jury verdict' | 'bench verdict'

const untold: readonly Flag[] = [{ reason: 'ambiguous', says: 'The form does not say whether a jury or the judge found guilt.' }]

const counted = '(?:\\(s\\)|s)?\\s*:?\\s*(?<counts>[^\\n]{0,60})'

/** The boxes of the form: the first that is marked, else the only one that names counts. */
export function readPlea(pages: readonly Page[]): Found[] {
  const plea = findFirst(pages, new RegExp(`^(?<mark>[^\\n]{0,40}?)\\b(?:pleaded|pled|plead)\\s+guilty\\s+to\\s+(?:the\\s+)?count${counted}`, 'im'))
  const found = findFirst(pages, new RegExp(`^(?<mark>[^\\n]{0,40}?)\\b(?:was|been)\\s+found\\s+guilty\\s+(?:by\\s+(?:a\\s+)?(?<who>jury|court|bench)[^\\n]{0,30}?)?(?:on|of|as\\s+to)\\s+(?:the\\s+)?count${counted}`, 'im'))
  const verdict: How = found?.get('who').toLowerCase() === 'court' || found?.get('who').toLowerCase() === 'bench' ? 'bench verdict' : 'jury verdict'
  const doubt = found && !/jury|court|bench/i.test(found.get('who')) ? untold : undefined
  const choice = choose(plea, found)
  if (choice === undefined) return markedWords(pages)
  if (choice === plea) return [...fact('conviction.decidedBy', 'guilty plea', plea), ...decidedOn(choice)]
  return [...fact('conviction.decidedBy', verdict, found).map((one) => ({ ...one, flags: doubt })), ...decidedOn(choice)]
}

/** `… of the Indictment on 4/30/99`, at the end of the line. */
function decidedOn(choice: Hit): Found[] {
  return dayFact('conviction.convictedOn', findFirst([choice], new RegExp(`\\bon\\s+(?<value>${day})`, 'i'))?.at('value'))
}

function choose(plea: Hit | undefined, found: Hit | undefined): Hit | undefined {
  const standing = [plea, found].filter((hit) => hit !== undefined).filter((hit) => !isEmptyBox(hit.get('mark')))
  const marked = standing.filter((hit) => isMarked(hit.get('mark')))
  if (marked.length === 1) return marked[0]
  const naming = standing.filter((hit) => /^\W*(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]+\b)/i.test(hit.get('counts')))
  return naming.length === 1 ? naming[0] : undefined
}

function isMarked(mark: string): boolean {
  return /[☒☑✓✔✗✘■⊠]|[[(]\s?[xX✓]\s?[\])]|(?:^|\s)[xX](?:\s|$)/u.test(mark)
}

function isEmptyBox(mark: string): boolean {
  return !isMarked(mark) && /[☐□]|\[\s?_?\s?\]|\(\s?\)/u.test(mark)
}

const box = '(?<mark>[☒☑✓✔✗✘■⊠]|[\\[(]\\s?[xX✓]\\s?[\\])]|(?<![A-Za-z])[xX]{1,2}(?![A-Za-z]))'

/** The boxes of the order of before 1987: `PLEA [X] GUILTY`, or a finding or verdict of guilty after `[X] NOT GUILTY`. */
function markedWords(pages: readonly Page[]): Found[] {
  const plea = findFirst(pages, new RegExp(`\\bplea\\b[\\s\\S]{0,160}?${box}\\s*(?<how>not\\s+guilty|guilty|nolo)`, 'i'))
  if (!plea) return []
  if (/^guilty/i.test(plea.get('how'))) return fact('conviction.decidedBy', 'guilty plea', plea)
  const guilty = findFirst(pages, new RegExp(`(?:finding|verdict)[\\s\\S]{0,200}?${box}\\s*guilty`, 'i'))
  return /^not/i.test(plea.get('how')) && guilty ? fact('conviction.decidedBy', 'jury verdict', guilty).map((one) => ({ ...one, flags: untold })) : []
}
