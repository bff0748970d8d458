import type { PapersToGet } from '../../api/shapes.ts'
import { recordForms } from '../records/record-forms.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { dueInWords } from '../words/day-distance.ts'
import { holderWithin } from './paper-words.ts'

type Request = PapersToGet['papers'][number]['requests'][number]

/** How a request stands, in a sentence, and by when an answer is due. */
export function requestInWords(request: Request, today: string): { readonly said: string; readonly due: string; readonly basis: string } {
  const { stands, holder, to, how, askedOn, dueOn, dueBasis, chasedOn, settledOn, reason } = request
  const who = `${holderWithin(holder)}${to === undefined ? '' : ` (${to})`}`
  const way = how === undefined ? '' : `, ${recordForms['paper request'].fields['how']?.choices?.[how]?.toLowerCase() ?? ''}`
  const open = stands === 'asked' || stands === 'chased'
  const due = open && dueOn !== undefined ? `an answer is ${dueInWords(dueOn, today)}, ${dateInWords(dueOn)}` : open ? 'no day is set for an answer' : ''
  const said = {
    'to ask': `To ask of ${who}`,
    'asked': `Asked of ${who}${on(askedOn)}${way}`,
    'chased': `Asked of ${who}${on(askedOn)}${way}, and again${on(chasedOn)}`,
    'arrived': `Arrived from ${who}`,
    'refused': `Refused by ${who}${on(settledOn)}${reason === undefined ? '' : `: ${reason}`}`,
    'not needed': `Not needed any more${on(settledOn)}${reason === undefined ? '' : `: ${reason}`}`,
  }[stands]
  return { said, due, basis: dueBasis ?? '' }
}

function on(day: string | undefined): string {
  return day === undefined ? '' : ` on ${dateInWords(day)}`
}
