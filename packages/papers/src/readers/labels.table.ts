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
  /** The label can name nothing else and the value has its whole form: what stands there needs no second look. */
  readonly sure?: true
}

const court: readonly PaperKind[] = ['judgment', 'presentence report', 'statement of reasons', 'docket sheet', 'sentencing transcript', 'sentence reduction order']
const prison: readonly PaperKind[] = ['sentence computation', 'inmate profile', 'progress report', 'discipline log', 'financial responsibility plan', 'education transcript', 'risk or custody classification', 'medical record']
const computed: readonly PaperKind[] = ['sentence computation', 'inmate profile', 'progress report']
const sentenced: readonly PaperKind[] = [...computed, 'judgment', 'docket sheet', 'sentence reduction order', 'risk or custody classification', 'public record']
const money: readonly PaperKind[] = ['judgment', 'docket sheet', 'financial responsibility plan', ...computed, 'statement of reasons', 'sentencing transcript']
const found: readonly PaperKind[] = ['presentence report', 'statement of reasons', 'sentencing transcript', 'sentence reduction order']
const charge: readonly PaperKind[] = ['indictment', 'verdict or plea agreement', 'notice under 851', 'order under 2255']

const number = '(?:\\s*(?:number|num\\.?|no\\.?|nr\\.?|#))'
/** A figure before a numeral is the score of which it comes: `3, II`. */
const category = /(?:VI|IV|V|I{1,3}|[1-6])(?![A-Za-z0-9])(?!\s*[,/;]\s*(?:VI|IV|V|I{1,3})\b)/
const days = /\d{1,5}(?!\d|,\d|[-/]\d)(?:\s+days?)?(?=\s|$)(?!\s+(?:years?|yrs?|months?|mos?)\b)/i
const dollars = /\$\s?\d[\d,]*(?:\.\d{2})?/
/** What is added has its sign: no level of the whole has one. */
const level = /(?<!\+\s?)\d{1,2}(?!\d)/
/** Words that are no figures need a mark between them and their label. */
const apart = '(?<=^|[:.…_=–—\\s-]{2})'
/** A person who was let out is said to be in no custody where others have their place. */
const place = new RegExp(`${apart}(?!NOT\\s+IN\\b|Not\\s+in\\b|Released|RELEASED)[A-Z][A-Za-z.,' /()-]{2,60}`)
const date = new RegExp(day, 'i')
const length = new RegExp(term, 'i')
/** The section a figure of the guidelines rests on stands behind its name. */
const cited = '(?:[\\s,;–—-]*(?:\\(?(?:pursuant\\s+to\\s+)?(?:USSG|U\\.S\\.S\\.G\\.)?\\s*§*\\s*\\d[A-Z]\\d\\.\\d[\\w().]*\\)?|Chapter\\s+\\w+(?:,?\\s+Part\\s+\\w)?))*'
const prisoner = '(?:inmate|prisoner|offender|resident|defendant|committed|patient|pt\\.?|student|participant|person|accused|client|subject)(?:[\'’]?s)?'

/** One vocabulary for all papers: of each field the names it goes by, without what else they might mean. */
export const fieldLabels: readonly FieldLabel[] = [
  { path: 'person.name', label: `(?:${prisoner}\\s+)?(?:full\\s+|committed\\s+|legal\\s+|true\\s+)?name(?:\\s+\\((?:last|first)[^)]*\\))?|${prisoner}|name\\s+of\\s+(?:the\\s+)?(?:defendant|inmate|offender|prisoner|patient|student)|re|subject|in\\s+(?:re|the\\s+matter\\s+of)|regarding`, value: new RegExp(`${apart}${names}`), kinds: [...prison, ...court, ...charge, 'public record', 'certificate', 'Pardon Attorney letter', 'letter of support', 'release plan letter'] },
  { path: 'person.registerNumber', label: `(?:federal\\s+|fed\\.?\\s+|BOP\\s+|${prisoner}\\s+)?(?:reg(?:ister|istration|\\.)?|USM|U\\.?S\\.?\\s+marshal(?:['’]?s)?|marshal(?:['’]?s)?|inmate|BOP|ID|identification)${number}?`, value: new RegExp(registerNumber), sure: true, kinds: [...prison, ...court, ...charge, 'certificate', 'letter of support', 'release plan letter', 'Pardon Attorney letter'] },
  { path: 'person.dateOfBirth', sure: true, label: 'date\\s+of\\s+birth|birth\\s?date(?:\\s*\\(age\\)|\\s*/\\s*age)?|birth|birthday|D\\.?O\\.?B\\.?|born(?:\\s+on)?', value: date, kinds: [...prison, 'judgment', 'presentence report', 'statement of reasons', 'public record', 'verdict or plea agreement'] },
  { path: 'conviction.docketNumber', label: `(?:case|docket|dkt\\.?|cause|criminal(?:\\s+(?:case|action|docket))?|court|file)${number}|(?:case|docket)`, value: new RegExp(docketNumber, 'i'), kinds: [...court, ...charge, ...computed] },
  { path: 'conviction.judge', label: '(?:sentencing\\s+|presiding\\s+|assigned\\s+|district\\s+|trial\\s+|U\\.?S\\.?\\s+district\\s+|name\\s+of\\s+)*judge(?:\\s*/\\s*magistrate(?:\\s+judge)?)?(?:\\s+(?:name|assigned|presiding))?|sentenced\\s+by|before|presiding|(?:sentencing\\s+)?judicial\\s+officer|report\\s+for|court\\s*/\\s*judge|hon(?:orable|\\.)|(?:report\\s+)?prepared\\s+for|submitted\\s+to|to|sent(?:encing|\\.)?\\s+judge|court\\s+and\\s+judge', value: new RegExp(`(?:(?:(?:The|THE)\\s+)?(?:Honorable|HONORABLE|Hon\\.|HON\\.)\\s+|(?:(?:Chief|Senior)\\s+)?(?:(?:U\\.\\s?S\\.|United\\s+States)\\s+)?(?:District\\s+)?Judge\\s+)?${names}`), kinds: [...court, 'order under 2255', 'verdict or plea agreement'] },
  { path: 'conviction.sentencedOn', sure: true, label: 'date\\s+(?:of\\s+(?:(?:the\\s+)?sentencing\\s+hearing|imposition(?:\\s+of\\s+(?:judgment|sentence))?|sentenc(?:e|ing))|sentenced|sentence\\s+(?:was\\s+)?(?:imposed|pronounced))|sentenc(?:e|ing)\\s+(?:hearing\\s+)?date|sentencing\\s+(?:hearing(?:\\s+(?:date|set\\s+for))?|set\\s+for|scheduled(?:\\s+for)?)|set\\s+for\\s+sentencing|disposition\\s+(?:hearing\\s+)?date|to\\s+be\\s+sentenced(?:\\s+on)?|sent\\.?\\s+(?:dt\\.?|date)|date\\s+set\\s+for\\s+sentenc(?:e|ing)', value: date, kinds: [...sentenced, 'statement of reasons', 'presentence report'] },
  { path: 'conviction.sentencedOn', label: 'date\\s+(?:of\\s+(?:judgment|(?:the\\s+)?sentencing\\s+hearing|imposition(?:\\s+of\\s+(?:judgment|sentence))?|sentenc(?:e|ing))|sentenced|sentence\\s+(?:was\\s+)?(?:imposed|pronounced))|(?:sentenc(?:e|ing)|judgment|sentencing\\s+hearing|imposition)\\s+date|sentence(?:d)?\\s+(?:was\\s+)?(?:imposed\\s+|pronounced\\s+)?(?:on|date)|date\\s+(?:imposed|pronounced)|imposed\\s+on|sentenced|sentencing(?:\\s+hearing)?(?:\\s+set\\s+for)?', value: date, kinds: [...sentenced, 'statement of reasons', 'presentence report'] },
  { path: 'conviction.convictedOn', label: 'date\\s+of\\s+(?:plea|verdict|finding)(?:\\s+or\\s+(?:plea|verdict))?|(?:plea|verdict)\\s+(?:date|entered(?:\\s+on)?|returned(?:\\s+on)?)|convicted\\s+on', value: date, kinds: ['judgment', 'presentence report', 'docket sheet'] },
  { path: 'conviction.convictedOn', sure: true, label: 'date\\s+(?:of\\s+(?:the\\s+)?(?:(?:guilty\\s+)?plea|verdict)|plea\\s+(?:was\\s+)?(?:entered|accepted|taken)|verdict\\s+(?:was\\s+)?returned)|(?:plea|verdict)\\s+(?:date|entered\\s+on|returned\\s+on|accepted\\s+on|taken\\s+on)', value: date, kinds: ['verdict or plea agreement'] },
  { path: 'conviction.offenseBeganOn', label: '(?:date\\s+)?(?:the\\s+)?(?:offense|offence|conduct|conspiracy)\\s+(?:began|commenced|started|begin(?:ning|s)?|start)(?:\\s+(?:on|date))?|(?:beginning|commencement|start)\\s+of\\s+(?:the\\s+)?offense|date\\s+offense\\s+(?:began|commenced|started)', value: date, sure: true, kinds: ['presentence report', 'judgment', 'verdict or plea agreement', ...computed] },
  { path: 'conviction.offenseEndedOn', sure: true, label: '(?:date\\s+)?(?:the\\s+)?(?:offense|conduct|conspiracy)\\s+(?:ended|concluded)(?:\\s+on)?', value: date, kinds: ['verdict or plea agreement'] },
  { path: 'conviction.offenseEndedOn', label: 'date\\s+(?:the\\s+)?offense\\s+(?:ended|concluded)|(?:the\\s+)?(?:conduct|conspiracy)\\s+(?:ended|concluded)(?:\\s+on)?|offense\\s+(?:ended|concluded)(?:\\s+on)?|date\\s+of\\s+(?:the\\s+)?(?:last\\s+)?offense', value: date, kinds: [...computed, 'judgment'] },
  { path: 'conviction.term', label: '(?:total\\s+|aggregate\\s+)?(?:term|sentence)(?:\\s+of\\s+(?:imprisonment|confinement|custody))?(?:\\s+(?:imposed|in\\s+effect|length))?|(?:length\\s+of\\s+)(?:term|sentence)|imprisonment|committed\\s+for|(?:federal\\s+)?sentence\\s+length', value: length, kinds: sentenced },
  { path: 'conviction.supervisedReleaseMonths', label: '(?:term\\s+of\\s+)?supervised\\s+release(?:\\s+(?:term|imposed|to\\s+follow|\\(TSR\\)))?|TSR|supervision\\s+to\\s+follow|(?:term\\s+of\\s+)?supervision(?:\\s+(?:term|to\\s+follow))?|SRT', value: length, kinds: sentenced },
  { path: 'conviction.assessment', label: '(?:special\\s+|felony\\s+|mandatory\\s+|court\\s+|penalty\\s+)*assessments?(?:\\s+(?:amount|imposed|ordered|fee))?|SPA', value: dollars, kinds: money },
  { path: 'conviction.fine', label: '(?:criminal\\s+|committed\\s+|non-?committed\\s+)?fines?(?:\\s+(?:amount|imposed|ordered))?', value: dollars, kinds: money },
  { path: 'conviction.restitution', label: '(?:total\\s+)?restitution(?:\\s+(?:amount|imposed|ordered|owed))?', value: dollars, kinds: money },
  { path: 'guideline.baseLevel', sure: true, label: `base\\s+offense\\s+level${cited}`, value: level, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'guideline.baseLevel', label: `base\\s+(?:offense\\s+)?level${cited}|BOL`, value: level, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'guideline.roleLevels', label: `(?:adjustments?\\s+for\\s+)?(?:aggravating\\s+|mitigating\\s+)?role(?:\\s+in\\s+(?:the\\s+)?offense)?(?:\\s+adjustments?)?${cited}`, value: /(?:[+−–-]\s?[1-4]|(?<![+−–-]\s?)[1-4]|0|none)(?![\w.])/i, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'guideline.obstruction', label: `(?:adjustments?\\s+for\\s+)?obstruct(?:ion|ing)(?:\\s+(?:of\\s+)?(?:the\\s+administration\\s+of\\s+)?justice)?(?:\\s+adjustments?)?${cited}`, value: /(?:\+?\s?2|0|none)(?!\w)/i, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'guideline.acceptanceLevels', sure: true, label: `(?:adjustments?\\s+for\\s+)?acceptance\\s+of\\s+responsibility${cited}`, value: /[−–-]\s?[23](?![\w.])/, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'guideline.roleLevels', sure: true, label: `(?:adjustments?\\s+for\\s+)?role\\s+(?:in\\s+(?:the\\s+)?offense|adjustment)${cited}`, value: /[+−–-]\s?[1-4](?![\w.])/, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'guideline.acceptanceLevels', label: `(?:adjustments?\\s+for\\s+)?accept(?:ance|\\.)(?:\\s+of\\s+resp(?:onsibility|\\.))?(?:\\s+adjustments?)?${cited}`, value: /(?:[−–-]\s?[23]|0|none)(?!\w)/i, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'guideline.totalLevel', sure: true, label: '(?:total|final)\\s+(?:adjusted\\s+)?offense\\s+level|offense\\s+level[\\s,:]+total', value: level, kinds: found },
  { path: 'guideline.category', sure: true, label: '(?:criminal\\s+)?history\\s+category(?:\\s*\\([^)]*\\))?', value: category, kinds: found },
  { path: 'guideline.points', sure: true, label: '(?:total\\s+)?(?:criminal\\s+history|CH|crim\\.?\\s+hist\\.?)\\s+(?:points|pts\\.?|score)(?:[\\s,]+total)?', value: /\d{1,2}(?!\d|\s*\+)/, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'guideline.range', sure: true, label: '(?:advisory\\s+|applicable\\s+)*(?:guidelines?\\s+(?:imprisonment\\s+|sentencing\\s+)?range|imprisonment\\s+range)', value: /(?:\d{1,3}\s*(?:months?\s*)?(?:-|–|—|to)\s*(?:\d{1,3}|life)(?:\s+months?)?|life)(?!\w)/i, kinds: found },
  { path: 'guideline.totalLevel', label: '(?:total|final)\\s+(?:adjusted\\s+)?(?:offense\\s+)?level|offense\\s+level(?:[\\s,:]+total|\\s+(?:as\\s+)?(?:found|determined)(?:\\s+by\\s+the\\s+court)?)|TOL', value: level, kinds: found },
  { path: 'guideline.category', label: '(?:crim(?:inal|\\.)\\s+)?hist(?:ory|\\.)\\s+cat(?:egory|\\.)|CHC|CH\\s+category|criminal\\s+history|category', value: category, kinds: found },
  { path: 'guideline.points', label: 'total\\s+(?:criminal\\s+history\\s+|CH\\s+)?(?:points|score)|(?:total\\s+of\\s+)?(?:criminal\\s+)?history\\s+(?:points|score)(?:[\\s,]+total)?|sum\\s+of\\s+points|points[\\s,]+total', value: /\d{1,2}(?!\d|\s*\+)/, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'guideline.range', label: '(?:advisory\\s+|applicable\\s+|resulting\\s+|sentencing\\s+)*(?:guidelines?\\s+)(?:imprisonment\\s+|sentencing\\s+)?(?:custody\\s+)?range(?:\\s+of\\s+imprisonment)?(?:\\s+from\\s+(?:the\\s+)?sentencing\\s+table)?|(?:imprisonment|custody|sentencing|advisory|applicable)\\s+range|range(?:\\s+of\\s+imprisonment)?(?:\\s+from\\s+(?:the\\s+)?sentencing\\s+table)?', value: /(?:\d{1,3}\s*(?:months?\s*)?(?:-|–|—|to)\s*(?:\d{1,3}|life)(?:\s+months?)?|life)(?!\w)/i, kinds: [...found, 'order under 2255'] },
  { path: 'guideline.careerOffender', label: `career\\s+offender(?:\\s+(?:status|enhancement|provisions?|adjustment))?${cited}`, value: /(?:yes|no|none|n\/a|not\s+applicable|does\s+not\s+apply)\b/i, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'guideline.edition', label: '(?:guidelines?\\s+|sentencing\\s+guidelines?\\s+)*manual(?:\\s+(?:used|edition|applied|year))*|(?:(?:guidelines?|U\\.?S\\.?S\\.?G\\.?|manual)\\s+)?edition(?:\\s+of\\s+(?:the\\s+)?manual|\\s+used)?|(?:guidelines?|sentencing)\\s+book(?:\\s+used)?|one[\\s-]+book|guidelines?\\s+(?:used|applied|version|year)|(?:U\\.?S\\.?S\\.?G\\.?\\s+)?manual\\s+(?:date|year)', value: /(?:nov(?:ember|\.)\s+(?:1,?\s+)?|11\s?[/-]\s?(?:0?1\s?[/-]\s?)?)?(?:19|20)\d{2}(?!\d)/i, kinds: ['presentence report', 'statement of reasons'] },
  { path: 'person.citizenship', label: 'citizenship|nationality|citizen\\s+of|country\\s+of\\s+citizenship', value: new RegExp(`${apart}(?:U\\.?\\s?S\\.?(?:A\\.?)?|[A-Z][A-Za-z]+(?:\\s[A-Z][A-Za-z]+)?)`), kinds: ['presentence report', 'inmate profile', 'statement of reasons', 'verdict or plea agreement'] },
  { path: 'conviction.decidedBy', label: '(?:plea|verdict|plea\\s+or\\s+verdict|manner\\s+of\\s+(?:conviction|disposition)|convicted\\s+by|conviction\\s+by|how\\s+convicted|method\\s+of\\s+(?:conviction|disposition))', value: /(?:plea\s+of\s+guilty|guilty\s+plea|plead(?:ed)?\s+guilty|pled\s+guilty|guilty(?!\s+(?:verdict|by|after))|(?:guilty\s+)?(?:jury|bench|court)\s+(?:verdict|finding|trial)|(?:verdict|finding)\s+of\s+(?:guilty\s+by\s+)?(?:a\s+|the\s+)?(?:jury|court))/i, kinds: [...court.filter((kind) => kind !== 'judgment'), ...computed] },
  { path: 'custody.facility', label: '(?:current\\s+|present\\s+|designated\\s+|responsible\\s+|housing\\s+)?(?:facility|institution|place\\s+of\\s+confinement)(?:\\s+name)?|(?:designated|housed|confined|located|held)\\s+(?:at|to|in)|(?:current\\s+)?location', value: place, kinds: [...prison, 'public record', 'sentence reduction order'] },
  { path: 'custody.commencedOn', label: '(?:date\\s+)?(?:federal\\s+)?(?:sentence|computation|term)\\s+(?:computation\\s+)?(?:began|begins|begin\\s+date|commenced|commences|commencement(?:\\s+date)?|start(?:ed|\\s+date)?)(?:\\s+on)?|date\\s+(?:of\\s+)?commence(?:d|ment)|commence(?:d|ment|s)(?:\\s+(?:date|on|of\\s+(?:the\\s+)?sentence))?|(?:sentence\\s+)?(?:start|effective|begin(?:ning)?)\\s+date(?:\\s+of\\s+(?:the\\s+)?sentence)?|(?:start|beginning)\\s+of\\s+(?:the\\s+)?(?:sentence|term|computation)|date\\s+(?:sentence\\s+)?(?:began|begun|started)|date\\s+(?:sentence\\s+)?computation\\s+(?:began|begins|commenced)', value: date, kinds: computed },
  { path: 'custody.priorCreditDays', label: '(?:total\\s+)?(?:prior|jail|custody|pretrial|presentence)(?:\\s+(?:custody|time|confinement))?\\s+credit(?:\\s+(?:time|days|applied))*|days\\s+of\\s+(?:jail|prior\\s+custody)\\s+credit|JCT', value: days, kinds: computed },
  { path: 'custody.goodTimeLostDays', label: '(?:total\\s+)?(?:GCT|good\\s+(?:conduct\\s+)?time)(?:\\s+days)?\\s+(?:lost|disallowed|forfeited)|(?:disallowed|forfeited|lost)\\s+(?:GCT|good\\s+(?:conduct\\s+)?time)(?:\\s+days)?', value: days, kinds: [...computed, 'discipline log'] },
  { path: 'custody.projectedReleaseOn', label: '(?:current\\s+)?(?:projected|anticipated|expected|estimated|tentative|statutory|good\\s+conduct(?:\\s+time)?|GCT)\\s+(?:release|satisfaction)(?:\\s+date)?|(?:projected\\s+)?release\\s+date|proj\\.?\\s+rel\\.?(?:\\s+date)?', value: date, kinds: computed },
  // A register says in one label when somebody was let out and when somebody will be: the day of the search tells which, and a person.
  { path: 'custody.projectedReleaseOn', label: '(?:current\\s+)?(?:projected|anticipated|expected|estimated|scheduled|tentative|statutory)\\s+release(?:\\s+date)?', value: date, sure: true, kinds: ['public record'] },
  { path: 'custody.releasedOn', label: '(?:date\\s+)?released(?:\\s+(?:on|date|from\\s+custody))*|not\\s+in\\s+(?:BOP\\s+)?custody\\s+as\\s+of|actual\\s+release(?:\\s+date)?|date\\s+of\\s+release', value: date, kinds: ['public record'] },
  { path: 'custody.timeCreditDays', label: '(?:total\\s+)?(?:FSA|FTC|first\\s+step\\s+act)\\s+(?:earned\\s+)?(?:time\\s+)?credits?(?:\\s+(?:earned|accrued|to\\s+date|balance|days))*|(?:total\\s+)?time\\s+credits?(?:\\s+(?:earned|accrued))', value: days, kinds: computed },
  { path: 'custody.risk', label: '(?:overall\\s+|final\\s+|current\\s+|recidivism\\s+|FSA\\s+|PATTERN\\s+)*risk(?:\\s+(?:of\\s+recidivism|recidivism))?(?:\\s+(?:level|category|classification|score|result))?|PATTERN(?:\\s+(?:level|category|result|score))?', value: /(?:R-?)?(?:minimum|min|low|lw|medium|med|high|hi)\b/i, kinds: [...computed, 'risk or custody classification'] },
  { path: 'custody.work', label: '(?:current\\s+|present\\s+|assigned\\s+)?(?:work|job)(?:\\s+(?:assignment|detail|title))?|work\\s+detail|detail', value: new RegExp(`${apart}[A-Z][A-Za-z .,/&'’()-]{2,50}`), kinds: ['inmate profile', 'progress report', 'risk or custody classification'] },
]

/** Names of fields that hold nothing of a case, beside or above those that do. */
const otherLabels = '(?:present\\s+|current\\s+)?age|sex|gender|race|ethnicity|(?:detainers?|pending\\s+charges)(?:\\s*/\\s*pending\\s+charges)?|quarters|(?:housing\\s+)?unit|(?:security|custody)(?:\\s*/\\s*custody)?(?:\\s+(?:level|class(?:ification)?))?|(?:review|report|printed|print)\\s+date|date\\s+printed|as\\s+of|(?:present|current)\\s+(?:location|job|facility)|(?:designated|current)\\s+(?:facility|institution)'
const anyLabel = new RegExp(`^\\W{0,4}(?:\\d{1,2}[a-z]?[.)]\\s*)?(?:${fieldLabels.map(({ label }) => label).join('|')}|${otherLabels})\\W*$`, 'i')

/** Whether the words are the name of a field, and so no value: the heads of a table stand side by side. */
export const isLabel = (words: string): boolean => anyLabel.test(words)
