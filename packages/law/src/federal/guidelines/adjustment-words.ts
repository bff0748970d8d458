import { manual } from './cite.ts'

/** The words of Chapter Three that a step quotes. Their figures have not changed since 1987. */
export const aggravating = {
  4: manual(2025, '§3B1.1(a)', 'organizer or leader of a criminal activity that involved five or more participants or was otherwise extensive, increase by 4 levels.'),
  3: manual(2025, '§3B1.1(b)', 'the criminal activity involved five or more participants or was otherwise extensive, increase by 3 levels.'),
  2: manual(2025, '§3B1.1(c)', 'in any criminal activity other than described in subsection (a) or (b), increase by 2 levels.'),
} as const

export const mitigating = {
  4: manual(2025, '§3B1.2(a)', 'If the defendant was a minimal participant in any criminal activity, decrease by 4 levels.'),
  3: manual(2025, '§3B1.2', 'In cases falling between (a) and (b), decrease by 3 levels.'),
  2: manual(2025, '§3B1.2(b)', 'If the defendant was a minor participant in any criminal activity, decrease by 2 levels.'),
} as const

export const obstruction = manual(2025, '§3C1.1', 'a closely related offense, increase the offense level by 2 levels.')
export const order = manual(2025, '§1B1.1(a)(3)', 'Apply the adjustments as appropriate related to victim, role, and obstruction of justice from Parts A, B, and C of Chapter Three.')
export const application = manual(2025, '§1B1.1(a)', 'The court shall determine the kinds of sentence and the guideline range as set forth in the guidelines')
