import type { Source } from '@lenity/law'
import { clemencyPower } from '../compose/clemency-law.table.ts'
import type { Desk } from '../compose/desk.ts'
import type { PacketInput } from '../compose/input.ts'
import { clause, said, tellUnder } from '../compose/tell.ts'
import { docketOf } from '../parts/who.ts'
import type { Sentence } from '../sentence.ts'

/** What a petition to the President can ask for here. */
export const petitionAsks = ['commutation', 'pardon', 'remission', 'reprieve'] as const
export type PetitionAsks = (typeof petitionAsks)[number]

/** What a petition asks for, in the words of its title. */
export const askedInWords: Readonly<Record<PetitionAsks, string>> = {
  commutation: 'commutation of sentence',
  pardon: 'pardon after completion of sentence',
  remission: 'remission of fine or restitution',
  reprieve: 'reprieve',
}

/** Which of them a packet of this input asks for: the one its form is for. The certificate of a pardon already granted asks for nothing. */
export function asksOf({ form = 'commutation' }: Pick<PacketInput, 'form'>): PetitionAsks | undefined {
  return petitionAsks.find((each) => each === form)
}

type Other = Exclude<PetitionAsks, 'commutation'>

/** What such a petition opens with, as one for commutation does: `24 months (2 years) in 2005; released from confinement on 4 May 2015; a pardon is asked.` */
export function openingOfAsks(desk: Desk, asks: Other): Sentence | undefined {
  const tell = tellUnder([clemencyPower] satisfies readonly Source[])
  const [term, on, released, unpaid] = ['conviction.term', 'conviction.sentencedOn', 'custody.releasedOn', 'conviction.unpaid'].map((path) => desk.known(path))
  const imposed = said(term, term?.value === 'life' ? 'Life' : term?.value === 0 ? 'No imprisonment' : term?.words ?? '')
  const year = clause(' in ', said(on, String(on?.value ?? '').slice(0, 4)))
  switch (asks) {
    case 'pardon': return tell`${imposed}${year}; released from confinement on ${released}; a pardon is asked.` ?? tell`${imposed}${year}; a pardon is asked.` ?? sayAsked(desk, asks)
    case 'remission': return tell`${said(unpaid, dollars(unpaid?.value))} still unpaid of the penalties imposed${year}; its remission is asked.` ?? sayAsked(desk, asks)
    case 'reprieve': return tell`${imposed}${year}; a reprieve is asked.` ?? sayAsked(desk, asks)
  }
}

/** What is asked, where the sentence imposed was told just before: it is not told again. */
export function sayAskedAfterSentence(desk: Desk, asks: Other): Sentence | undefined {
  const tell = tellUnder([clemencyPower] satisfies readonly Source[])
  const { surname } = desk
  switch (asks) {
    case 'pardon': return tell`${surname} was released from confinement on ${desk.known('custody.releasedOn')} and asks the President for a pardon of that conviction.` ?? tell`${surname} asks the President for a pardon of that conviction.`
    case 'remission': {
      const unpaid = desk.known('conviction.unpaid')
      return tell`Of the financial penalties imposed with it, ${said(unpaid, dollars(unpaid?.value))} is still unpaid; ${surname} asks the President to remit that.` ?? tell`${surname} asks the President to remit what is still unpaid of the financial penalties imposed with it.`
    }
    case 'reprieve': return tell`${surname} asks the President for a reprieve from that sentence.`
  }
}

/** What is asked, in one sentence, of a petition that is not for commutation. */
export function sayAsked(desk: Desk, asks: Other): Sentence | undefined {
  const tell = tellUnder([clemencyPower] satisfies readonly Source[])
  const [name, term, on, docket] = ['person.name', 'conviction.term', 'conviction.sentencedOn', 'conviction.docketNumber'].map((path) => desk.known(path))
  const where = [clause(' on ', on), clause(' in No. ', docketOf(docket))] as const
  const sentence = said(term, term?.value === 'life' ? 'the sentence of life imprisonment' : term?.value === 0 ? 'the sentence' : `the sentence of ${term?.words ?? ''}`)
  switch (asks) {
    case 'pardon': return tell`${name} asks the President for a pardon of the conviction on which sentence was imposed${where[0]}${where[1]}.` ?? tell`${name} asks the President for a pardon.`
    case 'remission': {
      const unpaid = desk.known('conviction.unpaid')
      return tell`${name} asks the President to remit what is still unpaid of the financial penalties imposed${where[0]}${where[1]}: ${said(unpaid, dollars(unpaid?.value))}.` ?? tell`${name} asks the President to remit what is still unpaid of the financial penalties imposed${where[0]}${where[1]}.`
    }
    case 'reprieve': return tell`${name} asks the President for a reprieve from ${sentence} imposed${where[0]}${where[1]}.` ?? tell`${name} asks the President for a reprieve.`
  }
}

/** `$4,100`. */
export function dollars(value: unknown): string {
  return typeof value === 'number' ? `$${value.toLocaleString('en-US')}` : String(value)
}
