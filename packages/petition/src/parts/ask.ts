import type { Desk } from '../compose/desk.ts'
import { clemencyPower } from '../compose/clemency-law.table.ts'
import { said, tell } from '../compose/tell.ts'
import { sayTerm } from '../say/say-term.ts'
import type { Sentence } from '../sentence.ts'
import { tellAs } from '../voice/tell-as.ts'
import { outlastsRange } from './comparison.ts'
import { docketOf } from './who.ts'

/**
 * What is asked: which sentence, of which court, and to what. The term counsel recorded; else time served where that is more than the top
 * of today's range; else a commutation without a term, and a note to counsel.
 */
export function composeAsk(desk: Desk): readonly (Sentence | undefined)[] {
  if (desk.input.closed !== undefined) return []
  const term = desk.known('conviction.term')
  const name = desk.known('person.name')
  const what = said(term, `${term?.value === 'life' ? 'sentence of life imprisonment' : `sentence of ${term?.words ?? ''}`}`)
  const supervised = desk.known('conviction.supervisedReleaseMonths')
  return [
    tellAs(desk, 'asked', { name, sentence: what, day: desk.known('conviction.sentencedOn'), docket: docketOf(desk.known('conviction.docketNumber')), relief: reliefInWords(desk) }, { sources: [clemencyPower] }) ?? tell`${name} asks the President to commute the sentence.`,
    term === undefined || supervised === undefined || supervised.value === 0 ? undefined : tellAs(desk, 'supervised release', { term: supervised }),
  ]
}

function reliefInWords(desk: Desk): string {
  const { relief } = desk.input
  if (relief !== undefined) return relief.to === 'time served' ? 'time served' : sayTerm(relief.to)
  if (outlastsRange(desk) !== undefined) {
    desk.note('The packet asks for commutation to time served, because the time served is more than the top of the range of today. Record the relief, this or another term, so that every copy asks for the same.')
    return 'time served'
  }
  desk.note('This packet asks for commutation and names no term. If the petition names one, record it as the relief (time served, or a number of months), so that every copy asks for the same.')
  return ''
}
