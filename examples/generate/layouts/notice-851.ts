import type { Layout } from './layout.ts'
import { caption } from './parts/caption.ts'
import { filingLine, writerFor } from './parts/looks.ts'
import { inWords, slashed } from '../story/days.ts'
import { fullName, inCapital } from '../story/say-name.ts'

export const notice851: Layout = {
  name: 'notice under 851',
  kind: 'notice under 851',
  years: [1990, 2024],
  draw(story, dice) {
    const prior = story.notice851 ?? { offense: 'Possession with Intent to Deliver Cocaine', finalOn: `${Number(story.beganOn.slice(0, 4)) - 4}-03-18`, court: `Circuit Court of Clay County, ${story.court.state}` }
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 12, leading: 1.5 })
    if (story.convictedOn > '2003') filingLine(w, dice, story.docket, dice.whole(12, 40), slashed(story.indictedOn))
    caption(w, story, dice, dice.pick(['INFORMATION TO ESTABLISH PRIOR CONVICTION PURSUANT TO 21 U.S.C. § 851', "GOVERNMENT'S NOTICE OF ENHANCED PENALTIES UNDER 21 U.S.C. § 851"]))
    w.par(`The United States of America, by and through the undersigned Assistant United States Attorney, hereby files this information pursuant to Title 21, United States Code, Section 851, and notifies the Court and the defendant, ${fullName(story.name)}, that upon conviction of Count ${inCapital(1)} of the Indictment the United States will seek increased punishment by reason of the following prior conviction:`, { indent: 36, after: 0.7 })
    w.par(`1.  ${prior.offense}, in the ${prior.court}, Case No. ${dice.whole(80, 99)}-CR-${dice.whole(100, 900)}, which conviction became final on or about ${inWords(prior.finalOn)}.`, { indent: 36, after: 0.7 })
    w.saysAll({ 'conviction.notice851': true, 'conviction.priors851.0.description': prior.offense, 'conviction.priors851.0.finalOn': prior.finalOn }).allows({ 'conviction.priors851.complete': true, 'conviction.counts.0.number': inCapital(1) })
    w.par('WHEREFORE, the United States prays that the Court sentence the defendant in accordance with the enhanced penalty provisions of Title 21, United States Code, Section 841(b)(1).', { indent: 36, after: 1 })
    w.need(80).row([{ at: 230, text: 'Respectfully submitted,' }], 1).row([{ at: 230, text: story.prosecutor }]).row([{ at: 230, text: 'Assistant United States Attorney' }])
    return w
  },
}
