import type { Layout } from '../layouts/layout.ts'
import { filingLine, writerFor } from '../layouts/parts/looks.ts'
import { showRange } from '../layouts/parts/show-range.ts'
import { addDays, inWords, onWeekday, slashed, yearOf } from '../story/days.ts'
import { fullName, roman, shortName, they } from '../story/say-name.ts'
import { caseTruths } from './parts/case-truths.ts'
import { slashedLoose, yearsBetween } from './parts/day-shapes.ts'
import { boxed } from './parts/grid.ts'
import { longTerm } from './parts/term-shapes.ts'

/** Minutes of a judge in chambers that grant a shorter term. */
export const reductionMinutes: Layout = {
  name: 'sentence reduction order, minutes in chambers',
  kind: 'sentence reduction order',
  years: [1993, 2016],
  draw(story, dice) {
    const { guideline: g } = story
    const { title, who, whose } = they(story)
    const before = story.term === 'life' ? 'life' : story.term
    const on = onWeekday(before === 'life' ? addDays('2020-06-01', dice.whole(0, 1900)) : addDays(story.sentencedOn, Math.round(before * dice.between(11, 18))))
    const after = before === 'life' ? dice.pick([360, 420]) : Math.max(6, Math.floor(before * 0.75))
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 11, leading: 1.35 })
    filingLine(w, dice, story.docket, dice.whole(120, 400), slashed(on))
    w.onEveryPage((page, of) => w.put('CRIMINAL MINUTES - GENERAL', 306, 758, { size: 8.5, align: 'center', page }).put(`Page ${page} of ${of}`, 540, 758, { size: 8.5, align: 'right', page }))
    w.center('UNITED STATES DISTRICT COURT').center(story.court.district.toUpperCase(), { after: 0.6 }).center('{b|CRIMINAL MINUTES - GENERAL}', { size: 12.5, after: 0.8 }).rule(0.8)
    w.row([{ at: 0, text: `Case No.    ${story.docket}`, width: 270 }, { at: 290, text: `Date    ${inWords(on)}` }], 0.4).rule(0.4).row([{ at: 0, text: `Title    United States v. ${fullName(story.name)}` }], 0.4).rule(0.4)
    w.row([{ at: 0, text: `Present: The Honorable    ${story.judge}, United States District Judge` }], 0.4).rule(0.4).row([{ at: 0, text: 'R. Neumann\nDeputy Clerk', width: 130 }, { at: 150, text: 'Not Reported\nCourt Reporter', width: 130 }, { at: 300, text: 'None Present\nAssistant U.S. Attorney' }], 0.5).rule(0.8)
    w.saysAll({ ...caseTruths(story), 'conviction.judge': story.judge }).allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'custody.status': 'in prison' })
    w.space(0.4).row([{ at: 0, text: '{b|Proceedings:}', width: 90 }, { at: 94, text: '{b|(IN CHAMBERS) ORDER GRANTING MOTION FOR REDUCTION OF SENTENCE, 18 U.S.C. § 3582(c)}' }], 0.8)
    const age = yearsBetween(story.born, on)
    w.par(`${title} ${story.name.family} is ${age} years old and is confined at ${story.prison.name}. On ${inWords(story.sentencedOn)}, at a guideline range of ${showRange(g.range)} (level ${g.total}, category ${roman(g.category)}), this Court imposed a term of ${before === 'life' ? 'life imprisonment' : `${before} months`}. ${who === 'she' ? 'She' : 'He'} has been in custody since ${inWords(story.arrestedOn)}.`, { indent: 30, after: 0.6 })
    w.saysAll({ 'custody.facility': story.prison.name, 'conviction.sentencedOn': story.sentencedOn, 'guideline.range': g.range, 'guideline.totalLevel': g.total, 'guideline.category': g.category })
    const asked = addDays(on, -dice.whole(90, 240))
    if (asked < '2018-12-21') w.par(`The range on which that term rests has since been lowered by an amendment that the Sentencing Commission made retroactive, and the amended range allows a shorter term. Having considered the policy statement of USSG § 1B1.10 and the factors of 18 U.S.C. § 3553(a), the Court finds that a reduction is warranted.`, { indent: 30, after: 0.6 })
    else w.par(`The warden received ${whose} request on ${inWords(asked)} and did not answer within 30 days. The Court may therefore decide the motion. It finds that the length of the sentence, beside what would be imposed today, together with ${whose} record of rehabilitation, is an extraordinary and compelling reason; that ${who} is not a danger to any other person; and that the factors of 18 U.S.C. § 3553(a) favor relief.`, { indent: 30, after: 0.6 }).says('custody.wardenRequestOn', asked)
    w.par(`The motion is {b|GRANTED}. The term of imprisonment is reduced from ${before === 'life' ? 'life' : `${before} months`} to {b|${longTerm(after)}}. All other provisions of the judgment stay in effect.`, { indent: 30, after: 0.8 }).says('conviction.term', after)
    return w.par('IT IS SO ORDERED.', { indent: 30, after: 1 }).row([{ at: 260, text: 'Initials of Deputy Clerk   rn' }])
  },
}

/** An order of one page on a motion under 2255, with a civil number beside the criminal one. */
export const order2255TwoNumbers: Layout = {
  name: 'order under 2255, civil and criminal number',
  kind: 'order under 2255',
  years: [1996, 2021],
  draw(story, dice) {
    const filedOn = story.collateral?.filedOn ?? onWeekday(addDays(story.sentencedOn, 610))
    const on = story.collateral?.decidedOn ?? onWeekday(addDays(filedOn, dice.whole(90, 400)))
    const civil = `${story.court.prefix}:${String(yearOf(filedOn)).slice(2)}-cv-${String(dice.whole(40, 1900)).padStart(5, '0')}`
    const w = writerFor(dice, ['serif', 'book', 'typewriter'], { size: 11.5, leading: 1.45 })
    if (on > '2004') filingLine(w, dice, civil, dice.whole(8, 30), slashed(on))
    w.center('{b|UNITED STATES DISTRICT COURT}').center(`{b|${story.court.district.toUpperCase()}}`, { after: 1 })
    boxed(w, 140, () => {
      w.row([{ at: 4, text: `${fullName(story.name).toUpperCase()},\n\n        Movant,\n\nv.\n\nUNITED STATES OF AMERICA,\n\n        Respondent.`, leading: 1, width: 210 }, { at: 240, text: `Civil Action No. ${civil}\n\n(Criminal No. ${story.docket})\n\n{b|ORDER AND JUDGMENT}`, leading: 1.1 }], 0.3)
    })
    w.saysAll(caseTruths(story)).allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'litigation.collateralPending': false })
    const { whose, who } = they(story)
    w.space(0.5).par(`This matter is before the Court on the motion filed ${inWords(filedOn)} by ${shortName(story.name)}, Reg. No. ${story.register}, under 28 U.S.C. § 2255, to vacate the sentence of ${longTerm(story.term)} imposed on ${inWords(story.sentencedOn)}. ${story.decidedBy === 'guilty plea' ? `The sentence followed ${whose} plea of guilty` : story.decidedBy === 'jury verdict' ? `The sentence followed a verdict of guilty by a jury` : 'The sentence followed a finding of guilt by the Court, sitting without a jury,'} on ${inWords(story.convictedOn)}. ${story.appeal === undefined ? `${who === 'she' ? 'She' : 'He'} did not appeal.` : `The ${story.court.circuit} affirmed on ${inWords(story.appeal.decidedOn)}.`}`, { indent: 36, after: 0.7 })
    w.saysAll({ 'person.registerNumber': story.register, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn, 'litigation.appealTaken': story.appeal !== undefined, ...(story.appeal === undefined ? {} : { 'litigation.appealDecidedOn': story.appeal.decidedOn }) })
    w.par('The motion raises two grounds, each of them of ineffective assistance of counsel. The files and records of the case show conclusively that the movant is entitled to no relief, and no hearing is required. The first ground was waived; the second is contradicted by what the movant said under oath.', { indent: 36, after: 0.7 })
    const granted = ['IT IS ORDERED AND ADJUDGED that the motion under 28 U.S.C. § 2255 is DENIED and this action is DISMISSED WITH PREJUDICE.', 'IT IS FURTHER ORDERED that a certificate of appealability is DENIED.']
    for (const text of granted) w.par(text, { indent: 36, after: 0.7 })
    w.says('litigation.collateralDecided', true)
    return w.need(80).space(0.8).row([{ at: 0, text: `SIGNED ${slashedLoose(on)}`, width: 180 }, { at: 220, text: '_______________________________' }]).row([{ at: 220, text: story.judge.toUpperCase() }]).row([{ at: 220, text: 'UNITED STATES DISTRICT JUDGE' }]).says('conviction.judge', story.judge)
  },
}
