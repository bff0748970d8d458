import type { Layout } from './layout.ts'
import { allowFederal } from './parts/caption.ts'
import { showRange } from './parts/show-range.ts'
import { transcriptPages } from './parts/transcript-pages.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { inWords } from '../story/days.ts'
import { fullName, roman, spelled, they } from '../story/say-name.ts'

/** A court reporter's transcript: twenty-five numbered lines a page. */
export const transcript: Layout = {
  name: 'sentencing transcript',
  kind: 'sentencing transcript',
  years: [1990, 2024],
  draw(story, dice) {
    const { guideline: g } = story
    const { title } = they(story)
    const w = new PaperWriter({ family: 'typewriter', size: 11, leading: 2, filled: 'typewriter', margins: { left: 72, right: 54, top: 72, bottom: 54 } })
    const lines = [
      'IN THE UNITED STATES DISTRICT COURT', `FOR THE ${story.court.district.toUpperCase()}`, '', 'UNITED STATES OF AMERICA,', '           Plaintiff,', `     vs.                     No. ${story.docket}`, `${fullName(story.name).toUpperCase()},`, '           Defendant.', '', 'TRANSCRIPT OF SENTENCING HEARING', `BEFORE THE HONORABLE ${story.judge.toUpperCase()}`, 'UNITED STATES DISTRICT JUDGE', inWords(story.sentencedOn).toUpperCase(), '', 'APPEARANCES:', `For the Government:   ${story.prosecutor}`, `For the Defendant:    ${story.defender}`, 'Court Reporter:       L. M. Yost, RPR', '', '', '', '', '', '', '',
    ]
    const said: readonly (readonly [string, string])[] = [
      ['THE COURT', `This is United States versus ${fullName(story.name)}, ${story.docket}. We are here for sentencing. Counsel, have you and your client read the presentence report?`],
      [`MR. ${story.defender.split(' ').at(-1)?.toUpperCase()}`, 'We have, Your Honor. We have no objections beyond those in our memorandum.'],
      ['THE COURT', `The court adopts the findings of the presentence report. The total offense level is ${g.total}, the criminal history category is ${roman(g.category)}, and the guideline range is ${showRange(g.range)}. Does the defendant wish to be heard?`],
      ['THE DEFENDANT', 'Your Honor, I am sorry for what I did. I ask for one more chance to raise my children.'],
      ['THE COURT', `${title} ${story.name.family}, pursuant to the Sentencing Reform Act it is the judgment of this court that you are hereby committed to the custody of the Bureau of Prisons ${story.term === 'life' ? 'for a term of life' : `for a term of ${story.term} months`}. Upon release you will be placed on supervised release for a term of ${spelled(story.supervisedYears)} years. You shall pay a special assessment of $${story.assessment}. ${story.fine > 0 ? `A fine of $${story.fine.toLocaleString('en-US')} is imposed.` : 'I find you are not able to pay a fine, and none is imposed.'}`],
      ['THE COURT', 'You have fourteen days to file a notice of appeal. We are adjourned.'],
    ]
    transcriptPages(w, dice, lines, said)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn })
    allowFederal(w)
    w.truth.push(...[['guideline.totalLevel', g.total], ['guideline.category', g.category], ['guideline.range', g.range], ['conviction.term', story.term], ['conviction.supervisedReleaseMonths', story.supervisedYears * 12], ['conviction.assessment', story.assessment]].map(([path, value]) => ({ path: String(path), value, page: 2 })))
    w.allows({ 'conviction.fine': story.fine })
    return w
  },
}
