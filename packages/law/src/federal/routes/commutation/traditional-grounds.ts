import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import { anyOf } from '../../../core/combine.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { layOut, read, readComplete } from '../ask.ts'
import { grounds } from '../clemency-sources.ts'
import { ageOn } from '../time-and-age.ts'

/** The traditional grounds. Each is for a person to judge; the program lays out what the case says. */
export function traditionalGrounds(facts: CaseFacts, today: CivilDate): Answer {
  const sources = [grounds]
  return anyOf({ id: 'traditional grounds', question: 'Is there one of the traditional grounds?', sources }, [
    layOut({ id: 'ground severity', question: 'Disparity or undue severity of the sentence?', sources }, { term: read('conviction.term', facts.conviction.term) }, ({ term }) =>
      term === undefined ? [] : [`The sentence is ${term === 'life' ? 'life' : `${term} months`}. See then and now.`]),
    illnessOrAge(facts, today),
    layOut({ id: 'ground service', question: 'Meritorious service to the government?', sources }, {}, () => ['For counsel alone: nothing of it is shown here.']),
  ])
}

function illnessOrAge(facts: CaseFacts, today: CivilDate): Answer {
  const { conditions } = facts.health
  return layOut({ id: 'ground illness or age', question: 'Critical illness or old age?', sources: [grounds] },
    { born: read('person.dateOfBirth', facts.person.dateOfBirth), conditions: readComplete('health.conditions', conditions) },
    ({ born }) => [
      ...(born === undefined ? [] : [`Aged ${ageOn(born, today)}.`]),
      ...conditions.items.flatMap(({ name }) => (name.is === 'known' ? [`Diagnosis: ${name.value}.`] : [])),
    ])
}
