import type { CivilDate } from '../../../core/civil-date.ts'
import type { Series } from '../../../core/dated.ts'
import { checkedThrough, readAt } from '../code-sources.ts'

/** The offense must have been committed before this day, and a sentence imposed from this day on already follows the Act of 2010. */
export const fairSentencingDay: CivilDate = '2010-08-03'
const wirsing = 'https://cetient.com/case/4457982/united-states-v-daniel-wirsing'

/** Section 404 as courts quote it. The text of its subsection (c), which limits second motions, has not been found and read. */
export const section404 = {
  covered: readAt('Pub. L. 115-391, 404(a), 132 Stat. 5222, as quoted in United States v. Wirsing, 943 F.3d 175 (4th Cir. 2019)', wirsing, 'a violation of a Federal criminal statute, the statutory penalties for which were modified by section 2 or 3 of the Fair Sentencing Act of 2010, that was committed before August 3, 2010.'),
  asIf: readAt('Pub. L. 115-391, 404(b), 132 Stat. 5222, as quoted in United States v. Wirsing, 943 F.3d 175 (4th Cir. 2019)', wirsing, 'impose a reduced sentence as if sections 2 and 3 of the Fair Sentencing Act of 2010 were in effect at the time the covered offense was committed.'),
  offenseNotConduct: readAt('United States v. Davis, 961 F.3d 181 (2d Cir. 2020)', 'https://cetient.com/case/4539365/united-states-v-davis', 'Section 404 eligibility depends on the statutory offense for which a defendant was sentenced, not the particulars of any given defendant’s underlying conduct.'),
  terry: readAt('Terry v. United States, 593 U.S. 486 (2021)', 'https://supreme.justia.com./cases/federal/us/593/20-5904', 'The question here is whether crack offenders who did not trigger a mandatory minimum qualify. They do not.'),
  concepcion: readAt('Concepcion v. United States, 597 U.S. 481 (2022), primary holding', 'https://supreme.justia.com./cases/federal/us/597/20-1650', 'The First Step Act of 2018 allows district courts to consider intervening changes of law or fact in exercising their discretion to reduce a sentence.'),
  nothingRequired: readAt('United States v. Williams, 63 F.4th 908 (11th Cir. 2023), as reported', 'https://defensenewsletter.blogspot.com/2023/03/williams-section-404-of-first-step-does.html', 'the district court had the discretion to leave that life sentence in place because the text of the Fair Sentencing Act did not require the court to reduce any sentence'),
} as const

/** Since when a court may be asked. */
export const crackReductions: Series<'no such motion' | 'on motion'> = {
  of: 'section 404 of the First Step Act',
  entries: [
    { from: '1987-11-01', to: '2018-12-20', value: 'no such motion', source: section404.asIf },
    { from: '2018-12-21', checkedThrough, value: 'on motion', source: section404.asIf },
  ],
}
