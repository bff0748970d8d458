import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst, type Hit } from '../reading/spot.ts'

type How = 'guilty plea' | 'jury verdict' | 'bench verdict'

const counted = '(?:\\(s\\)|s)?\\s*:?\\s*(?<counts>[^\\n]{0,60})'

/** The boxes of the form: the first that is marked, else the only one that names counts. */
export function readPlea(pages: readonly Page[]): Found[] {
  const plea = findFirst(pages, new RegExp(`^(?<mark>[^\\n]{0,40}?)\\b(?:pleaded|pled|plead)\\s+guilty\\s+to\\s+(?:the\\s+)?count${counted}`, 'im'))
  const found = findFirst(pages, new RegExp(`^(?<mark>[^\\n]{0,40}?)\\b(?:was|been)\\s+found\\s+guilty\\s+(?:by\\s+(?:a\\s+)?(?<who>jury|court|bench)[^\\n]{0,30}?)?(?:on|of|as\\s+to)\\s+(?:the\\s+)?count${counted}`, 'im'))
  const verdict: How = found?.get('who').toLowerCase() === 'court' || found?.get('who').toLowerCase() === 'bench' ? 'bench verdict' : 'jury verdict'
  const doubt = found && !/jury|court|bench/i.test(found.get('who')) ? 'The form does not say whether a jury or the judge found guilt.' : undefined
  const choice = choose(plea, found)
  if (choice === undefined) return []
  return choice === plea ? fact('conviction.decidedBy', 'guilty plea', plea) : fact('conviction.decidedBy', verdict, found, doubt)
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
