import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** What decides how a sentence runs beside another term (5G1.3), as the manuals of some days have it. */
export interface UndischargedRule {
  /** Committed while serving the other term, or also after being sentenced to it: consecutive. Undefined: any term being served at sentencing made it consecutive. */
  readonly consecutiveAfter: 'while serving' | 'while serving, or sentenced and not yet serving' | undefined
  /** What makes the sentence concurrent: the same transaction; conduct fully taken into account; relevant conduct that raised the level; relevant conduct. Undefined: nothing. */
  readonly concurrentFor: 'same transaction' | 'fully taken into account' | 'relevant conduct that raised the level' | 'relevant conduct' | undefined
  /** Whether a sentence under the guidelines, or conduct fully taken into account, is made up to what both would have been together: 1991 only. */
  readonly asIfTogether: boolean
  /** Whether a state term that is only anticipated counts as well. */
  readonly anticipated: boolean
  /** In any other case. */
  readonly otherwise: 'consecutively' | 'consecutively as far as a reasonable incremental punishment asks' | 'concurrently, partially concurrently or consecutively'
}

const since2003 = { consecutiveAfter: 'while serving, or sentenced and not yet serving', asIfTogether: false, otherwise: 'concurrently, partially concurrently or consecutively' } as const

export const undischargedRules: Series<UndischargedRule> = {
  of: 'how a sentence runs beside another term (5G1.3)',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: { consecutiveAfter: undefined, concurrentFor: 'same transaction', asIfTogether: false, anticipated: false, otherwise: 'consecutively' }, source: amendment(289, 'unless one or more of the instant offenses(s) arose out of the same transactions or occurrences as the unexpired sentences. In the latter case, such instant sentences and the unexpired sentences shall run concurrently') },
    { from: '1989-11-01', to: '1991-10-31', value: { consecutiveAfter: 'while serving', concurrentFor: undefined, asIfTogether: false, anticipated: false, otherwise: 'concurrently, partially concurrently or consecutively' }, source: amendment(385, 'Where the defendant is serving an unexpired term of imprisonment, but did not commit the instant offense while serving that term of imprisonment, the sentence for the instant offense may be imposed to run consecutively or concurrently') },
    { from: '1991-11-01', to: '1992-10-31', value: { consecutiveAfter: 'while serving, or sentenced and not yet serving', concurrentFor: undefined, asIfTogether: true, anticipated: false, otherwise: 'consecutively as far as a reasonable incremental punishment asks' }, source: amendment(465, 'the sentence for the instant offense shall be imposed to result in a combined sentence equal to the total punishment that would have been imposed under §5G1.2') },
    { from: '1992-11-01', to: '1995-10-31', value: { consecutiveAfter: 'while serving, or sentenced and not yet serving', concurrentFor: 'fully taken into account', asIfTogether: false, anticipated: false, otherwise: 'consecutively as far as a reasonable incremental punishment asks' }, source: amendment(535, '"(c) (Policy Statement) In any other case, the sentence for the instant offense shall be imposed to run consecutively to the prior undischarged term of imprisonment to the extent necessary to achieve a reasonable incremental punishment') },
    { from: '1995-11-01', to: '2003-10-31', value: { ...since2003, concurrentFor: 'fully taken into account', anticipated: false }, source: amendment(660, 'the undischarged term of imprisonment resulted from offense(s) that have been fully taken into account in the determination of the offense level for the instant offense') },
    { from: '2003-11-01', to: '2014-10-31', value: { ...since2003, concurrentFor: 'relevant conduct that raised the level', anticipated: false }, source: amendment(660, 'and that was the basis for an increase in the offense level for the instant offense under Chapter Two (Offense Conduct) or Chapter Three (Adjustments), the sentence for the instant offense shall be imposed as follows:') },
    { from: '2014-11-01', to: '2018-10-31', value: { ...since2003, concurrentFor: 'relevant conduct', anticipated: true }, source: amendment(787, '“(c) If subsection (a) does not apply, and a state term of imprisonment is anticipated to result from another offense that is relevant conduct to the instant offense of conviction') },
    { from: '2018-11-01', checkedThrough, value: { ...since2003, concurrentFor: 'relevant conduct', anticipated: true }, source: manual(2025, '§5G1.3(c)', 'If subsection (a) does not apply, and a state term of imprisonment is anticipated to result from another offense that is relevant conduct to the instant offense of conviction') },
  ],
}
