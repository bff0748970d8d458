import { addDays, inWords, slashed } from '../../story/days.ts'
import { fullName } from '../../story/say-name.ts'
import type { Layout } from '../layout.ts'
import { caption } from '../parts/caption.ts'
import { writerFor } from '../parts/looks.ts'
import { arrangement, setFields, setTable } from './arrangements.ts'
import { daySaid } from './ways.ts'

/** Notice of an earlier conviction in a table, in fields or in one of many sentences. */
export const noticeArranged: Layout = {
  name: 'notice under 851, the conviction in any arrangement',
  kind: 'notice under 851',
  years: [1988, 2023],
  rising: true,
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'typewriter', 'book'], { size: 12, leading: 1.4 })
    const prior = story.notice851 ?? { offense: dice.pick(['Delivery of a Controlled Substance', 'Possession of Cocaine with Intent to Distribute', 'Sale of Marijuana']), finalOn: addDays(story.beganOn, -900), court: 'the Circuit Court of Jackson County, Missouri' }
    caption(w, story, dice, dice.pick(['INFORMATION UNDER 21 U.S.C. § 851', 'NOTICE OF INTENT TO SEEK ENHANCED PENALTY (21 U.S.C. § 851)', 'NOTICE OF PRIOR CONVICTION UNDER 21 U.S.C. § 851', 'INFORMATION CHARGING PRIOR CONVICTION (21 U.S.C. § 851)']))
    const on = daySaid(prior.finalOn, dice)
    w.par(dice.pick([`The United States gives notice, under Title 21, United States Code, Section 851, that ${fullName(story.name)} has the prior conviction stated below and is subject to increased punishment.`, `Pursuant to 21 U.S.C. § 851 the government files this notice. The defendant, ${fullName(story.name)}, stands previously convicted as follows:`]), { indent: 30, after: 0.6 })
    const way = dice.pick(['table', 'fields', 'told', 'told'])
    const [offense, final] = [dice.pick(['Offense', 'Conviction', 'Prior Offense', 'Offense of Conviction', 'Crime', 'Charge of Conviction']), dice.pick(['Date Final', 'Date Conviction Became Final', 'Final On', 'Date of Final Conviction', 'Conviction Final', 'Became Final'])]
    if (way === 'table') setTable(w, dice.pick([[{ head: offense, width: 160, of: () => prior.offense }, { head: 'Court', width: 160, of: () => prior.court }, { head: final, width: 130, of: () => slashed(prior.finalOn) }], [{ head: final, width: 130, of: () => slashed(prior.finalOn) }, { head: offense, width: 170, of: () => prior.offense }, { head: 'Court', width: 150, of: () => prior.court }]]), [prior])
    else if (way === 'fields') setFields(w, arrangement(dice, ['figures first', 'running', 'numbered', 'pairs']), [[offense, prior.offense], ['Court', prior.court], [final, on]])
    else w.par(dice.pick([`A conviction of ${prior.offense}, had in ${prior.court}, which was final on ${on}.`, `On ${on}, judgment became final in ${prior.court} on the defendant's conviction for ${prior.offense}.`, `In ${prior.court} the defendant pleaded guilty to ${prior.offense}; that conviction became final on ${on}.`, `The defendant was adjudged guilty of ${prior.offense} by ${prior.court}. The judgment has been final since ${on}.`, `${prior.offense}. ${prior.court}. Final: ${on}.`, `The defendant's conviction in ${prior.court} for the offense of ${prior.offense} became a final conviction on ${on}.`, `Before committing the offense charged, the defendant had been convicted in ${prior.court} of ${prior.offense}, and the conviction had become final as of ${on}.`]), { left: 20, after: 0.6 })
    w.space(0.4).par(dice.pick(['This conviction is a felony drug offense.', 'The prior conviction is for a felony drug offense within the meaning of 21 U.S.C. § 802(44).']), { indent: 30, after: 1 })
    w.saysAll({ 'conviction.notice851': true, 'conviction.priors851.0.description': prior.offense, 'conviction.priors851.0.finalOn': prior.finalOn }).allows({ 'conviction.priors851.0.kind': 'felony drug offense', 'conviction.priors851.complete': true })
    w.row([{ at: 230, text: story.prosecutor }]).row([{ at: 230, text: 'United States Attorney' }]).row([{ at: 0, text: `Dated: ${inWords(story.indictedOn)}` }])
    return w
  },
}
