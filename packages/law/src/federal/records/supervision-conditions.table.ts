import type { Source } from '../../core/source.ts'
import { manual } from '../guidelines/cite.ts'
import { currentCode } from '../statutes/code-sources.ts'

const ofCode = (quote: string) => currentCode(18, '3583', '(d)', quote)
const standard = (letter: string, quote: string) => manual(2025, `5D1.3(b)(2)(${letter})`, quote)

/**
 * The conditions of supervised release that the court must set, and those it sets as a rule and may change or leave out (U.S.S.G. 5D1.3(b)(2)), in the words
 * of today. What the judgment says counts: an older one has other words, and special conditions of its own. Two that only some convictions bring,
 * 5D1.3(a)(3) and (a)(7), are not here.
 */
export const supervisionConditions = {
  'no new crime': { is: 'mandatory', source: ofCode('that the defendant not commit another Federal, State, or local crime during the term of supervision') },
  'no drugs': { is: 'mandatory', source: ofCode('that the defendant not unlawfully possess a controlled substance') },
  'drug tests': { is: 'mandatory', source: ofCode('refrain from any unlawful use of a controlled substance and submit to a drug test within 15 days of release on supervised release and at least 2 periodic drug tests thereafter') },
  'fine': { is: 'mandatory', source: manual(2025, '5D1.3(a)(5)', 'If a fine is imposed and has not been paid upon release to supervised release, the defendant shall adhere to an installment schedule to pay') },
  'restitution': { is: 'mandatory', source: ofCode('that the defendant make restitution in accordance with sections 3663 and 3663A') },
  'DNA sample': { is: 'mandatory', source: ofCode('in the collection of a DNA sample from the defendant, if the collection of such a sample is authorized') },
  'report in 72 hours': { is: 'standard', source: standard('A', 'The defendant shall report to the probation office in the federal judicial district where he or she is authorized to reside within 72 hours of release from imprisonment') },
  'go on reporting': { is: 'standard', source: standard('B', 'After initially reporting to the probation office, the defendant will receive instructions from the court or the probation officer') },
  'stay in the district': { is: 'standard', source: standard('C', 'The defendant shall not knowingly leave the federal judicial district where he or she is authorized to reside without first getting permission') },
  'answer truthfully': { is: 'standard', source: standard('D', 'The defendant shall answer truthfully the questions asked by the probation officer.') },
  'approved home': { is: 'standard', source: standard('E', 'The defendant shall live at a place approved by the probation') },
  'visits': { is: 'standard', source: standard('F', 'The defendant shall allow the probation officer to visit the') },
  'work': { is: 'standard', source: standard('G', 'The defendant shall work full time (at least 30 hours per week) at a lawful type of employment') },
  'company': { is: 'standard', source: standard('H', 'The defendant shall not communicate or interact with someone the defendant knows is engaged in criminal activity.') },
  'arrest': { is: 'standard', source: standard('I', 'If the defendant is arrested or questioned by a law enforcement officer, the defendant shall notify the probation officer within 72 hours.') },
  'no weapons': { is: 'standard', source: standard('J', 'The defendant shall not own, possess, or have access to a firearm, ammunition, destructive device, or dangerous weapon') },
  'agreements with police': { is: 'standard', source: standard('K', 'The defendant shall not act or make any agreement with a law enforcement agency') },
  'telling of a risk': { is: 'standard', source: standard('L', 'If the probation officer determines that the defendant poses a risk to another person (including an organization)') },
  'instructions': { is: 'standard', source: standard('M', 'The defendant shall follow the instructions of the probation') },
} as const satisfies Readonly<Record<string, { readonly is: 'mandatory' | 'standard'; readonly source: Source }>>

/** A condition of supervised release that is mandatory or standard, by a short name of ours. */
export type SupervisionCondition = keyof typeof supervisionConditions

/** That the court may change or leave out what is standard. */
export const standardMayVary = manual(2025, '5D1.3(b)(2)', 'The following are “standard” conditions of supervised release, which the court may modify, expand, or omit in appropriate cases')
