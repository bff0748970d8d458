import type { Series } from '../../../core/dated.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** How 4B1.2 defines a crime of violence. Whether a conviction was one is for a person to decide; what it is decided by changed. */
export type ViolenceDefinition = '18 U.S.C. 16' | 'elements, named offenses, or serious potential risk' | 'elements or named offenses'

export const violenceDefinitions: Series<ViolenceDefinition> = {
  of: 'what a crime of violence is (4B1.2(a))',
  entries: [
    { from: '1987-11-01', to: '1989-10-31', value: '18 U.S.C. 16', source: amendment(268, 'Section 4B1.2(1) is amended by deleting "as used in this provision is defined under 18 U.S.C. § 16"') },
    { from: '1989-11-01', to: '2016-07-31', value: 'elements, named offenses, or serious potential risk', source: amendment(798, 'involves use of explosives, or otherwise involves conduct that presents a serious potential risk of physical injury to another.') },
    { from: '2016-08-01', to: '2018-10-31', value: 'elements or named offenses', source: amendment(798, 'is murder, voluntary manslaughter, kidnapping, aggravated assault, a forcible sex offense, robbery, arson, extortion, or the use or unlawful possession of a firearm described in 26 U.S.C. § 5845(a)') },
    { from: '2018-11-01', checkedThrough, value: 'elements or named offenses', source: manual(2025, '§4B1.2(a)(2)', 'is murder, voluntary manslaughter, kidnapping, aggravated assault, a forcible sex offense, robbery, arson, extortion, or the use or unlawful possession of a firearm') },
  ],
}
