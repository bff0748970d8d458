import type { Layout } from '../layouts/layout.ts'
import { filingLine, writerFor } from '../layouts/parts/looks.ts'
import { showRange } from '../layouts/parts/show-range.ts'
import { addDays, dayFirst, inWords, slashed } from '../story/days.ts'
import { fullName, inCapital, roman, they } from '../story/say-name.ts'
import { caseTruths, sumsImposed } from './parts/case-truths.ts'
import { withOrdinal } from './parts/day-shapes.ts'
import { boxed, gridRow } from './parts/grid.ts'
import { leastTerm } from './parts/report-words.ts'
import { longTerm, plainYears } from './parts/term-shapes.ts'

/** Reasons written out by the judge in numbered findings. */
export const reasonsMemorandum: Layout = {
  name: 'statement of reasons, numbered findings',
  kind: 'statement of reasons',
  years: [1990, 2023],
  draw(story, dice) {
    const { guideline: g } = story
    const w = writerFor(dice, ['serif', 'typewriter', 'book'], { size: 11.5, leading: 1.4 })
    w.onEveryPage((page, of) => w.put(`SEALED - Statement of Reasons - ${page} of ${of}`, 306, 762, { size: 8.5, align: 'center', page }))
    w.center('IN THE UNITED STATES DISTRICT COURT').center(`FOR THE ${story.court.district.toUpperCase()}`, { after: 0.8 })
    boxed(w, 70, () => {
      w.row([{ at: 4, text: `United States v. ${fullName(story.name)}`, width: 260 }, { at: 280, text: `No. ${story.docket}` }]).row([{ at: 4, text: `Sentenced ${dayFirst(story.sentencedOn)}`, width: 260 }, { at: 280, text: `Judge ${story.judge}` }])
    })
    w.center('{b|FINDINGS AND STATEMENT OF REASONS FOR IMPOSING SENTENCE}').center('18 U.S.C. § 3553(c)', { after: 0.8 })
    w.saysAll({ ...caseTruths(story), 'conviction.sentencedOn': story.sentencedOn, 'conviction.judge': story.judge }).allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    let n = 0
    const finding = (text: string): void => {
      n += 1
      w.par(`${n}.  ${text}`, { indent: 24, after: 0.6 })
    }
    finding(`The Court has reviewed the presentence report${story.co.length > 2 ? ' and the objections of the parties, all of which are resolved as stated on the record' : ', to which neither party has an unresolved objection'}, and adopts its factual findings.`)
    const least = story.counts.map((count, i) => [count.number, leastTerm(story, i)] as const)
    finding(least.map(([number, months]) => (months === 0 ? `No minimum term of imprisonment is required by statute on Count ${inCapital(number)}.` : `Count ${inCapital(number)} carries a mandatory minimum term of ${longTerm(months)}.`)).join(' '))
    story.counts.forEach((count, i) => w.saysAll({ [`conviction.counts.${i}.number`]: inCapital(count.number), [`conviction.counts.${i}.statedMinimum`]: leastTerm(story, i) }))
    finding(`Under the Guidelines Manual effective November 1, ${g.edition}, the base offense level is ${g.base}. The Court finds ${g.role === 0 ? 'that no adjustment for role applies' : `an adjustment of ${g.role > 0 ? 'plus' : 'minus'} ${Math.abs(g.role)} for role in the offense`}, ${g.obstruction ? 'an adjustment of plus 2 for obstruction of justice' : 'that no adjustment for obstruction of justice applies'}, and ${g.acceptance === 0 ? 'no reduction for acceptance of responsibility' : `a reduction of ${-g.acceptance} for acceptance of responsibility`}. The total offense level is ${g.total}.`)
    finding(`The defendant has ${g.points} criminal history point${g.points === 1 ? '' : 's'} and falls in Criminal History Category ${roman(g.category)}. The imprisonment range is ${showRange(g.range)}.`)
    w.saysAll({ 'guideline.edition': String(g.edition), 'guideline.baseLevel': g.base, 'guideline.roleLevels': g.role, 'guideline.obstruction': g.obstruction, 'guideline.acceptanceLevels': g.acceptance, 'guideline.totalLevel': g.total, 'guideline.points': g.points, 'guideline.category': g.category, 'guideline.range': g.range })
    finding(`The Court imposes a total term of ${longTerm(story.term)}, to be followed by supervised release of ${plainYears(story.supervisedYears * 12)}. ${story.fine > 0 ? `A fine of $${story.fine.toLocaleString('en-US')} is imposed.` : 'No fine is imposed, the defendant being unable to pay one.'}${story.restitution > 0 ? ` Restitution is ordered in the amount of $${story.restitution.toLocaleString('en-US')}.` : ' Restitution is not applicable.'}`)
    w.saysAll({ 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...sumsImposed(story) }).allows({ 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    finding(`The sentence takes account of the nature of the offense, of ${they(story).whose} history, and of the need for the sentence to reflect the seriousness of the offense, to promote respect for the law and to provide just punishment.`)
    return w.need(80).space(1.4).row([{ at: 220, text: '____________________________' }]).row([{ at: 220, text: story.judge }]).row([{ at: 220, text: 'United States District Judge' }])
  },
}

/** A notice under 851 with the conviction in a table. */
export const notice851Table: Layout = {
  name: 'notice under 851, table',
  kind: 'notice under 851',
  years: [1990, 2023],
  draw(story, dice) {
    const prior = story.notice851 ?? { offense: dice.pick(['Delivery of a Controlled Substance', 'Sale of Cocaine']), finalOn: addDays(story.beganOn, -dice.whole(600, 3000)), court: `Superior Court of Washington County, ${story.court.state}` }
    const w = writerFor(dice, ['serif', 'sans'], { size: 11.5, leading: 1.4 })
    if (story.indictedOn > '2003') filingLine(w, dice, story.docket, dice.whole(12, 40), slashed(addDays(story.indictedOn, 30)))
    w.par(`${story.prosecutor}\nAssistant United States Attorney\nUnited States Attorney's Office, ${story.court.city}, ${story.court.state}\nAttorneys for Plaintiff United States of America`, { size: 10, align: 'left', after: 1.4 })
    w.center('{b|UNITED STATES DISTRICT COURT}').center(`{b|${story.court.district.toUpperCase()}}`, { after: 1 })
    w.row([{ at: 0, text: `United States of America v. ${fullName(story.name)}`, width: 220 }, { at: 250, text: `Case ${story.docket}\n\n{b|NOTICE OF PRIOR CONVICTION FOR PURPOSE OF INCREASED PUNISHMENT [21 U.S.C. § 851(a)(1)]}` }], 0.6).rule(0.8).space(0.6)
    w.saysAll({ ...caseTruths(story), 'conviction.notice851': true }).allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    w.par(`PLEASE TAKE NOTICE that the government will rely upon the following prior conviction of ${they(story).title} ${story.name.family} for a felony drug offense in seeking increased punishment under Title 21, United States Code, Section 841(b), on every count to which it applies:`, { indent: 30, after: 0.8 })
    const widths = [130, 130, 96, w.measure - 356]
    gridRow(w, widths, ['Offense', 'Court', 'Case', 'Conviction final'], { cut: 'bold', size: 10 })
    gridRow(w, widths, [prior.offense, prior.court, `CR-${dice.whole(1000, 9000)}`, withOrdinal(prior.finalOn)], { size: 10 })
    w.saysAll({ 'conviction.priors851.0.description': prior.offense, 'conviction.priors851.0.kind': 'felony drug offense', 'conviction.priors851.0.finalOn': prior.finalOn }).allows({ 'conviction.priors851.complete': true })
    w.space(1).par('A person who does not deny the conviction before sentence is imposed, or who fails to challenge it as the statute provides, may not afterwards attack the sentence on that ground.', { indent: 30, after: 1.4 })
    w.need(110).row([{ at: 0, text: `DATED: ${inWords(addDays(story.indictedOn, 30))}`, width: 200 }, { at: 230, text: 'Respectfully submitted,' }], 1.6).row([{ at: 230, text: `/s/ ${story.prosecutor}` }]).row([{ at: 230, text: story.prosecutor.toUpperCase() }]).row([{ at: 230, text: 'Assistant United States Attorney' }], 1.4)
    return w.center('{b|CERTIFICATE OF SERVICE}', { after: 0.4 }).par(`A copy of this notice was served on ${story.defender}, counsel for defendant, on the date above.`, { indent: 30 })
  },
}
