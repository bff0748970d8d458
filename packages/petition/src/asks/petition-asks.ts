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

/** What is asked, in one sentence, of a petition that is not for commutation. */
export function sayAsked(desk: Desk, asks: Exclude<PetitionAsks, 'commutation'>): Sentence | undefined {
  const tell = tellUnder([clemencyPower] satisfies readonly Source[])
  const [name, term, on, docket] = ['person.name', 'conviction.term', 'conviction.sentencedOn', 'conviction.docketNumber'].map((path) => desk.known(path))
  const where = [clause(' on ', on), clause(' in No. ', docketOf(docket))] as const
  const sentence = said(term, term?.value === 'life' ? 'the sentence of life imprisonment' : term?.value === 0 ? 'the sentence' : `the sentence of ${term?.words ?? ''}`)
  switch (asks) {
    case 'pardon': return tell`${name} asks the President for a pardon of the conviction for which ${sentence} was imposed${where[0]}${where[1]}.` ?? tell`${name} asks the President for a pardon.`
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
