import type { Desk } from '../compose/desk.ts'
import { clemencyPower } from '../compose/clemency-law.table.ts'
import { clause, said, tell, tellUnder } from '../compose/tell.ts'
import { sayTerm } from '../say/say-term.ts'
import type { Sentence } from '../sentence.ts'
import { outlastsRange } from './comparison.ts'

/**
 * What is asked: which sentence, of which court, and to what. The term counsel recorded; else time served where that is more than the top
 * of today's range; else a commutation without a term, and a note to counsel.
 */
export function composeAsk(desk: Desk): readonly (Sentence | undefined)[] {
  if (desk.input.closed !== undefined) return []
  const term = desk.known('conviction.term')
  const name = desk.known('person.name')
  const on = clause(' imposed on ', desk.known('conviction.sentencedOn'))
  const docket = clause(' in No. ', said(desk.known('conviction.docketNumber'), String(desk.known('conviction.docketNumber')?.value ?? '').replace(/^No\.\s*/i, '')))
  const to = reliefInWords(desk)
  const what = said(term, `${term?.value === 'life' ? 'sentence of life imprisonment' : `sentence of ${term?.words ?? ''}`}`)
  const supervised = desk.known('conviction.supervisedReleaseMonths')
  return [
    tellUnder([clemencyPower])`${name} asks the President to commute the ${what}${on}${docket}${to}.` ?? tell`${name} asks the President to commute the sentence.`,
    term === undefined || supervised === undefined || supervised.value === 0 ? undefined : tell`The ${supervised} of supervised release that the court added would follow as imposed.`,
  ]
}

function reliefInWords(desk: Desk): string {
  const { relief } = desk.input
  if (relief !== undefined) return relief.to === 'time served' ? ' to time served' : ` to ${sayTerm(relief.to)}`
  if (outlastsRange(desk) !== undefined) {
    desk.note('The packet asks for commutation to time served, because the time served is more than the top of the range of today. Record the relief, this or another term, so that every copy asks for the same.')
    return ' to time served'
  }
  desk.note('This packet asks for commutation and names no term. If the petition names one, record it as the relief (time served, or a number of months), so that every copy asks for the same.')
  return ''
}
