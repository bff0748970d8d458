import type { Layout } from './layout.ts'
import { numbered, writerFor } from './parts/looks.ts'
import { sectionsOf } from './parts/terms.ts'
import { stampOf } from './parts/stamps.ts'
import { addDays, inWords } from '../story/days.ts'
import { fullName, they } from '../story/say-name.ts'
import { showRange } from './parts/show-range.ts'

/** A slip opinion of a court of appeals. */
export const slipOpinion: Layout = {
  name: 'appellate opinion, slip',
  kind: 'appellate opinion',
  years: [1990, 2023],
  draw(story, dice) {
    const appeal = story.appeal ?? { number: `${story.sentencedOn.slice(2, 4)}-${dice.whole(1000, 5000)}`, filedOn: story.sentencedOn, decidedOn: addDays(story.sentencedOn, 320) }
    const { title } = they(story)
    const w = writerFor(dice, ['serif', 'book'], { size: 12.5, leading: 1.5, margins: { left: 96, right: 96, top: 90, bottom: 90 } })
    numbered(w, (page) => String(page))
    stampOf(w, dice, ['FILED', 'UNITED STATES COURT OF APPEALS', inWords(appeal.decidedOn)], 420, 60)
    w.center('{b|United States Court of Appeals}', { size: 17 }).center(`{b|FOR THE ${story.court.circuit.toUpperCase()}}`, { after: 0.8 }).center(`No. ${appeal.number}`, { after: 1 })
    w.center('United States of America,').center('{i|Plaintiff-Appellee,}', { after: 0.3 }).center('v.', { after: 0.3 }).center(`${fullName(story.name)},`).center('{i|Defendant-Appellant.}', { after: 0.8 })
    w.center(`Appeal from United States District Court\nfor the ${story.court.district}`, { after: 0.6 })
    w.center(`Submitted: ${inWords(addDays(appeal.decidedOn, -60))}\nFiled: ${inWords(appeal.decidedOn)}\n${dice.pick(['[Unpublished]', '[Published]'])}`, { after: 0.8 })
    w.says('person.name', fullName(story.name)).says('litigation.appealDecidedOn', appeal.decidedOn)
    w.par('Before HALDEMAN, ASHBY, and OVERSTREET, Circuit Judges.', { after: 0.6 }).par(dice.pick(['PER CURIAM.', 'ASHBY, Circuit Judge.']), { after: 0.6 })
    w.par(`${fullName(story.name)} ${story.decidedBy === 'guilty plea' ? 'pleaded guilty to' : 'was convicted of'} ${story.counts.map(({ nature, printed }) => `${nature.toLowerCase()}, in violation of ${printed}`).join(', and ')}. The district court determined that the advisory guideline range was ${showRange(story.guideline.range)} and imposed a sentence of ${story.term === 'life' ? 'life imprisonment' : `${story.term} months' imprisonment`}. ${title} ${story.name.family} appeals, and we affirm.`, { indent: 30, after: 0.6 })
    w.par(`We review the sentence under a deferential abuse-of-discretion standard, ensuring first that the district court committed no significant procedural error. ${title} ${story.name.family} argues that the court relied on unreliable testimony. The credibility of witnesses is for the district court to decide, and its findings are virtually unreviewable on appeal.`, { indent: 30, after: 0.6 })
    w.par('The judgment of the district court is affirmed.', { indent: 30 })
    w.saysAll(sectionsOf(story.counts)).allows({ 'litigation.appealTaken': true, 'litigation.appealPending': false, 'conviction.district': story.court.district, 'conviction.sovereign': 'federal', 'conviction.term': story.term, 'guideline.range': story.guideline.range, 'conviction.decidedBy': story.decidedBy, 'conviction.judge': story.judge })
    return w
  },
}
