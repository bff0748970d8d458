import type { Page } from '@lenity/casefile'
import { parseDay, day } from '../../reading/dates.ts'
import { dayFact, fact } from '../../reading/facts.ts'
import { namesInProse, personName } from '../../reading/names.ts'
import { cleanDocketNumber, docketNumber, isDocketNumber } from '../../reading/numbers.ts'
import { isOverLabel } from '../../reading/over-label.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, wordsAt, type Spot } from '../../reading/spot.ts'
import { districtsOf, sayDistrict } from '../district.ts'
import { riskNamed } from '../risk-level.ts'
import { toldTerms } from './said-terms.ts'

interface Told {
  readonly path: string
  readonly said: readonly RegExp[]
  readonly read: (words: string) => unknown
}

const who = '(?:he|she|they|this\\s+inmate|the\\s+inmate|(?:Mr|Ms|Mrs)\\.\\s+[A-Z][\\w’\'-]+|inmate\\s+[A-Z][\\w’\'-]+|(?<!\\w[’\'-])[A-Z][\\w’\'-]+)'
const count = (words: string): number | undefined => (/^\d{1,5}$/.test(words) ? Number(words) : undefined)
const text = (words: string): string | undefined => words.replace(/\s+/g, ' ').replace(/[\s,;.]+$/, '') || undefined
const goodTime = '(?:good\\s+(?:conduct\\s+)?time(?:\\s+credits?)?|GCT)'
const jailTime = '(?:(?:prior|presentence|pre-?trial)\\s+custody(?:\\s+credit)?|(?:jail|custody)(?:\\s+time)?\\s+credits?|jail(?:\\s+time)?|presentence\\s+credit)'
/** What runs on within a sentence; a full stop after a capital or an initial ends none. */
const within = '(?:[^.;:]|(?<=\\b[A-Z])\\.)'
const level = '(?<value>minimum|low|medium|high)'

/** How papers of a prison tell in sentences what their forms have behind labels. */
const sentences: readonly Told[] = [
  { path: 'custody.priorCreditDays', read: count, said: [new RegExp(`(?<![\\d.,$])\\b(?<value>\\d{1,5})\\s+days?(?:['’]s?)?\\s+(?:of\\s+)?(?:credit\\s+for\\s+(?:time\\s+(?:spent\\s+)?(?:in\\s+jail|served|in\\s+custody)|prior\\s+custody)|${jailTime})\\b`, 'i'), new RegExp(`\\b${jailTime}\\s+(?:of|totals?|totaling|is|was|amounts\\s+to|came\\s+to)\\s+(?<value>\\d{1,5})\\s+days?\\b`, 'i'), /\b(?:was|been|is)\s+credited\s+with\s+(?<value>\d{1,5})\s+days?\b(?!\s+of\s+good)/i] },
  { path: 'custody.goodTimeLostDays', read: count, said: [new RegExp(`\\b(?:lost|forfeited|disallowed|loss\\s+of|losing|disallowance\\s+of|forfeiture\\s+of)\\s+(?:a\\s+total\\s+of\\s+)?(?<value>\\d{1,4})\\s+days?\\s+(?:of\\s+)?${goodTime}`, 'i'), new RegExp(`\\b(?:disallowed|forfeited|lost)\\s+${goodTime}\\s+(?:totals?|is|was|comes\\s+to|amounts\\s+to|of)\\s+(?<value>\\d{1,4})\\s+days?`, 'i'), new RegExp(`\\b(?<value>\\d{1,4})\\s+days?\\s+of\\s+${goodTime}\\s+(?:(?:have|has|had|were|was)\\s+)?(?:been\\s+)?(?:disallowed|forfeited|lost|taken)`, 'i'), new RegExp(`\\ba\\s+total\\s+of\\s+(?<value>\\d{1,4})\\s+days?\\s+of\\s+${goodTime}\\s+(?:have|has|were|was)\\s+(?:been\\s+)?(?:disallowed|forfeited|lost)`, 'i')] },
  { path: 'custody.projectedReleaseOn', read: dayNamed, said: [new RegExp(`\\b(?:projected|anticipated|expected|tentative|estimated|statutory)\\s+(?:good[\\s-]+(?:conduct\\s+)?time\\s+|GCT\\s+)?(?:release|satisfaction)(?:\\s+date)?(?:\\s+(?:is|of|was|remains|currently\\s+is|,))*\\s+(?:set\\s+for\\s+)?(?<value>${day})`, 'i'), new RegExp(`\\b(?:projected|expected|scheduled|due|eligible|anticipated)\\s+(?:to\\s+be\\s+released|for\\s+release|to\\s+release|for\\s+discharge)\\s+(?:is\\s+)?(?:on\\s+)?(?<value>${day})`, 'i'), new RegExp(`\\brelease\\s+(?:is|date\\s+is|is\\s+currently)\\s+(?:projected|anticipated|expected|scheduled|computed)\\s+(?:for|on|to\\s+be|as)\\s+(?<value>${day})`, 'i')] },
  { path: 'custody.commencedOn', read: dayNamed, said: [new RegExp(`\\b(?:sentence|term|computation)\\b(?:\\s+(?:computation|of\\s+imprisonment))?,?\\s+(?:which\\s+|that\\s+)?(?:was\\s+)?(?:began|begun|commenced|commencing|started|starting|beginning|runs?\\s+from|ran\\s+from|running\\s+from|computed\\s+(?:from|as\\s+(?:beginning|commencing))|(?:took|takes)\\s+effect)\\s+(?:to\\s+run\\s+|running\\s+)?(?:on\\s+)?(?<value>${day})`, 'i'), new RegExp(`\\b(?:began|commenced|started|entered)\\s+(?:(?:serving|service\\s+of|to\\s+serve|on)\\s+)(?:(?:his|her|this|the|a|their)\\s+)?(?:[a-z0-9-]+\\s+){0,4}?(?:sentence|term)\\s+(?:of\\s+[^.\\n]{0,40})?on\\s+(?<value>${day})`, 'i')] },
  { path: 'conviction.sentencedOn', read: dayNamed, said: [new RegExp(`\\b(?:sentenced|(?:sentence|term|months|years|life)(?:\\s+imprisonment)?,?\\s+(?:(?:was|were)\\s+)?(?:imposed|pronounced)|committed)\\b${within}{0,110}?\\bon\\s+(?<value>${day})`, 'i'), new RegExp(`\\b[Oo]n\\s+(?<value>${day}),?\\s+${within}{0,80}?\\b(?:(?:was|were)\\s+sentenced|(?:was|were)\\s+committed|received\\s+(?:an?\\s+)?(?:aggregate\\s+|total\\s+)?(?:sentence|term))\\b`)] },
  { path: 'custody.work', read: text, said: [new RegExp(`\\b${who}\\s+(?:has\\s+been\\s+|is\\s+)?(?:currently\\s+|presently\\s+|now\\s+)?(?:assigned\\s+to|employed\\s+(?:as|in|at)|works?\\s+(?:as|in|at|for)|working\\s+(?:as|in|at|for))\\s+(?:an?\\s+|the\\s+)?(?<value>[A-Z][^.,;:]{2,60}?)(?=\\s+(?:and|where|with|since|under|full|part)\\b|[.,;])`), /\b[Ww]ork\s+(?:assignment|detail)\s+(?:is|remains|has\s+been)\s+(?:in\s+)?(?:an?\s+|the\s+)?(?<value>[A-Z][^.,;:]{2,60}?)(?=\s+(?:and|where|with|since)\b|[.,;])/] },
  { path: 'custody.risk', read: (words) => riskNamed(words), said: [new RegExp(`\\b(?:risk\\s+(?:of|for)\\s+recidivism|recidivism\\s+risk|PATTERN(?:\\s+risk)?(?:\\s+(?:level|score|category))?|risk\\s+(?:level|category))\\s+(?:(?:is|was|remains|has\\s+been|currently|assessed|rated|scored|found|at|as|to\\s+be|a|an|is\\s+at)\\s+)+${level}\\b`, 'i'), new RegExp(`\\b(?:an?\\s+|as\\s+|at\\s+)${level}[\\s-]+(?:recidivism\\s+)?risk\\s+(?:of|for|to)\\s+(?:recidivism|recidivate|reoffending)`, 'i'), new RegExp(`\\bPATTERN\\b[^.;]{0,60}?\\b(?:an?|as|at|of)\\s+(?:an?\\s+)?${level}(?:[\\s-]+risk)?\\b`, 'i')] },
]

function dayNamed(words: string): string | undefined {
  return parseDay(words)?.date
}

/** What sentences tell of the sentence and its computation on a paper of a prison, each only where all that is told of it agrees. */
export function toldInCustody(pages: readonly Page[], known: ReadonlySet<string>): Found[] {
  const out: Found[] = []
  const want = (path: string): boolean => !known.has(path) && !out.some((one) => one.path === path)
  for (const { path, said, read } of sentences) {
    if (!want(path)) continue
    const spots = said.flatMap((pattern) => findAll(pages, pattern)).flatMap((hit) => hit.at('value') ?? []).filter((spot) => read !== count || !isOverLabel(spot))
    const values = new Set(spots.map((spot) => read(wordsAt(spot))).filter((value) => value !== undefined))
    const [first] = spots
    if (values.size === 1 && first !== undefined) out.push(...(path.endsWith('On') ? dayFact(path, first) : fact(path, [...values][0], first)))
  }
  if (want('conviction.term') || want('conviction.supervisedReleaseMonths')) out.push(...toldTerms(pages).filter(({ path }) => want(path)))
  if (want('conviction.district')) out.push(...districtTold(pages))
  if (want('conviction.judge')) out.push(...judgeTold(pages))
  if (want('conviction.docketNumber')) out.push(...docketTold(pages))
  return out
}

/** The one district a paper names, where it names the court or what the court did before it. */
function districtTold(pages: readonly Page[]): Found[] {
  const places = districtsOf(pages)
  const named = new Set(places.map(sayDistrict))
  const [first] = places.filter((spot) => /\b(?:sentenc\w*|court|convict\w*|committed|imposed|received|judge)\b[^.]{0,160}$/is.test(before(spot)))
  return named.size === 1 ? fact('conviction.district', first && sayDistrict(first), first) : []
}

const before = (spot: Spot): string => spot.page.text.slice(Math.max(0, spot.start - 180), spot.start)

function judgeTold(pages: readonly Page[]): Found[] {
  const spots = findAll(pages, new RegExp(`\\b(?:(?:U\\.\\s?S\\.|United\\s+States)\\s+District\\s+Judge|(?<!Law\\s)Judge|(?:the\\s+)?Honorable|Hon\\.)\\s+(?<value>${namesInProse})`)).flatMap((hit) => hit.at('value') ?? [])
  const read = new Set(spots.map((spot) => personName(wordsAt(spot))))
  return read.size === 1 ? fact('conviction.judge', [...read][0], spots[0]) : []
}

function docketTold(pages: readonly Page[]): Found[] {
  const spots = findAll(pages, new RegExp(`\\b(?:case|docket(?:ed)?|criminal|cause)(?:\\s+(?:numbers?|nos?\\.?|as|at|under|action))*\\s*[:#]?\\s*(?<value>${docketNumber})`, 'i')).flatMap((hit) => hit.at('value') ?? []).filter((spot) => isDocketNumber(wordsAt(spot)) || /\d{2}-\d{3,}/.test(wordsAt(spot)))
  const read = new Set(spots.map((spot) => cleanDocketNumber(wordsAt(spot))))
  return read.size === 1 ? fact('conviction.docketNumber', [...read][0], spots[0]) : []
}
