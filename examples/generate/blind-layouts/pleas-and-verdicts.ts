import type { Layout } from '../layouts/layout.ts'
import { caption } from '../layouts/parts/caption.ts'
import { sectionsInProse } from '../layouts/parts/charges.ts'
import { filingLine, numbered, writerFor } from '../layouts/parts/looks.ts'
import { signed } from '../layouts/parts/stamps.ts'
import { addDays, inWords, slashed } from '../story/days.ts'
import { fullName, inCapital, they } from '../story/say-name.ts'
import type { MadeCount, Story } from '../story/story.ts'
import { caseTruths, sectionTruths } from './parts/case-truths.ts'
import { slashedLoose } from './parts/day-shapes.ts'
import { gridRow } from './parts/grid.ts'
import { leastTerm } from './parts/report-words.ts'
import { plainYears } from './parts/term-shapes.ts'

/** A plea agreement that is a letter from the United States Attorney to counsel. */
export const pleaLetter: Layout = {
  name: 'plea agreement, letter to counsel',
  kind: 'verdict or plea agreement',
  years: [1992, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'book'], { size: 11.5, leading: 1.3 })
    if (story.convictedOn > '2004') filingLine(w, dice, story.docket, dice.whole(20, 60), slashed(story.convictedOn))
    w.onEveryPage((page) => {
      if (page > 1) w.put(`${story.defender}, Esq.   Page ${page}`, 72, 48, { size: 9, page })
    })
    w.center('{b|U.S. Department of Justice}', { size: 14 }).center(`{i|United States Attorney}`).center(`{i|${story.court.district}}`, { after: 0.6 }).rule(0.6)
    w.row([{ at: 250, text: `{i|Federal Building, ${story.court.city}, ${story.court.state}}`, size: 9.5 }], 1).row([{ at: 250, text: inWords(addDays(story.convictedOn, -dice.whole(3, 12))) }], 1)
    w.par(`${story.defender}, Esq.\nAttorney at Law\n${story.court.city}, ${story.court.state}`, { align: 'left', after: 0.8 })
    w.row([{ at: 30, text: 'Re:', width: 26 }, { at: 60, text: `{u|United States v. ${fullName(story.name)}}\nCriminal No. ${story.docket}` }], 0.8).par(`Dear Counsel:`, { after: 0.6 })
    w.saysAll(caseTruths(story)).says('conviction.decidedBy', 'guilty plea').allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    w.par(`This letter sets forth the Agreement between the United States Attorney for the ${story.court.district} and your client, ${fullName(story.name)} ("Defendant"), in the above case. The Agreement is as follows:`, { indent: 30, after: 0.6 })
    let n = 0
    const para = (title: string, text: string): void => {
      n += 1
      w.need(50).par(`${n}.   {u|${title}}`, { after: 0.25 }).par(text, { indent: 30, after: 0.6 })
    }
    para('Change of Plea', `At the earliest practicable date, Defendant shall plead guilty to ${story.counts.map((count) => `Count ${inCapital(count.number)} (${count.nature}, in violation of ${sectionsInProse(count.offense)})`).join(' and ')}. Defendant admits that ${they(story).who} in fact committed the crime${story.counts.length > 1 ? 's' : ''} charged, from ${inWords(story.beganOn)} through ${inWords(story.endedOn)}${weighed(story).map(({ number, offense }) => `, and that Count ${inCapital(number)} involved ${offense.threshold?.words}`).join('')}.`)
    w.saysAll({ ...sectionTruths(story, inCapital), 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    story.counts.forEach(({ offense, nature }, i) => {
      w.says(`conviction.counts.${i}.description`, nature).allows({ [`conviction.counts.${i}.substance`]: offense.substance, [`conviction.counts.${i}.foundGrams`]: offense.threshold?.grams })
      if (offense.threshold !== undefined) w.saysAll({ [`conviction.counts.${i}.substance`]: offense.substance, [`conviction.counts.${i}.foundGrams`]: offense.threshold.grams })
    })
    n += 1
    w.need(90).par(`${n}.   {u|Penalties}`, { after: 0.25 }).par('Defendant faces the following penalties:', { indent: 30, after: 0.3 })
    const widths = [70, 150, 150]
    gridRow(w, widths, ['Count', 'Mandatory minimum', 'Maximum'], { cut: 'bold', size: 10 })
    story.counts.forEach((count, i) => {
      const [least, most] = [leastTerm(story, i), count.offense.limits[1]]
      gridRow(w, widths, [inCapital(count.number), least === 0 ? 'none' : plainYears(least), most === 'life' ? 'life' : plainYears(most)], { size: 10 })
      w.says(`conviction.counts.${i}.statedMinimum`, least)
    })
    w.space(0.3).par(`and, on each count, supervised release and a mandatory special assessment of $${story.indictedOn < '1996-09-01' ? 50 : 100}.`, { after: 0.6 }).allows({ 'conviction.assessment': story.assessment, 'conviction.convictedOn': story.convictedOn })
    para('Sentencing Guidelines', 'The sentence will be determined by the Court alone. The parties take the position that Defendant has accepted personal responsibility, and the United States Attorney will recommend the corresponding reduction unless Defendant acts in a way that is inconsistent with it. There is no agreement about criminal history.')
    if (story.dismissed.length > 0) para('Remaining Counts', `After sentence is imposed, the United States Attorney will dismiss Count${story.dismissed.length > 1 ? 's' : ''} ${story.dismissed.map(inCapital).join(' and ')} as to Defendant.`)
    para('Who Is Bound', 'This Agreement is only between Defendant and this office. It does not bind the Attorney General or any other prosecuting authority.')
    w.par('If this letter accurately reflects the Agreement, please have Defendant sign the Acknowledgment below and return the original to me.', { indent: 30, after: 1 })
    w.need(80).row([{ at: 230, text: 'Very truly yours,' }], 1.4).row([{ at: 230, text: story.prosecutor }]).row([{ at: 230, text: 'Assistant U.S. Attorney' }], 1)
    w.need(120).center('{b|ACKNOWLEDGMENT OF PLEA AGREEMENT}', { after: 0.4 }).par('I have read this letter in its entirety and discussed it with my attorney. I am entering into this Agreement freely because I am in fact guilty.', { after: 2 })
    w.row([{ at: 0, text: '___________________________', width: 200 }, { at: 240, text: `Date: ${slashed(story.convictedOn)}` }]).row([{ at: 0, text: `${fullName(story.name)}, Defendant` }])
    signed(w, `${story.name.given} ${story.name.family}`, w.left + 8, w.y - 34)
    return w
  },
}

/** A verdict form with questions to the jury. */
export const verdictForm: Layout = {
  name: 'verdict form, questions',
  kind: 'verdict or plea agreement',
  years: [1992, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 12, leading: 1.4 })
    if (story.convictedOn > '2004') filingLine(w, dice, story.docket, dice.whole(60, 140), slashed(story.convictedOn))
    numbered(w, (page) => `- ${page} -`)
    caption(w, story, dice, dice.pick(['VERDICT FORM', 'SPECIAL VERDICT', 'VERDICT']))
    w.says('conviction.decidedBy', 'jury verdict')
    for (const [i, count] of story.counts.entries()) {
      w.need(150).par(`{b|COUNT ${inCapital(count.number).toUpperCase()}}`, { after: 0.4 })
      w.par(`1.  We, the jury, unanimously find the defendant, ${fullName(story.name)}, as to the offense of ${count.nature.toLowerCase()} (${sectionsInProse(count.offense)}):`, { after: 0.5 })
      w.row([{ at: 60, text: `${mark(false)}  Not Guilty`, width: 150 }, { at: 230, text: `${mark(true)}  Guilty` }], 0.7)
      w.saysAll({ [`conviction.counts.${i}.number`]: inCapital(count.number), [`conviction.counts.${i}.statute`]: count.offense.statute, ...(count.offense.penalty === undefined ? {} : { [`conviction.counts.${i}.penalty`]: count.offense.penalty }), [`conviction.counts.${i}.description`]: count.nature })
      w.allows({ [`conviction.counts.${i}.substance`]: count.offense.substance })
      const { threshold, substance } = count.offense
      if (threshold !== undefined) {
        w.par('2.  If you answered "Guilty," state which of these weights was proved beyond a reasonable doubt (check one):', { after: 0.4 })
        w.need(90).row([{ at: 60, text: mark(true), width: 40 }, { at: 104, text: threshold.words }], 0.4).row([{ at: 60, text: mark(false), width: 40 }, { at: 104, text: 'a lesser amount' }], 0.8)
        w.saysAll({ [`conviction.counts.${i}.substance`]: substance, [`conviction.counts.${i}.foundGrams`]: threshold.grams })
      }
      if (count.offense.statute.startsWith('18 U.S.C. 924(c)')) {
        w.par('2.  If you answered "Guilty," was the firearm brandished or discharged?', { after: 0.4 }).row([{ at: 60, text: `${mark(false)}  Brandished`, width: 130 }, { at: 200, text: `${mark(false)}  Discharged`, width: 130 }, { at: 340, text: `${mark(true)}  Neither` }], 0.8)
        w.says(`conviction.counts.${i}.firearmUse`, 'used, carried or possessed')
      }
    }
    w.need(90).space(1).row([{ at: 0, text: `Dated: {t|${slashedLoose(story.convictedOn)}}`, width: 180 }, { at: 220, text: '______________________________' }]).row([{ at: 220, text: 'FOREPERSON' }])
    signed(w, dice.pick(['J. Haskell', 'R. Pruett', 'M. Lindgren']), w.left + 236, w.y - 32)
    return w.says('conviction.convictedOn', story.convictedOn).allows({ 'conviction.counts.complete': true })
  },
}

/** A blank to mark before an answer. */
function mark(on: boolean): string {
  return on ? '__{b|X}__' : '_____'
}

function weighed({ counts }: Story): readonly MadeCount[] {
  return counts.filter(({ offense }) => offense.threshold !== undefined)
}
