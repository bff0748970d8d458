import type { Flag, Page } from '@lenity/casefile'
import { day, parseDay } from '../reading/dates.ts'
import { ofUnitedStates } from '../certainty/doubtful-state-case.ts'
import { dayFact } from '../reading/facts.ts'
import { labelled } from '../reading/labelled.ts'
import type { Found } from '../reading/propose.ts'
import { names } from '../reading/names.ts'
import { findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { nameFact, readDefendant } from './caption.ts'
import { certifiedConviction } from './certified-conviction.ts'
import { readReference } from './reference-line.ts'

const past: readonly Flag[] = [{ reason: 'ambiguous', says: 'The register gives a day of release and no place: read whether the person was let out on it.' }]

/** Whom a state prosecutes, behind the words for it. */
const prosecuted = new RegExp(`\\b(?:[Ss]tate|STATE|[Pp]eople|PEOPLE|[Cc]ommonwealth|COMMONWEALTH)\\b[^\\n]{0,60}?\\s-?(?:[Vv]s?|VS|[Vv]ersus|VERSUS|[Aa]gainst|AGAINST)[.,]?-?\\s+(?<value>${names})`)

/** The register says that the person is held nowhere, where it names the place of others. */
const nowhere = /\b(?:not\s+in\s+(?:BOP\s+|federal\s+)?custody|released)\b/i

/** What a public register answers: who, and the day of release, which is still to come where the register says where the person is held. */
export function readPublicRecord(pages: readonly Page[]): Found[] {
  const places = labelled(pages, '(?:currently\\s+)?(?:located|housed|held|confined)\\s+(?:at|in)|(?:current\\s+)?(?:location|facility|institution)', /[A-Z][A-Za-z]/)
  const isOut = places.some((spot) => nowhere.test(lineFrom(spot)))
  const days = labelled(pages, 'release\\s+date', new RegExp(day, 'i'))
  const [first] = days
  const isOne = new Set(days.map((spot) => parseDay(wordsAt(spot))?.date)).size === 1
  const named = readReference(pages)
  const who = [...named, ...(named.some(({ path }) => path === 'person.name') ? [] : prosecutedName(pages)), ...certifiedConviction(pages)]
  if (!isOne) return who
  return [...who, ...(isOut ? dayFact('custody.releasedOn', first) : places.length > 0 ? dayFact('custody.projectedReleaseOn', first) : dayFact('custody.releasedOn', first).map((one) => ({ ...one, flags: past })))]
}

/** The rest of the line a spot begins. */
function lineFrom({ page, start }: Spot): string {
  return page.text.slice(start).split('\n', 1)[0] ?? ''
}

function prosecutedName(pages: readonly Page[]): Found[] {
  const beside = nameFact(findFirst(pages, prosecuted)?.at('value'))
  return beside.length > 0 ? beside : readDefendant(pages)
}

/** Without what labels give of the case at hand, where the register tells of an earlier one or names nothing of the United States: `Date of sentence` is that of the other. */
export function withoutCase(pages: readonly Page[], found: readonly Found[]): Found[] {
  const isOther = found.some(({ path }) => path.startsWith('history.priors.')) || findFirst(pages, ofUnitedStates) === undefined
  return isOther ? found.filter(({ path }) => !path.startsWith('conviction.')) : [...found]
}
