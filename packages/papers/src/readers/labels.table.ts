import type { PaperKind } from '@lenity/law'
import { day } from '../reading/dates.ts'
import { names } from '../reading/names.ts'
import { docketNumber, registerNumber } from '../reading/numbers.ts'
import { term } from '../reading/terms.ts'

/** The names papers have for a field, what may stand in it, and the kinds of paper on which it is that of the person's own case. */
export interface FieldLabel {
  readonly path: string
  readonly label: string
  readonly value: RegExp
  readonly kinds: readonly PaperKind[]
}

const court: readonly PaperKind[] = ['judgment', 'presentence report', 'statement of reasons', 'docket sheet', 'sentencing transcript', 'sentence reduction order']
const prison: readonly PaperKind[] = ['sentence computation', 'inmate profile', 'progress report', 'discipline log', 'financial responsibility plan', 'education transcript', 'risk or custody classification', 'medical record']
const computed: readonly PaperKind[] = ['sentence computation', 'inmate profile', 'progress report']
const sentenced: readonly PaperKind[] = [...computed, 'judgment', 'docket sheet', 'sentence reduction order', 'risk or custody classification']
const found: readonly PaperKind[] = ['presentence report', 'statement of reasons', 'sentencing transcript', 'sentence reduction order']
const charge: readonly PaperKind[] = ['indictment', 'verdict or plea agreement', 'notice under 851', 'order under 2255']

const number = '(?:\\s*(?:number|num\\.?|no\\.?|nr\\.?|#))'
const days = /\d{1,5}(?!\d|,\d|[-/]\d)(?:\s+days?)?(?=\s|$)/i
const dollars = /\$\s?\d[\d,]*(?:\.\d{2})?/
const level = /\d{1,2}(?!\d)/
/** Words that are no figures need a mark between them and their label. */
const apart = '(?<=^|[:.…_=–—\\s-]{2})'
const place = new RegExp(`${apart}[A-Z][A-Za-z.,' /()-]{2,60}`)
const date = new RegExp(day, 'i')
const length = new RegExp(term, 'i')
const prisoner = '(?:inmate|prisoner|offender|resident|defendant|committed|patient|student|participant|person)(?:[\'’]?s)?'

/** One vocabulary for all papers: of each field the names it goes by, without what else they might mean. */
export const fieldLabels: readonly FieldLabel[] = [
  { path: 'person.name', label: `(?:${prisoner}\\s+)?(?:full\\s+|committed\\s+|legal\\s+)?name|${prisoner}|name\\s+of\\s+(?:the\\s+)?(?:defendant|inmate|offender|prisoner|patient|student)`, value: new RegExp(`${apart}${names}`), kinds: [...prison, 'judgment', 'presentence report', 'statement of reasons'] },
  { path: 'person.registerNumber', label: `(?:federal\\s+|fed\\.?\\s+|BOP\\s+|${prisoner}\\s+)?(?:reg(?:ister|istration|\\.)?|USM|U\\.?S\\.?\\s+marshal(?:['’]?s)?|marshal(?:['’]?s)?|inmate|BOP|ID|identification)${number}?`, value: new RegExp(registerNumber), kinds: [...prison, ...court, ...charge, 'certificate', 'letter of support', 'release plan letter', 'Pardon Attorney letter'] },
  { path: 'person.dateOfBirth', label: 'date\\s+of\\s+birth|birth\\s?date|birthday|D\\.?O\\.?B\\.?|born(?:\\s+on)?', value: date, kinds: [...prison, 'judgment', 'presentence report', 'statement of reasons'] },
  { path: 'conviction.docketNumber', label: `(?:case|docket|dkt\\.?|cause|criminal(?:\\s+(?:case|action|docket))?|court|file)${number}|(?:case|docket)`, value: new RegExp(docketNumber, 'i'), kinds: [...court, ...charge, ...computed] },
  { path: 'conviction.judge', label: '(?:sentencing\\s+|presiding\\s+|assigned\\s+|district\\s+|trial\\s+)?judge|sentenced\\s+by|before|presiding', value: new RegExp(`(?:(?:The\\s+)?(?:Honorable|HONORABLE|Hon\\.|HON\\.)\\s+)?${names}`), kinds: ['judgment', 'presentence report', 'statement of reasons', 'docket sheet', 'sentence computation'] },
  { path: 'conviction.sentencedOn', label: 'date\\s+(?:of\\s+(?:imposition(?:\\s+of\\s+(?:judgment|sentence))?|sentenc(?:e|ing))|sentenced|sentence\\s+(?:was\\s+)?(?:imposed|pronounced))|sentenc(?:e|ing)\\s+date|sentence(?:d)?\\s+(?:imposed\\s+|pronounced\\s+)?on|imposed\\s+on|sentenced', value: date, kinds: [...sentenced, 'statement of reasons'] },
  { path: 'conviction.convictedOn', label: 'date\\s+of\\s+(?:plea|verdict|finding)(?:\\s+or\\s+(?:plea|verdict))?|(?:plea|verdict)\\s+(?:date|entered(?:\\s+on)?|returned(?:\\s+on)?)|convicted\\s+on', value: date, kinds: ['judgment', 'presentence report', 'docket sheet'] },
  { path: 'conviction.offenseEndedOn', label: 'date\\s+(?:the\\s+)?offense\\s+(?:ended|concluded)|offense\\s+(?:ended|concluded)(?:\\s+on)?|date\\s+of\\s+(?:the\\s+)?(?:last\\s+)?offense', value: date, kinds: [...computed, 'judgment'] },
  { path: 'conviction.term', label: '(?:total\\s+|aggregate\\s+)?(?:term|sentence)(?:\\s+of\\s+(?:imprisonment|confinement|custody))?(?:\\s+(?:imposed|in\\s+effect|length))?|(?:length\\s+of\\s+)(?:term|sentence)|imprisonment|committed\\s+for|(?:federal\\s+)?sentence\\s+length', value: length, kinds: sentenced },
  { path: 'conviction.supervisedReleaseMonths', label: '(?:term\\s+of\\s+)?supervised\\s+release(?:\\s+term)?|(?:term\\s+of\\s+)?supervision(?:\\s+(?:term|to\\s+follow))?|SRT', value: length, kinds: sentenced },
  { path: 'conviction.assessment', label: '(?:special\\s+|felony\\s+|mandatory\\s+)?assessment(?:\\s+(?:amount|imposed))?', value: dollars, kinds: ['judgment', 'docket sheet', 'financial responsibility plan'] },
  { path: 'conviction.fine', label: '(?:criminal\\s+)?fine(?:\\s+(?:amount|imposed))?', value: dollars, kinds: ['judgment', 'docket sheet', 'financial responsibility plan'] },
  { path: 'conviction.restitution', label: '(?:total\\s+)?restitution(?:\\s+(?:amount|imposed|ordered))?', value: dollars, kinds: ['judgment', 'docket sheet', 'financial responsibility plan'] },
  { path: 'guideline.baseLevel', label: 'base\\s+(?:offense\\s+)?level', value: level, kinds: ['presentence report'] },
  { path: 'guideline.roleLevels', label: '(?:adjustments?\\s+for\\s+)?(?:aggravating\\s+|mitigating\\s+)?role(?:\\s+in\\s+the\\s+offense|\\s+adjustment)?', value: /(?:[+−–-]\s?[1-4]|0)(?!\d)/, kinds: ['presentence report'] },
  { path: 'guideline.acceptanceLevels', label: '(?:adjustments?\\s+for\\s+)?acceptance(?:\\s+of\\s+responsibility)?', value: /(?:[−–-]\s?[23]|0)(?!\d)/, kinds: ['presentence report'] },
  { path: 'guideline.totalLevel', label: '(?:total|final)\\s+offense\\s+level|offense\\s+level[\\s,]+total', value: level, kinds: found },
  { path: 'guideline.category', label: '(?:criminal\\s+)?history\\s+category|CHC', value: /(?:VI|IV|V|I{1,3}|[1-6])(?![A-Za-z0-9])/, kinds: found },
  { path: 'guideline.points', label: 'total\\s+(?:criminal\\s+history\\s+)?points|criminal\\s+history\\s+(?:points|score)', value: level, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'custody.facility', label: '(?:current\\s+|present\\s+|designated\\s+|responsible\\s+)?(?:facility|institution|place\\s+of\\s+confinement)(?:\\s+name)?|(?:designated|housed|confined)\\s+(?:at|to)|current\\s+location', value: place, kinds: prison },
  { path: 'custody.commencedOn', label: '(?:date\\s+)?(?:federal\\s+)?(?:sentence|computation|term)\\s+(?:computation\\s+)?(?:began|begins|begin\\s+date|commenced|commences|commencement(?:\\s+date)?|start(?:ed|\\s+date)?)(?:\\s+on)?|date\\s+(?:of\\s+)?commence(?:d|ment)', value: date, kinds: computed },
  { path: 'custody.priorCreditDays', label: '(?:total\\s+)?(?:prior|jail|custody|pretrial|presentence)(?:\\s+(?:custody|time|confinement))?\\s+credit(?:\\s+(?:time|days|applied))*|days\\s+of\\s+(?:jail|prior\\s+custody)\\s+credit|JCT', value: days, kinds: computed },
  { path: 'custody.goodTimeLostDays', label: '(?:total\\s+)?(?:GCT|good\\s+(?:conduct\\s+)?time)(?:\\s+days)?\\s+(?:lost|disallowed|forfeited)|(?:disallowed|forfeited|lost)\\s+(?:GCT|good\\s+(?:conduct\\s+)?time)(?:\\s+days)?', value: days, kinds: [...computed, 'discipline log'] },
  { path: 'custody.projectedReleaseOn', label: '(?:current\\s+)?(?:projected|anticipated|expected|estimated|tentative|statutory|good\\s+conduct(?:\\s+time)?|GCT)\\s+(?:release|satisfaction)(?:\\s+date)?|(?:projected\\s+)?release\\s+date|proj\\.?\\s+rel\\.?(?:\\s+date)?', value: date, kinds: computed },
  { path: 'custody.timeCreditDays', label: '(?:total\\s+)?(?:FSA|FTC|first\\s+step\\s+act|earned)\\s+(?:earned\\s+)?(?:time\\s+)?credits?(?:\\s+(?:earned|accrued|to\\s+date|balance|days))*|(?:total\\s+)?time\\s+credits?(?:\\s+(?:earned|accrued))', value: days, kinds: computed },
  { path: 'custody.risk', label: '(?:overall\\s+|final\\s+|current\\s+|recidivism\\s+|FSA\\s+|PATTERN\\s+)*risk(?:\\s+(?:of\\s+recidivism|recidivism))?(?:\\s+(?:level|category|classification|score|result))?|PATTERN(?:\\s+(?:level|category|result|score))?', value: /(?:R-?)?(?:minimum|min|low|lw|medium|med|high|hi)\b/i, kinds: [...computed, 'risk or custody classification'] },
  { path: 'custody.work', label: '(?:current\\s+|present\\s+|assigned\\s+)?(?:work|job)(?:\\s+(?:assignment|detail|title))?|work\\s+detail|detail', value: new RegExp(`${apart}[A-Z][A-Za-z .,/&'’()-]{2,50}`), kinds: ['inmate profile', 'progress report'] },
]

const anyLabel = new RegExp(`^\\W{0,4}(?:${fieldLabels.map(({ label }) => label).join('|')})\\W*$`, 'i')

/** Whether the words are the name of a field, and so no value: the heads of a table stand side by side. */
export const isLabel = (words: string): boolean => anyLabel.test(words)
