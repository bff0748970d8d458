import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Time served for the same conduct shortens the term itself, where the Bureau of Prisons will not credit it (5G1.3(b)). */
export const servedForSameConduct: Series<'shortens the term'> = {
  of: 'a term served for the same conduct (5G1.3(b))',
  entries: [
    { from: '1991-11-01', to: '1992-10-31', value: 'shortens the term', source: amendment(465, 'the court should impose a sentence of 20 months concurrent with the prior undischarged term') },
    { from: '1992-11-01', to: '1995-10-31', value: 'shortens the term', source: amendment(465, 'When a sentence is imposed pursuant to subsection (b), the court should adjust for any term of imprisonment already served as a result of the conduct') },
    { from: '1995-11-01', to: '2003-10-31', value: 'shortens the term', source: amendment(535, 'When a sentence is imposed pursuant to subsection (b), the court should adjust the sentence for any period of imprisonment already served as a result of the conduct') },
    { from: '2003-11-01', checkedThrough, value: 'shortens the term', source: manual(2025, '§5G1.3(b)(1)', '(1) the court shall adjust the sentence for any period of imprisonment already served on the undischarged term of imprisonment') },
  ],
}

/** The federal term once the months served for the same conduct are taken off (5G1.3(b)); never below zero. */
export function adjustForServed(totalPunishment: number, servedMonths: number, on: CivilDate): Finding<number> {
  const trace = new Trace()
  const found = trace.look(servedForSameConduct, on)
  const value = found && Math.max(0, totalPunishment - servedMonths)
  if (found) trace.step({ id: '5G1.3(b)', rule: 'Time served for the same conduct', source: found.source, read: ['servedMonths'], applied: servedMonths > 0, change: `${value} months`, note: `${totalPunishment} less ${servedMonths}` })
  return trace.finish('5G1.3(b)', 'The term, less what was served for the same conduct', value)
}
