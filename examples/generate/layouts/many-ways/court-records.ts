import { addDays, inWords, slashed } from '../../story/days.ts'
import { dollars, fullName, roman, they } from '../../story/say-name.ts'
import type { Layout } from '../layout.ts'
import { allowFederal, caption } from '../parts/caption.ts'
import { levelOnlyTruths } from '../parts/found-truths.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { showRange } from '../parts/show-range.ts'
import { natureTruths, termTruths } from '../parts/terms.ts'
import { guidelinesSaid, imposed, moneySaid, released, termSaid, yearsSaid } from './ways.ts'

const family = (name: string): string => (name.split(' ').at(-1) ?? name).toUpperCase()

/** A transcript whose reporter names the judge by name or office and sets no line numbers. */
export const transcriptOtherwise: Layout = {
  name: 'sentencing transcript, other speakers',
  kind: 'sentencing transcript',
  years: [1990, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter', 'serif'], { size: 11, leading: 1.5 })
    const { title } = they(story)
    numbered(w, (page) => String(page))
    const court = dice.pick(['THE COURT', 'THE COURT', `JUDGE ${family(story.judge)}`, 'COURT', 'The Court'])
    const mark = dice.pick([':', '.', ' --', ':'])
    w.center(`UNITED STATES DISTRICT COURT`).center(story.court.district.toUpperCase(), { after: 0.6 })
    w.lines([dice.pick(['UNITED STATES', 'United States of America']), dice.pick(['v.', '  -against-', 'vs.']), dice.pick([fullName(story.name), fullName(story.name).toUpperCase()]), `Case ${story.docket}`]).space(0.6)
    w.center(dice.pick(['SENTENCING', 'SENTENCING PROCEEDINGS', 'TRANSCRIPT OF SENTENCE'])).center(inWords(story.sentencedOn)).center(dice.pick([`Before: HON. ${story.judge.toUpperCase()}, District Judge`, `Before the Honorable ${story.judge}`, `${story.judge.toUpperCase()}, U.S. District Judge, presiding`]), { after: 0.8 })
    w.par('Official Court Reporter: L. M. Yost, RPR', { after: 0.8 })
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn })
    allowFederal(w)
    const say = (who: string, text: string): void => void w.par(`${who}${mark}  ${text}`, { indent: 30, after: 0.4 })
    say(court, `Good morning. We are here in the matter of United States against ${fullName(story.name)} for sentencing.`)
    say(`MR. ${family(story.defender)}`, `Ready for ${title} ${story.name.family}, Your Honor. We ask for a sentence of ${dice.whole(12, 40)} months.`)
    say(court, `${guidelinesSaid(story, dice)} Does anyone object to that computation?`)
    say(`MS. ${family(story.prosecutor)}`, 'The government has no objection and asks for a sentence within the range.')
    say('THE DEFENDANT', 'I am sorry, Judge. I ask for mercy.')
    say(court, `${imposed(story, dice)} ${released(story, dice)} ${moneySaid(story, dice)}`)
    w.saysAll({ ...levelOnlyTruths(story), 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.assessment': story.assessment, ...(story.fine > 0 && { 'conviction.fine': story.fine }), ...(story.restitution > 0 && { 'conviction.restitution': story.restitution }) })
    w.allows({ 'conviction.fine': story.fine, 'conviction.restitution': story.restitution }, termTruths(story.counts), Object.fromEntries(story.counts.map(({ number }, i) => [`conviction.counts.${i}.number`, String(number)])))
    say(court, 'You may appeal within fourteen days. Court is in recess.')
    return w
  },
}

/** The court's reasons on a sheet of the district's own. */
export const reasonsOtherwise: Layout = {
  name: 'statement of reasons, sheet of the district',
  kind: 'statement of reasons',
  years: [1990, 2024],
  draw(story, dice) {
    const { guideline: g } = story
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 11, leading: 1.3 })
    const way = dice.pick(['prose', 'lines', 'table'])
    caption(w, story, dice, dice.pick(['STATEMENT OF REASONS', 'STATEMENT OF REASONS FOR IMPOSING SENTENCE', "COURT'S FINDINGS AND REASONS FOR SENTENCE"]))
    if (way === 'prose') w.par(`The court adopts the findings of the presentence report. ${guidelinesSaid(story, dice)}`, { after: 0.6 })
    else {
      const mark = dice.pick([':', '', ' .....'])
      const rows: readonly (readonly [string, string])[] = [[dice.pick(['Base offense level', 'Base level']), String(g.base)], [dice.pick(['Role in the offense', 'Role adjustment', 'Adjustment for role']), g.role > 0 ? `+${g.role}` : String(g.role)], [dice.pick(['Obstruction of justice', 'Obstruction']), g.obstruction ? '+2' : '0'], [dice.pick(['Acceptance of responsibility', 'Acceptance']), String(g.acceptance)], [dice.pick(['Total offense level', 'Offense level found by the court', 'Total level']), String(g.total)], [dice.pick(['Criminal history points', 'Criminal history score', 'History points']), String(g.points)], [dice.pick(['Criminal history category', 'Category']), roman(g.category)], [dice.pick(['Imprisonment range', 'Guideline range', 'Range of imprisonment']), showRange(g.range)]]
      const widths = way === 'table' ? [240, 300] : [200, 210]
      if (way === 'table') w.row([{ at: 0, text: 'Finding', width: 200 }, { at: 300, text: 'Determination' }], 0.3)
      for (const [label, value] of rows) w.row([{ at: 0, text: `${label}${mark}`, width: widths[0] ?? 0 }, { at: widths[1] ?? 0, text: value }], 0.2)
      w.saysAll({ 'guideline.baseLevel': g.base, 'guideline.roleLevels': g.role, 'guideline.obstruction': g.obstruction, 'guideline.acceptanceLevels': g.acceptance, 'guideline.points': g.points })
    }
    w.saysAll(levelOnlyTruths(story)).space(0.5)
    const some = dice.happens(0.6)
    if (some) {
      for (const count of story.counts) w.par(dice.pick([`Count ${count.number}: ${count.offense.limits[0] === 0 ? 'no mandatory minimum' : `mandatory minimum of ${count.offense.limits[0]} months`}.`, `The statute sets ${count.offense.limits[0] === 0 ? 'no mandatory minimum' : `a mandatory minimum of ${count.offense.limits[0] / 12} years`} on Count ${count.number}.`]), { after: 0.2 })
      w.saysAll(Object.fromEntries(story.counts.flatMap((count, i) => [[`conviction.counts.${i}.number`, String(count.number)], [`conviction.counts.${i}.statedMinimum`, count.offense.limits[0]]])))
    }
    w.par(dice.pick([`Sentence imposed: ${termSaid(story.term, dice)}${story.term === 'life' ? '' : ' of imprisonment'}; ${yearsSaid(story.supervisedYears, dice)} of supervised release.`, imposed(story, dice) + ` ` + released(story, dice)]), { after: 0.6 })
    w.par('The sentence is within the range and reflects the seriousness of the offense, 18 U.S.C. § 3553(a).', { after: 0.8 })
    w.saysAll({ 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 })
    w.row([{ at: 0, text: `${dice.pick(['Dated', 'Date', 'Date of Imposition of Judgment'])}: ${inWords(story.sentencedOn)}`, width: 240 }, { at: 260, text: story.judge }]).row([{ at: 260, text: 'United States District Judge' }])
    w.says('conviction.judge', story.judge).allows({ 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'guideline.careerOffender': false })
    return w
  },
}

/** A docket with the sections before the offense and the disposition in the courts' own shorthand. */
export const docketShorthand: Layout = {
  name: 'docket sheet, counts in shorthand',
  kind: 'docket sheet',
  years: [1994, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 9.5, margins: { left: 54, right: 54, top: 60, bottom: 54 } })
    w.center('{b|U.S. District Court}').center(`{b|${story.court.district}}`).center(`{b|CRIMINAL DOCKET FOR CASE #: ${story.docket}}`, { after: 0.8 })
    w.row([{ at: 0, text: `Case title: USA v. ${story.name.family}`, width: 260 }, { at: 300, text: `Date Filed: ${slashed(story.indictedOn)}` }], 0.4).row([{ at: 0, text: `Assigned to: Judge ${story.judge}` }], 0.6)
    w.row([{ at: 0, text: '{b|Defendant (1)}' }], 0.2).row([{ at: 0, text: `{b|${fullName(story.name)}}`, width: 220 }, { at: 260, text: `represented by {b|${story.defender}}\n${dice.whole(100, 900)} Main Street\n${story.court.city}\nLEAD ATTORNEY` }], 0.1)
    const registered = dice.happens(0.5)
    if (registered) w.row([{ at: 0, text: `${dice.pick(['USM #', 'TERMINATED\nReg. No.', 'Inmate No.'])} ${story.register}`, width: 220 }], 0.6)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.judge': story.judge, ...(registered && { 'person.registerNumber': story.register }) }).allows({ 'conviction.docketNumber': story.docket })
    w.row([{ at: 0, text: '{b|Pending Counts}', width: 240 }, { at: 260, text: '{b|Disposition}' }], 0.3)
    for (const count of story.counts) {
      const [title = '', section = ''] = count.offense.statute.split(' U.S.C. ')
      const law = dice.pick([`${title}:${section}`, `${title} USC ${section}`, `${title}:${section}${count.offense.penalty === undefined ? '' : ` and ${count.offense.penalty}`}`])
      const term = count.term === 'life' ? 'LIFE' : dice.pick([`${count.term} months`, `${count.term} mos`, `${count.term} MONTHS`])
      w.row([{ at: 0, text: `${law} ${count.nature.toUpperCase()}\n(${count.number})`, width: 230 }, { at: 260, text: dice.pick([`${term} BOP${count.consecutive ? ', consecutive' : count.number > 1 ? ', concurrent' : ''}; ${story.supervisedYears} yrs SR; ${dollars(story.assessment / story.counts.length, false)} SA`, `Imprisonment: ${term}${count.consecutive ? ' consecutive' : count.number > 1 ? ' concurrent' : ''}. Supervised Release: ${story.supervisedYears} years. Assessment: ${dollars(story.assessment / story.counts.length)}`, `Committed to BOP for ${term}${count.consecutive ? ' to run consecutively' : count.number > 1 ? ' to run concurrently' : ''}, SR ${story.supervisedYears} years, S/A ${dollars(story.assessment / story.counts.length)}`]) }], 0.4)
    }
    w.saysAll({ ...Object.fromEntries(story.counts.flatMap((count, i) => [[`conviction.counts.${i}.number`, String(count.number)], [`conviction.counts.${i}.statute`, count.offense.statute], [`conviction.counts.${i}.description`, count.nature]])), ...termTruths(story.counts), 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...(story.counts.length === 1 && { 'conviction.term': story.term }) })
    w.allows(...natureTruths(story.counts), Object.fromEntries(story.counts.flatMap(({ offense }, i) => (offense.penalty === undefined ? [] : [[`conviction.counts.${i}.penalty`, offense.penalty]]))), { 'conviction.term': story.term, 'conviction.assessment': story.assessment, 'conviction.counts.complete': true, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    w.row([{ at: 0, text: '{b|Terminated Counts}', width: 240 }, { at: 260, text: '{b|Disposition}' }], 0.3).row([{ at: 0, text: story.dismissed.length > 0 ? `18:2 AIDING AND ABETTING\n(${story.dismissed.join(', ')})` : 'None', width: 240 }, { at: 260, text: story.dismissed.length > 0 ? 'Dismissed' : ' ' }], 0.8)
    w.row([{ at: 0, text: '{b|Plaintiff}' }], 0.2).row([{ at: 0, text: 'USA', width: 200 }, { at: 260, text: `represented by {b|${story.prosecutor}}` }], 0.8)
    const { family: surname } = story.name
    const entries: readonly (readonly [string, string])[] = [[story.arrestedOn, `Arrest of ${surname}`], [story.indictedOn, `INDICTMENT as to ${fullName(story.name)} (1) count(s) ${story.counts.map(({ number }) => number).join(', ')}`], [addDays(story.indictedOn, 6), `Minute Entry: Arraignment as to ${fullName(story.name)} held; plea of not guilty entered`], [story.convictedOn, story.decidedBy === 'guilty plea' ? `Minute Entry: Change of Plea Hearing held; ${surname} enters plea of guilty` : story.decidedBy === 'jury verdict' ? `JURY VERDICT as to ${fullName(story.name)}: Guilty on all counts` : `Bench trial held; the court finds ${surname} guilty`], [story.sentencedOn, `Minute Entry: Sentencing held on ${slashed(story.sentencedOn)} as to ${fullName(story.name)}`], [story.signedOn, `JUDGMENT as to ${fullName(story.name)}`]]
    w.row([{ at: 0, text: '{b|Date Filed}', width: 60 }, { at: 70, text: '{b|#}', width: 30 }, { at: 104, text: '{b|Docket Text}' }], 0.4)
    entries.forEach(([on, text], i) => w.row([{ at: 0, text: slashed(on), width: 60 }, { at: 70, text: String(i * 4 + 1), width: 30 }, { at: 104, text: `${text} (Entered: ${slashed(on)})` }], 0.3))
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn, 'conviction.sentencedOn': story.sentencedOn })
    w.allows({ 'litigation.collateralPending': false, 'litigation.appealPending': false, 'litigation.appealTaken': false, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    return w
  },
}

/** The docket of a court of appeals, where names and numbers stand in lists of parties and the case below. */
export const appealDocketOtherwise: Layout = {
  name: 'docket sheet of an appeal, parties below',
  kind: 'docket sheet',
  years: [1995, 2023],
  draw(story, dice) {
    const decidedOn = story.appeal?.decidedOn ?? addDays(story.sentencedOn, 400)
    const filedOn = addDays(story.signedOn, 9)
    const number = story.appeal?.number ?? `${story.sentencedOn.slice(2, 4)}-${dice.whole(1000, 4000)}`
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 10 })
    w.center('{b|General Docket}').center(`{b|United States Court of Appeals for the ${story.court.circuit}}`, { after: 0.6 })
    w.row([{ at: 0, text: `{b|Court of Appeals Docket #:} ${number}`, width: 260 }, { at: 280, text: `Docketed: ${slashed(filedOn)}` }]).row([{ at: 0, text: `USA v. ${fullName(story.name)}`, width: 260 }, { at: 280, text: `Termed: ${slashed(decidedOn)}` }]).row([{ at: 0, text: `Appeal From: ${story.court.district}` }], 0.4).row([{ at: 0, text: 'Case Type Information: criminal - direct criminal' }], 0.4)
    w.par('Originating Court Information:').row([{ at: 10, text: `District Court No. ${story.docket}`, width: 240 }, { at: 280, text: `Date Filed: ${slashed(story.indictedOn)}` }]).row([{ at: 10, text: `Trial Judge: ${story.judge}, U.S. District Judge` }]).row([{ at: 10, text: `Date Order/Judgment: ${slashed(story.signedOn)}`, width: 240 }, { at: 280, text: `Date NOA Filed: ${slashed(filedOn)}` }], 0.6)
    w.row([{ at: 0, text: 'UNITED STATES OF AMERICA\n     Plaintiff - Appellee', width: 240 }, { at: 260, text: `${story.prosecutor}, Assistant U.S. Attorney\n[COR LD NTC US Attorney]` }], 0.4).row([{ at: 0, text: 'v.' }], 0.2)
    w.row([{ at: 0, text: `${dice.pick([fullName(story.name).toUpperCase(), `${fullName(story.name)} (Federal Prisoner: ${story.register})`])}\n     Defendant - Appellant`, width: 240 }, { at: 260, text: `${story.defender}\n[COR LD NTC CJA]` }], 0.6)
    w.row([{ at: 0, text: slashed(filedOn), width: 70 }, { at: 80, text: 'DIRECT CRIMINAL APPEAL docketed. Notice of appeal filed by the appellant.' }], 0.2).row([{ at: 0, text: slashed(addDays(filedOn, 70)), width: 70 }, { at: 80, text: `BRIEF FILED on behalf of Appellant ${fullName(story.name)}.` }], 0.2).row([{ at: 0, text: slashed(decidedOn), width: 70 }, { at: 80, text: 'UNPUBLISHED OPINION filed. AFFIRMED.' }], 0.2).row([{ at: 0, text: slashed(addDays(decidedOn, 21)), width: 70 }, { at: 80, text: 'MANDATE issued.' }])
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.judge': story.judge, 'litigation.appealTaken': true, 'litigation.appealDecidedOn': decidedOn })
    w.allows({ 'litigation.appealPending': false, 'conviction.docketNumber': story.docket, 'person.registerNumber': story.register, 'conviction.sovereign': 'federal' })
    return w
  },
}

/** Notice of enhanced penalties that tells the earlier conviction its own way. */
export const notice851Otherwise: Layout = {
  name: 'notice under 851 that tells the conviction otherwise',
  kind: 'notice under 851',
  years: [1992, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 12, leading: 1.5 })
    const prior = story.notice851 ?? { offense: 'Delivery of a Controlled Substance', finalOn: addDays(story.beganOn, -900), court: 'the Circuit Court of Jackson County, Missouri' }
    caption(w, story, dice, dice.pick(['INFORMATION TO ESTABLISH PRIOR CONVICTION', 'NOTICE OF ENHANCEMENT UNDER 21 U.S.C. § 851', 'INFORMATION PURSUANT TO 21 U.S.C. § 851', 'GOVERNMENT’S NOTICE OF PRIOR CONVICTION (21 U.S.C. § 851)']))
    const on = inWords(prior.finalOn)
    w.par(`The United States of America, by ${story.prosecutor}, gives notice under Title 21, United States Code, Section 851, that it will rely at sentencing on the following prior conviction of ${fullName(story.name)}, a felony drug offense:`, { indent: 30, after: 0.6 })
    w.par(dice.pick([`Offense: ${prior.offense}\nCourt: ${prior.court}\nDate conviction became final: ${on}`, `${prior.offense}, ${prior.court}, which conviction was final ${on}.`, `A judgment of conviction for ${prior.offense} entered by ${prior.court}, final as of ${on}.`, `The defendant has previously been found guilty of ${prior.offense} in ${prior.court}. That conviction has been final since ${on}.`]), { left: 30, after: 0.6 })
    w.par('By reason of this conviction the defendant is subject to the increased punishment the statute provides.', { indent: 30, after: 1 })
    w.saysAll({ 'conviction.notice851': true, 'conviction.priors851.0.description': prior.offense, 'conviction.priors851.0.finalOn': prior.finalOn }).allows({ 'conviction.priors851.0.kind': 'felony drug offense', 'conviction.priors851.complete': true })
    w.row([{ at: 230, text: story.prosecutor }]).row([{ at: 230, text: 'United States Attorney' }])
    return w
  },
}
