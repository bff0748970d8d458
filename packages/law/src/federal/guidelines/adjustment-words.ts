import { manual } from './cite.ts'

/** The words of the application instructions that a step for a value as found quotes. */
export const order = manual(2025, '§1B1.1(a)(3)', 'Apply the adjustments as appropriate related to victim, role, and obstruction of justice from Parts A, B, and C of Chapter Three.')
export const application = manual(2025, '§1B1.1(a)', 'The court shall determine the kinds of sentence and the guideline range as set forth in the guidelines')
