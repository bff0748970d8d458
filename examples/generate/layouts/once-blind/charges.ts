import type { Layout } from '../layout.ts'
import { chargedTruths } from '../parts/charges.ts'
import { sayCase, allowFederal } from '../parts/caption.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { natureTruths } from '../parts/terms.ts'
import { stampOf } from '../parts/stamps.ts'
import { dayOf, inWords } from '../../story/days.ts'
import { fullName, initialName, roman } from '../../story/say-name.ts'

/** An indictment of the West: the court in the middle of a ruled page, the statutes in brackets at the right. */
export const indictmentBrackets: Layout = {
  name: 'indictment, statutes in brackets',
  kind: 'indictment',
  years: [1990, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter', 'serif'], { size: 11, leading: 1.5 })
    const counts = story.counts
    w.lines([story.prosecutor, 'United States Attorney', `${story.court.city}, ${story.court.state}`]).space(1)
    w.center('UNITED STATES DISTRICT COURT').center(`FOR THE ${story.court.district.toUpperCase()}`, { after: 1 })
    w.row([{ at: 0, text: 'UNITED STATES OF AMERICA,', width: 210 }, { at: 230, text: `${dice.pick(['No.', 'CR No.'])} ${story.docket}` }]).row([{ at: 40, text: 'Plaintiff,', width: 160 }, { at: 230, text: 'I N D I C T M E N T' }]).row([{ at: 20, text: 'v.', width: 100 }])
    const top = w.y
    w.row([{ at: 0, text: `${fullName(story.name).toUpperCase()},`, width: 210 }, { at: 230, text: counts.map(({ offense, nature }) => `[${offense.statute.replace('U.S.C. ', 'U.S.C. § ')}${offense.penalty === undefined ? '' : `, ${offense.penalty}`}: ${nature}]`).join('\n') }])
    w.y = Math.max(w.y, top + 30)
    w.row([{ at: 40, text: 'Defendant.', width: 160 }], 1)
    sayCase(w, story)
    w.par('The Grand Jury charges:', { indent: 30, after: 0.6 })
    for (const { number, offense, nature, endedOn } of counts) {
      w.need(120).center(`COUNT ${roman(number)}`, { after: 0.3 }).center(`[${offense.statute.replace('U.S.C. ', 'U.S.C. § ')}${offense.penalty === undefined ? '' : `; 21 U.S.C. § ${offense.penalty}`}]`, { after: 0.5 })
      const body = offense.substance === undefined ? `committed ${nature.toLowerCase()}` : `${offense.statute.includes('846') ? 'conspired with persons known and unknown to the Grand Jury to distribute' : 'possessed with intent to distribute'} ${offense.threshold?.words ?? 'a mixture containing cocaine'}`
      w.par(`${number === 1 ? `From on or about ${inWords(story.beganOn)} to on or about ${inWords(endedOn)}` : `On or about ${inWords(endedOn)}`}, in ${story.court.city}, within the ${story.court.district}, defendant ${story.name.family.toUpperCase()} knowingly ${body}.`, { indent: 30, after: 0.7 })
    }
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn, ...chargedTruths(story, roman) }).allows(...natureTruths(story.counts))
    w.need(60).row([{ at: 230, text: 'A TRUE BILL' }], 1.5).row([{ at: 230, text: '/s/ Foreperson' }], 1).row([{ at: 0, text: `Returned ${dayOf(story.indictedOn)}.` }])
    return w
  },
}

/** The verdict a jury filled in: a question a count, with lines to tick and a weight. */
export const verdictForm: Layout = {
  name: 'verdict with special findings',
  kind: 'verdict or plea agreement',
  years: [2000, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['serif'], { size: 12, leading: 1.4 })
    stampOf(w, dice, ['FILED IN OPEN COURT', inWords(story.convictedOn)], 400, 60)
    w.center('{b|UNITED STATES DISTRICT COURT}').center(`{b|${story.court.district.toUpperCase()}}`, { after: 1 })
    w.row([{ at: 0, text: 'UNITED STATES OF AMERICA', width: 220 }]).row([{ at: 0, text: 'v.', width: 60 }, { at: 260, text: `Criminal Case ${story.docket}` }]).row([{ at: 0, text: fullName(story.name).toUpperCase(), width: 240 }], 1)
    sayCase(w, story)
    w.center('{b|VERDICT OF THE JURY}', { after: 1 })
    for (const { number, offense, nature } of story.counts) {
      w.need(100).par(`We, the jury, find the defendant, ${fullName(story.name)}, as to Count ${roman(number)} of the Indictment, ${nature}, ${offense.statute.replace('U.S.C. ', 'U.S.C. § ')}:`, { after: 0.5 })
      w.row([{ at: 60, text: '_______  NOT GUILTY', width: 140 }, { at: 230, text: '___X___  GUILTY' }], 0.6)
      if (offense.threshold) w.par(`We further find, unanimously and beyond a reasonable doubt, that the offense involved:`, { left: 30, after: 0.3 }).row([{ at: 60, text: `___X___  ${offense.threshold.words}` }], 0.3).row([{ at: 60, text: '_______  less than that amount' }], 0.8)
    }
    w.saysAll({ 'conviction.decidedBy': 'jury verdict', ...chargedTruths(story, roman) }).allows(...natureTruths(story.counts))
    for (const i of story.counts.keys()) w.also.push({ path: `conviction.counts.${i}.description`, value: story.counts[i]?.nature })
    w.truth.splice(0, w.truth.length, ...w.truth.filter(({ path }) => !path.endsWith('.penalty')))
    w.space(1).row([{ at: 0, text: `Dated: ${inWords(story.convictedOn)}`, width: 200 }, { at: 240, text: '_________________________' }]).row([{ at: 240, text: 'FOREPERSON' }])
    w.says('conviction.convictedOn', story.convictedOn)
    return w
  },
}

/** A plea agreement written as a letter to counsel. */
export const pleaLetter: Layout = {
  name: 'plea agreement, letter',
  kind: 'verdict or plea agreement',
  years: [1992, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 11.5 })
    const [first] = story.counts
    numbered(w, (page, of) => `- ${page} of ${of} -`)
    w.center('{b|U.S. Department of Justice}', { size: 14 }).center(`{i|United States Attorney}`).center(`{i|${story.court.district}}`, { after: 1 })
    w.row([{ at: 250, text: inWords(story.convictedOn) }], 1).lines([story.defender, 'Attorney at Law', `${dice.whole(100, 900)} Main Street`, `${story.court.city}, ${story.court.state}`]).space(1)
    w.row([{ at: 40, text: 'Re:', width: 30 }, { at: 80, text: `United States v. ${fullName(story.name)}\nCriminal No. ${story.docket}` }], 1)
    allowFederal(w)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket })
    w.par('Dear Counsel:', { after: 0.6 }).par(`This letter sets forth the full and complete plea offer to your client, ${initialName(story.name)}, from this Office. If your client accepts, please have your client execute this document in the space provided below.`, { after: 0.6 })
    w.par('{b|Offense and Statutory Penalties}', { after: 0.3 }).par(`1.  Your client agrees to plead guilty to Count${story.counts.length > 1 ? 's' : ''} ${story.counts.map(({ number }) => roman(number)).join(' and ')} of the Indictment, which charge${story.counts.length > 1 ? '' : 's'} your client with ${story.counts.map((count) => `${count.nature}, in violation of ${count.offense.statute.replace('U.S.C. ', 'U.S.C. § ')}`).join(' and ')}. ${first?.offense.limits[0] === 0 ? '' : `Count I carries a mandatory minimum sentence of ${Number(first?.offense.limits[0]) / 12} years.`}`, { after: 0.6 })
    w.saysAll({ 'conviction.decidedBy': 'guilty plea', ...Object.fromEntries(story.counts.flatMap((count, i) => [[`conviction.counts.${i}.number`, roman(count.number)], [`conviction.counts.${i}.statute`, count.offense.statute]])) }).allows(...natureTruths(story.counts))
    w.allows({ 'conviction.counts.0.statedMinimum': first?.offense.limits[0] ?? 0, 'conviction.convictedOn': story.convictedOn, 'conviction.assessment': story.assessment })
    w.par('{b|Factual Stipulations}', { after: 0.3 }).par('2.  Your client understands that this Office and your client have agreed to a Statement of Offense, which is attached.', { after: 0.6 })
    w.par('{b|Sentencing Guidelines}', { after: 0.3 }).par('3.  The parties agree that, but for the sentencing range, the guidelines are to be determined by the Court at sentencing.', { after: 0.6 })
    w.par('{b|Waiver of Appeal}', { after: 0.3 }).par('4.  Your client waives the right to appeal the sentence, except to the extent that the Court sentences your client above the statutory maximum.', { after: 1 })
    w.row([{ at: 230, text: 'Sincerely,' }], 1.5).row([{ at: 230, text: story.prosecutor }]).row([{ at: 230, text: 'United States Attorney' }])
    return w
  },
}
