import { createHash } from 'node:crypto'
import { done, publicFields, reach, type RecordFields, type Result } from '@lenity/casefile'
import type { CaseRecord, StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { composePublicPage, publicLanguages, publicStyle, type PublicAct, type PublicLanguage, type PublicPage } from '@lenity/outreach'
import { tellPublicly, type PublicFacts, type Told } from '@lenity/petition'
import { nothingHere } from '../campaign/introductions-view.ts'
import { viewCase } from '../case-view.ts'
import { packetInput } from '../packet/packet-input.ts'
import { redactedPapers } from '../packet/redacted-papers.ts'
import { engagementOf, sayEngagement } from '../people/engagement.ts'
import { whyHeldBack } from './held-back.ts'
import { publicSignaturesOf } from './public-signatures.ts'
import { publicPhotograph, whyNoPhotograph } from './public-photograph.ts'

type Fields = RecordFields<'public field'>
type Field = Fields['field']

/** One thing somebody agreed to, and whether it is shown. */
export interface PublicPart {
  readonly id: string
  readonly version: number
  readonly fields: Fields
  readonly stands: 'shown' | 'withdrawn' | 'replaced' | 'held back'
  /** Why it is held back. */
  readonly why: string | undefined
}

/** What could be shown, whether anyone agreed or not. */
export interface PublicOffer {
  readonly field: Field
  /** As the case tells it, in each language; nothing for what is typed. */
  readonly says: Readonly<Record<PublicLanguage, string>> | undefined
  readonly why: string | undefined
}

export interface PublicView {
  readonly parts: readonly PublicPart[]
  readonly offers: readonly PublicOffer[]
  /** Pictures that may be the photograph. */
  readonly pictures: readonly { readonly id: string; readonly name: string }[]
  readonly pages: Readonly<Record<PublicLanguage, PublicPage>>
  /** Why a text cannot go to everyone; undefined when nothing was found. */
  readonly holdsBack: (text: string) => string | undefined
}

/** For which day, under which address of ours the form for signatures is reached, and what the audit says of it. */
export interface Asked {
  readonly today: CivilDate
  readonly origin: string
  readonly what?: string
}

const several: readonly Field[] = ['write', 'sign', 'call', 'contact']
/** What each page is called beside the other. */
export const publicFileNames = { en: 'index.html', es: 'es.html' } as const satisfies Record<PublicLanguage, string>

/** By this hash the page says that its own style is the only one. */
export const publicStyleHash = createHash('sha256').update(publicStyle).digest('base64')

/**
 * The page for everyone as it would be made now: of each part the case and what was agreed to it, and what is shown of it. For counsel, who can see what
 * must stay out. Nothing is kept: what is taken back is gone from whatever is made next.
 */
export async function publicPageOf(store: StoreForUser, caseId: string, { today, origin, what = 'page for everyone looked at' }: Asked): Promise<Result<PublicView>> {
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  if (reach(there.value.role, 'agreements') !== 'write' || reach(there.value.role, 'sealed') !== 'write') return nothingHere('the page for everyone')
  const view = await viewCase(store, caseId, today, { pages: true, what })
  if (!view.ok) return view
  const [agreements, redacted, names] = [await store.records.list(caseId, 'agreements'), await redactedPapers(store, caseId), await store.redactions.names(caseId)]
  if (!agreements.ok) return agreements
  if (!redacted.ok) return redacted
  if (!names.ok) return names
  const { file, papers } = view.value
  const told = tellPublicly({ ...packetInput(view.value, []), redacted: redacted.value })
  const [ended] = sayEngagement({ ...engagementOf(agreements.value), fileReturned: undefined })
  const records = agreements.value.filter(isPublic).toSorted((one, other) => other.at.localeCompare(one.at))
  const newestOf = new Map<Field, string>()
  for (const { id, fields: { field } } of records) if (!several.includes(field) && !newestOf.has(field)) newestOf.set(field, id)
  const standing = (record: PublicRecord) => record.fields.withdrawnOn === undefined && (several.includes(record.fields.field) || newestOf.get(record.fields.field) === record.id)

  const showsName = told.name.is === 'told' && records.some((one) => one.fields.field === 'name' && standing(one))
  const nameWords = [...new Set([file.title, told.name.is === 'told' ? told.name.value : ''].join(' ').split(/[\s,.]+/).filter((word) => word.length > 2))]
  const against = { withheld: told.withheld, protectedNames: names.value.map(({ name }) => name), unshownName: showsName ? [] : nameWords }
  const whyNot = ({ fields: { field, en, es, link, paper } }: PublicRecord): string | undefined => {
    if (ended !== undefined) return ended
    const fact = factOf(told, field)
    if (fact !== undefined) return fact.is === 'told' ? undefined : fact.why
    if (field === 'photograph') {
      const picture = whyNoPhotograph(papers.find(({ id }) => id === paper), told.withheld)
      if (picture !== undefined) return picture
    } else if (field === 'signatures' ? false : field === 'address' ? link === undefined : en === undefined && es === undefined) return 'Nothing is written in it.'
    return whyHeldBack([en, es, link].filter((text) => text !== undefined).join('\n'), against)
  }
  const parts = records.map((record): PublicPart => {
    const { id, version, fields } = record
    if (fields.withdrawnOn !== undefined) return { id, version, fields, stands: 'withdrawn', why: undefined }
    if (!standing(record)) return { id, version, fields, stands: 'replaced', why: undefined }
    const why = whyNot(record)
    return { id, version, fields, stands: why === undefined ? 'shown' : 'held back', why }
  })
  const shown = parts.filter(({ stands }) => stands === 'shown').map(({ fields }) => fields)
  const picture = shown.find(({ field }) => field === 'photograph')
  const paper = papers.find(({ id }) => id === picture?.paper)
  const photograph = paper === undefined ? undefined : await publicPhotograph(store, caseId, paper)
  if (photograph?.ok === false) return photograph
  const signatures = shown.some(({ field }) => field === 'signatures') ? await publicSignaturesOf(store, caseId, origin, (text) => whyHeldBack(text, against) === undefined) : done(undefined)
  if (!signatures.ok) return signatures
  const pages = Object.fromEntries(publicLanguages.map((language) => [language, { ...pageIn(language, told, shown, photograph?.value), signatures: signatures.value && { ...signatures.value, lead: shown.find(({ field }) => field === 'signatures')?.[language] } }])) as Record<PublicLanguage, PublicPage>
  return done({
    parts, pages, holdsBack: (text) => whyHeldBack(text, against),
    offers: publicFields.map((field) => { const fact = factOf(told, field); return { field, says: fact?.is === 'told' ? fact.value : undefined, why: fact?.is === 'not told' ? fact.why : undefined } }),
    pictures: papers.filter((one) => whyNoPhotograph(one, told.withheld) === undefined).map(({ id, name }) => ({ id, name })),
  })
}

/** The page in one language as a file. */
export function publicHtml(page: PublicPage): string {
  return composePublicPage(page, publicStyleHash)
}

type PublicRecord = CaseRecord & { readonly fields: Fields }

function isPublic(record: CaseRecord): record is PublicRecord {
  return record.type === 'public field'
}

/** What the case itself tells of a field, in both languages; undefined for what somebody types. */
function factOf(told: PublicFacts, field: Field): Told<Readonly<Record<PublicLanguage, string>>> | undefined {
  switch (field) {
    case 'name': return told.name.is === 'told' ? { is: 'told', value: { en: told.name.value, es: told.name.value } } : told.name
    case 'age': return told.age
    case 'sentence': return told.sentence
    case 'time served': return told.timeServed
    case 'then and now': {
      if (told.thenAndNow.is !== 'told') return told.thenAndNow
      const { then, now, condition } = told.thenAndNow.value.says
      return { is: 'told', value: { en: `${then.en} then; ${now.en} today${condition === undefined ? '' : `, ${condition.en}`}`, es: `${then.es} entonces; ${now.es} hoy${condition === undefined ? '' : `, ${condition.es}`}` } }
    }
    default: return undefined
  }
}

function pageIn(language: PublicLanguage, told: PublicFacts, shown: readonly Fields[], photograph: { readonly jpeg: Uint8Array; readonly width: number; readonly height: number } | undefined): PublicPage {
  const has = (field: Field) => shown.some((one) => one.field === field)
  const typed = (field: Field) => shown.find((one) => one.field === field)?.[language]
  const fact = (field: Field) => { const said = has(field) ? factOf(told, field) : undefined; return said?.is === 'told' ? said.value[language] : undefined }
  const name = fact('name')
  const drawn = has('then and now') && told.thenAndNow.is === 'told' ? told.thenAndNow.value : undefined
  return {
    language, otherFile: publicFileNames[language === 'en' ? 'es' : 'en'], name, age: fact('age'), sentence: fact('sentence'), timeServed: fact('time served'),
    // The time served is drawn only where it is shown.
    drawn: drawn && { imposed: drawn.imposed, year: drawn.year, today: drawn.today, servedMonths: has('time served') ? drawn.servedMonths : undefined, says: { then: drawn.says.then[language], now: drawn.says.now[language], condition: drawn.says.condition?.[language], asOf: drawn.says.asOf[language] } },
    photograph: photograph && { dataUri: `data:image/jpeg;base64,${Buffer.from(photograph.jpeg).toString('base64')}`, width: photograph.width, height: photograph.height, alt: typed('photograph') ?? (name === undefined ? (language === 'en' ? 'Photograph' : 'Fotografía') : language === 'en' ? `Photograph of ${name}` : `Fotografía de ${name}`) },
    story: typed('story'), ownWords: typed('own words'),
    acts: several.flatMap((does) => shown.flatMap((one): readonly PublicAct[] => { const text = one[language]; return one.field === does && text !== undefined ? [{ does: does as PublicAct['does'], text, link: one.link }] : [] })),
    signatures: undefined,
    address: shown.find(({ field }) => field === 'address')?.link,
  }
}
