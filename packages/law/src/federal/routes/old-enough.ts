import type { Answer } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { About } from '../../core/combine.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { decide, read } from './ask.ts'
import { ageOn, reachesAge } from './time-and-age.ts'

/** Whether the person has reached an age in years, and else the day on which they will. */
export function oldEnough(about: About, facts: CaseFacts, today: CivilDate, years: number): Answer {
  return decide(about, { born: read('person.dateOfBirth', facts.person.dateOfBirth) }, ({ born }) => {
    if (born === undefined) return { truth: 'cannot say', text: 'The date of birth is not known.' }
    const on = reachesAge(born, years)
    const aged = `Aged ${ageOn(born, today)}`
    return today >= on ? { truth: 'met', text: `${aged}; ${years} since ${on}.` } : { truth: 'not met', text: `${aged}; ${years} on ${on}.`, metOn: on }
  })
}
