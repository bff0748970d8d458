import type { PaperKind } from '@lenity/law'
import { day } from '../reading/dates.ts'
import { namesInProse } from '../reading/names.ts'
import { registerNumber } from '../reading/numbers.ts'
import { term } from '../reading/terms.ts'

/** How a sentence tells a field, its place in the group `value`, and the kinds of paper in which it is told of the person's own case. */
export interface FieldSentence {
  readonly path: string
  readonly sentence: RegExp
  readonly kinds: readonly PaperKind[]
  /** Words anywhere on the paper by which the sentence may tell a part for the whole. */
  readonly unless?: RegExp
}

const rulings: readonly PaperKind[] = ['sentence reduction order', 'order under 2255']
/** Papers about one person, who is the only one with a register number on them if there is only one. */
const personal: readonly PaperKind[] = ['judgment', 'presentence report', 'statement of reasons', 'sentencing transcript', 'sentence computation', 'inmate profile', 'discipline log', 'progress report', 'financial responsibility plan', 'education transcript', 'certificate', 'risk or custody classification', 'medical record', 'letter of support', 'release plan letter', 'Pardon Attorney letter', ...rulings]
const prisons = '(?:FCI|FMC|USP|FPC|FDC|MDC|FTC|FCC|FSL|MCFP|Federal\\s+(?:Correctional|Medical|Prison|Detention)\\s+(?:Institution|Center|Camp|Complex))'

const inPrison: readonly PaperKind[] = ['progress report', 'sentence computation', 'inmate profile']

/** What papers in prose tell where forms have a label. */
export const fieldSentences: readonly FieldSentence[] = [
  { path: 'person.name', sentence: new RegExp(`\\b[Dd]efendant,?\\s+(?<value>${namesInProse})(?=['’]s\\b|,|\\s+(?:moves|seeks|filed?s?|through|pled|pleaded|asks|requests|was|is|has)\\b)`), kinds: rulings },
  { path: 'person.name', sentence: new RegExp(`\\b(?:on\\s+behalf\\s+of|in\\s+support\\s+of|(?:sentencing|sentence|clemency|commutation|petition|release|pardon|case)\\s+(?:of|for)|(?:lenien(?:cy|t)|mercy|plead|speak)\\s+(?:for|to|toward)|(?:[Ii]|[Ww]e|have)\\s+(?:have\\s+)?(?:known|met|know))\\s+(?:(?:Ms|Mr|Mrs|Miss|Dr)\\.?\\s+)?(?<value>${namesInProse})(?=[\\s,.;]|['’]s)`), kinds: ['letter of support', 'release plan letter'] },
  { path: 'person.registerNumber', sentence: new RegExp(`(?<![\\d-])(?<value>${registerNumber})(?!-)`), kinds: personal },
  { path: 'conviction.convictedOn', sentence: new RegExp(`\\bOn\\s+(?<value>${day}),?\\s+[^.]{0,60}?\\b(?:(?:pled|plead|pleaded|entered\\s+a\\s+plea\\s+of)\\s+guilty|jury\\s+(?:found|convicted|returned))`, 'i'), kinds: rulings },
  { path: 'conviction.term', sentence: new RegExp(`\\b(?:committed|imprisoned|imprisonment|confined|confinement|sentenced)\\b[^.;:]{0,120}?(?<!(?<![\\d/-])\\d{1,3}\\s+|\\b(?:months?|years?|up|subject)\\s+)\\b(?:for|of|to)\\s+(?:an?\\s+)?(?:total\\s+|aggregate\\s+)?(?:(?:term|period|sentence)\\s+of\\s+)?(?:imprisonment\\s+(?:of|for)\\s+)?(?<value>${term})(?!['’]?\\s+(?:of\\s+|on\\s+)?(?:probation|supervised))`, 'i'), kinds: ['judgment'], unless: /consecutiv/i },
  { path: 'conviction.supervisedReleaseMonths', sentence: new RegExp(`\\bsupervised\\s+release[^.;:]{0,60}?\\b(?:for|of)\\s+(?:an?\\s+)?(?:(?:term|period)\\s+of\\s+)?(?<value>${term})`, 'i'), kinds: ['judgment'] },
  { path: 'conviction.sentencedOn', sentence: new RegExp(`\\b(?:sentence|judgment)\\s+(?:was\\s+|is\\s+)?(?:imposed|pronounced)\\b[^.;]{0,40}?\\bon\\s+(?:this\\s+)?(?<value>${day})`, 'i'), kinds: ['judgment'] },
  { path: 'custody.projectedReleaseOn', sentence: new RegExp(`\\b(?:projected|expected|anticipated|estimated)\\s+(?:good[\\s-]+time\\s+)?release\\s+date\\s+(?:is|of|was)\\s+(?<value>${day})`, 'i'), kinds: rulings },
  { path: 'custody.facility', sentence: new RegExp(`\\b(?:housed|incarcerated|confined|imprisoned|held|designated|located|lodged|serving[^.]{0,40}|inmate)\\s+(?:at|in)\\s+(?:the\\s+)?(?<value>${prisons}[\\s-]+(?:(?:in|at)\\s+)?[A-Z][A-Za-z]+(?:\\s[A-Z][a-z]+)?)`), kinds: rulings },
  { path: 'conviction.sentencedOn', sentence: new RegExp(`\\b(?:came|comes|appear(?:ed|s)|brought|present|heard|held)\\b[^.;]{0,120}?\\bsentenc(?:e|ing|ed)\\b[^.;]{0,60}?\\bon\\s+(?:this\\s+)?(?<value>${day})`, 'i'), kinds: ['judgment'] },
  { path: 'conviction.sentencedOn', sentence: new RegExp(`\\b[Oo]n\\s+(?:this\\s+)?(?<value>${day}),?\\s+[^.;]{0,120}?\\b(?:sentenc(?:e|ed|ing)|judgment\\s+was\\s+(?:pronounced|imposed))\\b`, 'i'), kinds: ['judgment'] },
  { path: 'conviction.supervisedReleaseMonths', sentence: new RegExp(`(?<value>${term})['’]?\\s*(?:of\\s+)?(?:supervised\\s+release|SRT?\\b|TSR\\b)`, 'i'), kinds: inPrison },
  { path: 'conviction.supervisedReleaseMonths', sentence: new RegExp(`(?<!/\\s?)\\b(?:supervised\\s+release|SRT|TSR)\\s*(?:for|of|:|-|–)\\s*(?:a\\s+term\\s+of\\s+)?(?<value>${term})`, 'i'), kinds: inPrison },
  { path: 'custody.commencedOn', sentence: new RegExp(`\\b(?:sentence|term|computation)\\b[^.\\n]{0,60}?\\b(?:began|begun|commenced|commencing|started|beginning|computed\\s+from|running\\s+from)\\s+(?:to\\s+run\\s+)?(?:on\\s+)?(?<value>${day})`, 'i'), kinds: inPrison },
  { path: 'custody.commencedOn', sentence: new RegExp(`\\b(?:began|commenced|started)\\s+(?:(?:serving|service\\s+of)\\s+)?(?:(?:his|her|this|the|a)\\s+)?(?:[a-z0-9-]+\\s+){0,4}?(?:sentence|term)\\s+(?:of\\s+[^.\\n]{0,40})?on\\s+(?<value>${day})`, 'i'), kinds: inPrison },
  { path: 'conviction.term', sentence: new RegExp(`\\bsentenced\\s+(?:[A-Za-z.]+\\s+){0,4}?to\\s+(?:an?\\s+)?(?:(?:[a-z]+\\s+){0,3}(?:term|sentence)\\s+of\\s+)?(?:imprisonment\\s+(?:of|for)\\s+)?(?<value>${term})(?!['’]?\\s+(?:of\\s+)?(?:probation|supervised))`, 'i'), kinds: inPrison, unless: /consecutiv|\bon\s+(?:each|count)/i },
]
