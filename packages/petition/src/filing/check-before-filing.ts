import type { Paper } from '@lenity/casefile'
import type { CivilDate, Source } from '@lenity/law'
import { localPresentenceRule, recordLaw } from '@lenity/law/records'
import { mentionsSealed } from '../exhibits/mentions-sealed.ts'
import { isConfidential, isPhotograph } from '../exhibits/withhold-paper.ts'
import type { FormPage } from '../forms/form-page.ts'
import type { Packet } from '../packet.ts'
import { legible, noPictures, signed } from '../parts/checklist-law.table.ts'
import type { NarrativeAnswer } from '../compose/input.ts'
import { paragraphsOf } from '../parts/narrative.ts'
import { sentencesOf } from '../walk-sentences.ts'
import { exhibitPages, pagesSay, type ExhibitPage } from './exhibit-pages.ts'
import type { PdfSeen } from './look-at-pdf.ts'

/** Whether something is as it must be before a packet goes out. Unknown is never met. */
export interface FilingCheck {
  readonly id: string
  readonly asks: string
  readonly answer: 'met' | 'not met' | 'cannot say'
  readonly says: string
  /** What to do about it; empty when it is met. */
  readonly next: string
  /** The rule that asks it, where one was read; what has none protects somebody, and is counsel's to weigh. */
  readonly sources: readonly Source[]
  /** Whether a person may answer where the program cannot say. */
  readonly person: boolean
}

export interface FilingInput {
  readonly packet: Packet
  /** How many things in it are not settled, and whether counsel signed it off as it stands. */
  readonly open: number
  readonly signedOff: boolean
  readonly form: FormPage
  readonly papers: readonly Paper[]
  readonly narrative: readonly (NarrativeAnswer & { readonly signedOn?: CivilDate | undefined })[]
  /** The names of minors and victims that are kept out. */
  readonly names: readonly { readonly name: string; readonly who: string }[]
  readonly district: string | undefined
  /** What the packet's PDF tells; undefined when it does not open. */
  readonly pdf: PdfSeen | undefined
}

/** Below so many dots to the inch, or with so little confidence, a person looks whether a page can be read. No rule sets a number. */
const fewestDots = 150
const leastConfidence = 60

const socialSecurity = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/
const privilegedMark = /\battorney[-–\s]+client\s+(?:privileged?|communication)|\bprivileged\s+(?:and|&)\s+confidential|\bwork\s+product\b/i

const met = (says: string) => ({ answer: 'met' as const, says, next: '' })
const notMet = (says: string, next: string) => ({ answer: 'not met' as const, says, next })
const cannotSay = (says: string, next: string) => ({ answer: 'cannot say' as const, says, next })

/** Everything to look at before a packet goes out, as one list. A packet for the person by mail is no petition: of it only what must not go is asked. */
export function checkBeforeFiling(input: FilingInput): readonly FilingCheck[] {
  const pages = exhibitPages(input.packet, input.papers)
  const guarding = [confidential(input), privileged(pages), names(input, pages), numbers(pages), sealedMatter(input, pages), metadata(input), readable(input, pages), photographs(input)]
  if (input.packet.variant === 'person by mail') return guarding
  return [...requirements(input), edition(input), everyQuestion(input), signedAndDated(), ownWords(input), settled(input), ...guarding]
}

function requirements({ form }: FilingInput): readonly FilingCheck[] {
  return form.requirements.map(({ id, question, truth, reasons, sources }) => ({
    id, asks: question.replace(/\?$/, ''), answer: truth, says: reasons.map(({ text }) => text).join(' '), sources, person: false,
    next: truth === 'met' ? '' : truth === 'not met' ? 'The form is not the right one as the case stands, or counsel says in the letter why it is filed all the same: the rules are advisory.' : 'Find out, and keep it among the facts.',
  }))
}

function edition({ form }: FilingInput): FilingCheck {
  const source = form.form.edition === undefined ? [] : [form.form.edition.source]
  const [first] = form.warnings.filter(({ is }) => is !== 'questions not encoded')
  const base = { id: 'edition', asks: 'The copy of the form is the current one', sources: source, person: true }
  if (first === undefined) return { ...base, ...met('The copy that was read is within the day it prints.') }
  return { ...base, ...(first.is === 'past expiry' ? notMet : cannotSay)(first.says, 'Take the current form, and say here that it was compared.') }
}

function everyQuestion({ form }: FilingInput): FilingCheck {
  const of = (standing: string) => form.questions.filter((one) => one.standing === standing && one.takes !== 'signature').map(({ asks }) => asks)
  const [open, byHand] = [of('open'), of('needs the person')]
  const rule = form.form.rules[0]
  const base = { id: 'every question', asks: 'Every question answered, or why it does not apply', sources: rule === undefined ? [] : [rule.source], person: open.length === 0 }
  if (open.length > 0) return { ...base, ...notMet(`Still open: ${open.join('; ')}.`, 'Settle the facts they rest on; see the form.') }
  if (byHand.length > 0) return { ...base, ...cannotSay(`Left to be written by hand: ${byHand.join('; ')}.`, 'Look at the paper form: is each written, or why it does not apply?') }
  return { ...base, ...met('Each is answered, or says why it does not apply.') }
}

function signedAndDated(): FilingCheck {
  return { id: 'signed', asks: 'Signed and dated by the applicant', sources: [signed], person: true, ...cannotSay('The signature is on the paper form, which the program does not see.', 'Look at the last page of the form: the signature and the day.') }
}

function ownWords({ narrative, form, packet }: FilingInput): FilingCheck {
  const asked = new Set(form.questions.flatMap(({ words }) => (words === undefined ? [] : [words as string])))
  const answers = narrative.filter(({ question, text }) => asked.has(question) && text.trim() !== '')
  const unsigned = answers.filter(({ signedOn }) => signedOn === undefined).map(({ question }) => question)
  const missing = [...asked].filter((question) => !answers.some((one) => one.question === question))
  const base = { id: 'own words', asks: 'The answers in the applicant’s own words are signed as they stand', sources: [signed], person: false }
  if (missing.length > 0) return { ...base, ...notMet(`Not written yet: ${missing.join(', ')}.`, 'Have the applicant write or dictate them.') }
  if (unsigned.length > 0) return { ...base, ...notMet(`Not signed: ${unsigned.join(', ')}.`, 'Read them back, and have the applicant sign them.') }
  const inPacket = new Set([...sentencesOf(packet)].flatMap(({ sentence: { text, basis } }) => (basis.is === 'own words' ? [text] : [])))
  const other = answers.filter(({ text }) => paragraphsOf(text).some((paragraph) => !inPacket.has(paragraph))).map(({ question }) => question)
  if (other.length > 0) return { ...base, ...notMet(`Signed, and not as the packet has them: ${other.join(', ')}.`, 'Build the packet again, so that it has the words that were signed.') }
  return { ...base, ...met('Each was signed, is locked, and stands so in the packet.') }
}

function settled({ open, signedOff }: FilingInput): FilingCheck {
  const base = { id: 'settled', asks: 'Every sentence settled, and signed off as final by counsel', sources: [], person: false }
  if (open > 0) return { ...base, ...notMet(`${open === 1 ? 'One thing is' : `${open} things are`} not settled.`, 'Settle each, or sign for the sentence, on the page of the packet.') }
  return { ...base, ...(signedOff ? met('Counsel signed it off, and it stands.') : notMet('Counsel has not signed it off.', 'Read it, and sign it off on the page of the packet.')) }
}

function confidential({ packet, papers, district }: FilingInput): FilingCheck {
  const byId = new Map(papers.map((paper) => [paper.id, paper]))
  const held = packet.exhibits.filter(({ paper, redacted }) => { const there = byId.get(paper); return redacted === undefined && there !== undefined && isConfidential(there) })
  const base = { id: 'confidential', asks: 'No presentence report or statement of reasons goes without a rule or order that allows it', sources: packet.variant === 'person by mail' ? [recordLaw.pressure] : localPresentenceRule(district), person: false }
  if (held.length === 0) return { ...base, ...met('None is among the exhibits.') }
  const named = held.map(({ tab, title }) => `Ex. ${String(tab)}, ${title.text}`).join('; ')
  if (packet.variant === 'person by mail' || held.some(({ allowedBy }) => allowedBy === undefined)) return { ...base, ...notMet(`Among the exhibits: ${named}.`, 'Build the packet again without it, or record the rule or order that allows it.') }
  return { ...base, ...met(`${named}: counsel recorded ${[...new Set(held.map(({ allowedBy }) => allowedBy ?? ''))].join('; ')}.`) }
}

function privileged(pages: readonly ExhibitPage[]): FilingCheck {
  const [marked, unread] = [pages.filter(({ text }) => privilegedMark.test(text)), pages.filter(({ read }) => !read)]
  const base = { id: 'privileged', asks: 'Nothing privileged is among the exhibits', sources: [], person: marked.length === 0 }
  if (marked.length > 0) return { ...base, ...notMet(`Marked as privileged or as work product: ${pagesSay(marked)}.`, 'Take the paper out, or have those pages redacted.') }
  return { ...base, ...cannotSay(`No page is marked as privileged${unread.length === 0 ? '' : `; not read: ${pagesSay(unread)}`}. What is privileged without saying so only counsel can tell.`, 'Look through the exhibits.') }
}

function names({ packet, names: listed }: FilingInput, pages: readonly ExhibitPage[]): FilingCheck {
  const base = { id: 'names', asks: 'No name of a minor or a victim can be read', sources: [] }
  if (listed.length === 0) return { ...base, person: true, ...cannotSay('No names are listed to be kept out.', 'List them where papers are redacted, or say that there are none.') }
  const found = (text: string) => listed.filter(({ name }) => namePattern(name).test(text))
  const written = [...sentencesOf(packet)].filter(({ sentence }) => found(sentence.text).length > 0).map(({ where }) => where)
  const on = pages.filter(({ text }) => found(text).length > 0)
  const unread = pages.filter(({ read }) => !read)
  if (written.length > 0 || on.length > 0) return { ...base, person: false, ...notMet(`A listed name can be read: ${[...new Set(written), ...(on.length === 0 ? [] : [pagesSay(on)])].join('; ')}.`, 'Redact those pages and build the packet again; change what was written.') }
  return { ...base, person: true, ...(unread.length > 0 ? cannotSay(`On no page that was read; not read: ${pagesSay(unread)}.`, 'Look at those pages.') : met('None of the names listed is on a page.')) }
}

function namePattern(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${name.trim().replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`)}(?!\\p{L})`, 'iu')
}

function numbers(pages: readonly ExhibitPage[]): FilingCheck {
  const found = pages.filter(({ text }) => socialSecurity.test(text))
  const base = { id: 'numbers', asks: 'No Social Security number can be read', sources: [], person: false }
  const unread = pages.filter(({ read }) => !read)
  if (found.length > 0) return { ...base, ...notMet(`One can be read: ${pagesSay(found)}.`, 'Redact those pages and build the packet again.') }
  return unread.length > 0 ? { ...base, person: true, ...cannotSay(`On no page that was read; not read: ${pagesSay(unread)}.`, 'Look at those pages.') } : { ...base, ...met('None was found on a page.') }
}

function sealedMatter({ packet }: FilingInput, pages: readonly ExhibitPage[]): FilingCheck {
  const written = [...sentencesOf(packet)].filter(({ sentence }) => mentionsSealed(sentence.text)).map(({ where }) => where)
  const on = pages.filter(({ text }) => mentionsSealed(text))
  const base = { id: 'sealed', asks: 'Nothing speaks of a matter that is kept sealed', sources: [], person: packet.variant === 'pardon attorney' }
  if (written.length === 0 && on.length === 0) return { ...base, ...met('No page that was read speaks of one.') }
  const where = [...new Set(written), ...(on.length === 0 ? [] : [pagesSay(on)])].join('; ')
  if (packet.variant === 'person by mail') return { ...base, ...notMet(`It is spoken of: ${where}.`, 'It must not go to a prison: take the paper out and build the packet again.') }
  return { ...base, ...cannotSay(`Words that may speak of one: ${where}.`, 'Counsel looks at each and weighs whether it goes.') }
}

function metadata({ pdf }: FilingInput): FilingCheck {
  const base = { id: 'metadata', asks: 'The file tells nothing beside its pages', sources: [], person: false }
  if (pdf === undefined) return { ...base, ...cannotSay('The PDF could not be opened.', 'Build the packet again.') }
  return { ...base, ...(pdf.tells.length === 0 ? met('No author, comment, script, file or camera data is in it.') : notMet(`It holds ${pdf.tells.join('; ')}.`, 'Add a clean copy of the paper it comes from, and build the packet again.')) }
}

function readable({ packet, pdf }: FilingInput, pages: readonly ExhibitPage[]): FilingCheck {
  const base = { id: 'legible', asks: 'Every page can be read', sources: [legible], person: true }
  if (pdf === undefined) return { ...base, ...cannotSay('The PDF could not be opened.', 'Build the packet again.') }
  const before = pdf.pages - packet.exhibits.reduce((sum, { sheets }) => sum + sheets.length, 0)
  const doubtful = pages.filter(({ order, scanned, read, confidence }) => !read || (scanned && ((pdf.dots[before + order] ?? fewestDots) < fewestDots || (confidence ?? 100) < leastConfidence)))
  if (doubtful.length === 0) return { ...base, ...met('Each page was read without trouble.') }
  return { ...base, ...cannotSay(`Scanned coarsely, or read with trouble: ${pagesSay(doubtful)}.`, 'Look at each as it is printed; scan again at 300 dots to the inch what cannot be read.') }
}

function photographs({ packet, papers }: FilingInput): FilingCheck {
  const byId = new Map(papers.map((paper) => [paper.id, paper]))
  const found = packet.exhibits.filter(({ paper }) => { const there = byId.get(paper); return there !== undefined && (isPhotograph(there) || there.photographed === true) })
  const base = { id: 'photographs', asks: 'No photograph of a document is among the exhibits', sources: [noPictures], person: false }
  return found.length === 0 ? { ...base, ...met('None looks like one.') } : { ...base, ...notMet(`Ex. ${found.map(({ tab }) => String(tab)).join(', ')}.`, 'Scan the paper on a flatbed scanner and add that.') }
}
