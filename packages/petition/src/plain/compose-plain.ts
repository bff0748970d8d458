import { refused, type Problem } from '@lenity/casefile'
import type { PacketInput } from '../compose/input.ts'
import { openDeskFor } from '../compose/open-desk-for.ts'
import { present } from '../compose/tell.ts'
import { planExhibits } from '../exhibits/plan-exhibits.ts'
import { sayPrinted } from '../say/say-printed.ts'
import type { Label, Sentence } from '../sentence.ts'
import { both, dayInBoth, type PlainLanguage } from './in-both.ts'
import type { PlainPart } from './plain-line.ts'
import { readingOf, type Reading } from './reading/reading-grade.ts'
import { whatIsAsked, whatSpeaksForYou, whereItStands, type RecordedPetition } from './sections/the-petition.ts'
import { thenAndToday } from './sections/then-and-today.ts'
import { whatComesNext } from './sections/what-comes-next.ts'
import { whatYouCanDo, whatYourFamilyCanDo, whomToWrite } from './sections/what-you-can-do.ts'
import { yourSentence } from './sections/your-sentence.ts'

export interface PlainInput extends Omit<PacketInput, 'variant' | 'confidentialAllowedBy' | 'unredacted'> {
  /** The office as its letters name it. */
  readonly office: string
  /** The petition for commutation, as recorded; undefined when none is. */
  readonly petition: RecordedPetition | undefined
}

const heads = {
  title: both('Your case in plain words', 'Su caso en palabras sencillas'),
  opening: both('This paper is for you and your family. It makes no promise.', 'Este papel es para usted y su familia. No promete nada.'),
  address: both('address of the office', 'dirección de la oficina'),
  telephone: both('telephone', 'teléfono'),
} as const

/** The summary in one language, ready to print. */
export interface PlainSummary {
  readonly language: PlainLanguage
  readonly title: string
  readonly office: string
  /** Places to fill by hand under the office's name. */
  readonly byHand: readonly string[]
  readonly day: string
  /** Who it is for: name, register number, institution, as far as they are confirmed. */
  readonly to: readonly string[]
  readonly opening: string
  readonly sections: readonly { readonly id: string; readonly title: string; readonly lines: readonly { readonly says: Sentence | Label; readonly item: boolean }[] }[]
  readonly reading: Reading
}

/**
 * The case, the petition and what comes next, for the person inside and the family, in English and in Spanish of the same facts. Everything
 * passes the ledger of a packet for the mail: nothing confidential, sealed, disputed or unconfirmed, and no free words of anyone.
 */
export function composePlain(input: PlainInput): { readonly ok: true; readonly summaries: Readonly<Record<PlainLanguage, PlainSummary>>; readonly notes: readonly string[] } | { readonly ok: false; readonly problem: Problem } {
  if (input.screening.outOfScope !== undefined) return refused('invalid', `No summary was written: ${input.screening.outOfScope.why}`, input.title, input.screening.outOfScope.instead)
  if (input.closed !== undefined) return refused('conflict', 'No summary was written: the case is closed.', input.title, 'Open the case again if there is something to tell.')
  const mailed: PacketInput = { ...input, variant: 'person by mail' }
  const plan = planExhibits(input.papers, input.facts, 'person by mail', undefined, input.redacted ?? [])
  // A photograph of a paper is no exhibit; what a person confirmed on it can still be said.
  const opened = openDeskFor(mailed, { ...plan, withheld: plan.withheld.filter(({ because }) => because !== 'photograph') }, 'other paper')
  const desk = opened.desk.at('Summary in plain words')
  if (input.petition === undefined) desk.note('No petition for commutation is recorded: the summary does not say where it stands. Record it among the petitions.')
  const parts: readonly PlainPart[] = [
    { id: 'sentence', title: both('Your sentence', 'Su sentencia'), lines: present(yourSentence(desk)) },
    { id: 'law', title: both('The law, then and today', 'La ley, antes y hoy'), lines: present(thenAndToday(desk)) },
    { id: 'petition', title: both('The petition', 'La petición'), lines: present(whatIsAsked(desk, input.petition)) },
    { id: 'stands', title: both('Where it stands', 'En qué punto está'), lines: present(whereItStands(input.petition)) },
    { id: 'papers', title: both('What your papers show', 'Lo que muestran sus papeles'), lines: present(whatSpeaksForYou(desk)) },
    { id: 'next', title: both('What comes next', 'Qué sigue'), lines: whatComesNext(input.petition) },
    { id: 'you', title: both('What you can do', 'Qué puede hacer usted'), lines: whatYouCanDo(desk) },
    { id: 'family', title: both('What your family can do', 'Qué puede hacer su familia'), lines: whatYourFamilyCanDo() },
    { id: 'write', title: both('Whom to write', 'A quién escribir'), lines: whomToWrite() },
  ].filter(({ lines }) => lines.length > 0)
  const to = ['person.name', 'person.registerNumber', 'custody.facility'].flatMap((path) => desk.known(path)?.words ?? []).map(sayPrinted)
  const write = (language: PlainLanguage): PlainSummary => {
    const sections = parts.map(({ id, title, lines }) => ({ id, title: title[language], lines: lines.map((line) => ({ says: line[language], item: line.item === true })) }))
    const opening = heads.opening[language]
    return {
      language, title: heads.title[language], office: input.office, byHand: [heads.address[language], heads.telephone[language]], day: dayInBoth(input.asOf)[language], to, opening, sections,
      reading: readingOf(language, [opening, ...sections.flatMap(({ title, lines }) => [title, ...lines.map(({ says }) => says.text)])]),
    }
  }
  return { ok: true, summaries: { en: write('en'), es: write('es') }, notes: opened.notes() }
}
