import type { CivilDate } from '../../core/civil-date.ts'
import type { Source } from '../../core/source.ts'

/** The day *Apprendi v. New Jersey* was decided: before it, the weight a sentence rested on was the judge's to find. */
export const apprendiDay: CivilDate = '2000-06-26'

export const apprendi: Source = {
  cite: 'Apprendi v. New Jersey, 530 U.S. 466 (2000), syllabus', link: 'https://law.onecle.com/ussc/530/530us466.html', text: 'read', readOn: '2026-11-23',
  quote: 'any fact that increases the penalty for a crime beyond the prescribed statutory maximum, other than the fact of a prior conviction, must be submitted to a jury and proved beyond a reasonable doubt.',
}

/** The day *Alleyne v. United States* was decided: from then on what raises a least term must be charged and found as well. */
export const alleyneDay: CivilDate = '2013-06-17'

export const alleyne: Source = {
  cite: 'Alleyne v. United States, 570 U.S. 99 (2013), as summarized by the UNC School of Government', link: 'https://www.sog.unc.edu/sccc/cases/alleyne-v-united-states', text: 'read', readOn: '2026-11-28',
  quote: 'The Court overruled Harris v. United States, 536 U.S. 545 (2002), and held that any fact that increases a mandatory minimum sentence must be submitted to the jury.',
}

/** Until then a judge could find it, as long as the maximum stayed what the verdict allowed. */
export const harris: Source = {
  cite: 'Harris v. United States, 536 U.S. 545, 568 (2002)', link: 'https://law.onecle.com/ussc/536/536us568.html', text: 'read', readOn: '2026-11-28',
  quote: "Basing a 2-year increase in the defendant's minimum sentence on a judicial finding of brandishing does not evade the requirements of the Fifth and Sixth Amendments.",
}
