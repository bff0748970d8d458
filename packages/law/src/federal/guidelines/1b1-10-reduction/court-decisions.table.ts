import { currentCode, readAt } from '../../statutes/code-sources.ts'

/** 18 U.S.C. 3582(c)(2), and what courts have said of it. */
export const basedOn = currentCode(18, '3582', '(c)(2)', 'in the case of a defendant who has been sentenced to a term of imprisonment based on a sentencing range that has subsequently been lowered by the Sentencing Commission')

/** A plea under Rule 11(c)(1)(C). The words are those of a public summary; the opinion says the same in its holding. */
export const hughes = readAt('Hughes v. United States, 584 U.S. 675 (2018)', 'https://ussupremecourtopinions.justia.com/2018/06/04/hughes-v-united-states/', 'is “based on” a Guidelines range if that range was part of the framework the district court relied on to impose the sentence or accept the agreement.')

/** A range given up for a mandatory minimum. The words are those of a public summary. */
export const koons = readAt('Koons v. United States, 584 U.S. 700 (2018)', 'https://criminallawopinions.justia.com/2018/06/04/koons-v-united-states/', 'the district court properly discarded their Guidelines ranges and permissibly considered only factors related to substantial assistance when departing downward.')

/** Terms that run one after another are one for the prison's computation; whether they are one here is not agreed. */
export const oneTermForThePrison = currentCode(18, '3584', '(c)', 'Multiple terms of imprisonment ordered to run consecutively or concurrently shall be treated for administrative purposes as a single, aggregate term of imprisonment.')
