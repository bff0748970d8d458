import type { Layout } from '../layout.ts'
import { monthsInWords } from '../parts/terms.ts'
import { writerFor } from '../parts/looks.ts'
import { inWords } from '../../story/days.ts'
import { fullName, roman, they } from '../../story/say-name.ts'

/** A transcript as an excerpt, typed without numbered lines and signed by the reporter. */
export const transcriptExcerpt: Layout = {
  name: 'sentencing transcript, excerpt',
  kind: 'sentencing transcript',
  years: [1989, 2015],
  draw(story, dice) {
    const { guideline: g } = story
    const { title } = they(story)
    const w = writerFor(dice, ['typewriter', 'serif'], { size: 11, leading: 1.6 })
    w.onEveryPage((page) => w.put(`S-${page}`, 540, 40, { align: 'right', size: 10, page }))
    w.center(`UNITED STATES DISTRICT COURT, ${story.court.district.toUpperCase()}`, { after: 0.5 }).center(`UNITED STATES OF AMERICA v. ${fullName(story.name).toUpperCase()}`, { after: 0.5 }).center(`Docket ${story.docket}`, { after: 0.5 }).center(`Proceedings at Sentence, ${inWords(story.sentencedOn)}`, { after: 0.5 }).center(`Hon. ${story.judge}, presiding`, { after: 1 })
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn }).allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    w.par('(Excerpt. In open court; defendant present with counsel.)', { after: 0.6 })
    w.par(`THE CLERK:  Criminal cause for sentencing. Counsel, your appearances.`, { after: 0.5 }).par(`MS. ODOM:  For the government, good morning.`, { after: 0.5 })
    w.par(`THE COURT:  I find the offense level to be ${g.total} and the criminal history category ${roman(g.category)}. ${g.range[0] === 'life' ? 'The guidelines call for life' : g.range[1] === 'life' ? `The guidelines call for ${g.range[0]} months to life` : `That gives us ${g.range[0]} to ${g.range[1]} months`}. Anything further before I impose sentence?`, { after: 0.5 })
    w.saysAll({ 'guideline.totalLevel': g.total, 'guideline.category': g.category, 'guideline.range': g.range })
    w.par('MR. TEAGUE:  Only that his family is here, Judge.'.replace('his', they(story).whose), { after: 0.5 })
    w.par(`THE COURT:  ${title} ${story.name.family}, it is the sentence of the Court that you be imprisoned for ${story.term === 'life' ? 'LIFE' : monthsInWords(story.term).toLowerCase()}, followed by ${story.supervisedYears} years of supervised release. I impose the mandatory special assessment of $${story.assessment}. I will not impose a fine.`, { after: 0.5 })
    w.saysAll({ 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.assessment': story.assessment }).allows({ 'conviction.fine': 0 })
    w.par('THE DEFENDANT:  Yes, sir.', { after: 0.5 }).par('(Proceedings concluded.)', { after: 1 })
    w.par('I certify that the foregoing is a correct transcript from the record of proceedings in the above-entitled matter.', { after: 1 }).par('Official Court Reporter')
    return w
  },
}
