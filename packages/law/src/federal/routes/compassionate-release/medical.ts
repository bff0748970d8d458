import type { Answer } from '../../../core/answer.ts'
import type { Source } from '../../../core/source.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import { decide, layOut, read, readComplete, type Read } from '../ask.ts'
import { compassionate } from '../relief-sources.ts'

const abouts = {
  terminal: { id: '1B1.13(b)(1)(A)', question: 'A terminal illness?', sources: [compassionate.terminal] },
  selfCare: { id: '1B1.13(b)(1)(B)', question: 'A condition that keeps the person from self-care in prison, without expected recovery?', sources: [compassionate.selfCare] },
  care: { id: '1B1.13(b)(1)(C)', question: 'Care that is needed and not provided, at risk of serious deterioration or death?', sources: [compassionate.careMissing] },
  outbreak: { id: '1B1.13(b)(1)(D)', question: 'An outbreak or emergency at the facility, an increased personal risk, and no timely way to lessen it?', sources: [compassionate.outbreak, compassionate.increasedRisk, compassionate.notMitigated] },
} as const

/** The medical circumstances of 1B1.13(b)(1), one answer each. */
export function medicalCircumstances(facts: CaseFacts): readonly Answer[] {
  const { terminal, cannotCareForSelf, careNotProvided, conditions } = facts.health
  return [
    found(abouts.terminal, read('health.terminal', terminal), 'a terminal illness'),
    found(abouts.selfCare, read('health.cannotCareForSelf', cannotCareForSelf), 'a condition that keeps the person from self-care'),
    found(abouts.care, read('health.careNotProvided', careNotProvided), 'needed care that is not provided'),
    layOut(abouts.outbreak, { facility: read('custody.facility', facts.custody.facility), conditions: readComplete('health.conditions', conditions) }, ({ facility }) => [
      ...(facility === undefined ? [] : [`Held at ${facility}.`]), ...conditions.items.flatMap(({ name }) => (name.is === 'known' ? [`Diagnosis: ${name.value}.`] : [])),
    ]),
  ]
}

function found(about: { readonly id: string; readonly question: string; readonly sources: readonly Source[] }, fact: Read<boolean>, words: string): Answer {
  return decide(about, { fact }, ({ fact: value }) => (value === undefined ? { truth: 'cannot say', text: `Whether the medical record shows ${words} is not known.` } : value ? { truth: 'met', text: `The record shows ${words}.` } : { truth: 'not met', text: `The record does not show ${words}.` }))
}
