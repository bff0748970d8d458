import type { CivilDate } from '../../core/civil-date.ts'
import type { Source } from '../../core/source.ts'

/** The day *Apprendi v. New Jersey* was decided: before it, the weight a sentence rested on was the judge's to find. */
export const apprendiDay: CivilDate = '2000-06-26'

export const apprendi: Source = {
  cite: 'Apprendi v. New Jersey, 530 U.S. 466 (2000), syllabus', link: 'https://law.onecle.com/ussc/530/530us466.html', text: 'read', readOn: '2026-11-23',
  quote: 'any fact that increases the penalty for a crime beyond the prescribed statutory maximum, other than the fact of a prior conviction, must be submitted to a jury and proved beyond a reasonable doubt.',
}
