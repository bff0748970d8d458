import type { Dice } from '../dice.ts'
import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { showRange } from '../layouts/parts/show-range.ts'
import { list } from '../layouts/parts/terms.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { addDays, inWords, monthName, slashed, yearOf } from '../story/days.ts'
import { fullName, roman, shortName, spelled, they } from '../story/say-name.ts'
import type { Story, Term } from '../story/story.ts'
import { allowedOfAppeal, appealFrom, crime, statutesOnly } from './parts/opinion-words.ts'

const bench = ['HARGREAVES', 'LINWOOD', 'ST. CLAIR', 'OYELARAN', 'TREMAINE', 'VASQUEZ', 'BIRDSONG'] as const

/** 240-month sentence; life sentence */
function lengthOf(term: Term): string {
  return term === 'life' ? 'life sentence' : `${term}-month sentence`
}

/** Not published and by the whole court: everything about the case below is in the caption or in the first sentences. */
export const opinionPerCuriam: Layout = {
  name: 'appellate opinion, by the court and not published',
  kind: 'appellate opinion',
  years: [1993, 2023],
  draw(story, dice) {
    const { counts, court, guideline: g, name } = story
    const { whose, who } = they(story)
    const appeal = appealFrom(story, dice)
    const w = writerFor(dice, ['serif', 'typewriter', 'book'], { size: 12, leading: 1.55, justified: false, margins: { left: 96, right: 96, top: 92, bottom: 86 } })
    const late = yearOf(appeal.decidedOn) > 2006
    w.onEveryPage((page, of) => (late ? w.put(`Case: ${appeal.number}     Date Filed: ${slashed(appeal.decidedOn)}     Page: ${page} of ${of}`, 306, 28, { size: 9, family: 'sans', align: 'center', page }) : w.put(String(page), 306, 750, { align: 'center', page })))
    w.par('[DO NOT PUBLISH]', { align: 'right', after: 0.6 }).center('IN THE UNITED STATES COURT OF APPEALS', { after: 0.3 }).center(`FOR THE ${court.circuit.toUpperCase()}`).center('________________________', { after: 0.3 })
    w.center(`No. ${appeal.number}`).center('Non-Argument Calendar').center('________________________', { after: 0.3 }).center(`D. C. Docket No. ${story.docket}`, { after: 0.7 }).says('conviction.docketNumber', story.docket)
    w.par('UNITED STATES OF AMERICA,', { after: 0.2 }).par('Plaintiff-Appellee,', { left: 240, after: 0.2 }).par('versus', { left: 120, after: 0.2 }).par(`${fullName(name).toUpperCase()},`, { after: 0.2 }).par('Defendant-Appellant.', { left: 240, after: 0.3 }).says('person.name', fullName(name))
    w.center('________________________', { after: 0.2 }).center('Appeal from the United States District Court').center(`for the ${court.district}`).center('_________________________').center(`(${inWords(appeal.decidedOn)})`, { after: 0.6 }).saysAll({ 'conviction.district': court.district, 'litigation.appealDecidedOn': appeal.decidedOn })
    w.par(`Before ${list(dice.some(bench, 3))}, Circuit Judges.`, { after: 0.5 }).par('PER CURIAM:', { after: 0.4 })
    const say = (text: string): void => void w.par(text, { indent: 40, after: 0.3 })
    const after = { 'guilty plea': `after ${who} pleaded guilty to`, 'jury verdict': 'following a jury trial, for', 'bench verdict': 'imposed after a trial to the bench on charges of' }[story.decidedBy]
    say(`${shortName(name)} appeals ${whose} ${lengthOf(story.term)}, ${after} ${list(counts.map((count) => `${crime(count)}, in violation of ${count.printed}`))}. ${name.family} contends that the district court erred in the drug quantity or loss it attributed to ${they(story).whom} and that the total sentence is greater than necessary. After review, we affirm.`)
    w.saysAll({ 'conviction.term': story.term, 'conviction.decidedBy': story.decidedBy, ...statutesOnly(story) })
    say(`We review findings of fact for clear error and reasonableness for abuse of discretion. At sentencing, the district court, ${story.judge} presiding, overruled the objections to the presentence investigation report and found that ${name.family}'s total offense level was ${g.total} and ${whose} criminal history category was ${roman(g.category)}, which yielded a guidelines range of ${showRange(g.range)}.`)
    w.saysAll({ 'conviction.judge': story.judge, 'guideline.totalLevel': g.total, 'guideline.category': g.category, 'guideline.range': g.range })
    say(`No witness at the hearing of ${inWords(story.sentencedOn)} was shaken on cross-examination. Credibility is for the court that sees and hears; we are not persuaded that a mistake was made. In {i|United States v. Thorpe}, decided on ${inWords(addDays(story.sentencedOn, -900))}, we upheld a sentence of 480 months on a weaker record.`)
    w.says('conviction.sentencedOn', story.sentencedOn)
    w.par('AFFIRMED.', { indent: 40 })
    return w.allows(...allowedOfAppeal(story), { 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 })
  },
}

/** A circuit's unpublished form: the court below at its place with judge and number in a line, two days side by side, counsel by side, then one paragraph. */
export const opinionCounselListed: Layout = {
  name: 'appellate opinion, submitted and decided with counsel listed',
  kind: 'appellate opinion',
  years: [1989, 2021],
  draw(story, dice) {
    const { counts, court, name } = story
    const { whose, whom } = they(story)
    const appeal = appealFrom(story, dice)
    const w = writerFor(dice, ['typewriter', 'serif'], { size: 11.5, leading: 1.4, justified: false, margins: { left: 90, right: 90, top: 80, bottom: 80 } })
    w.center('{b|UNPUBLISHED}', { after: 0.4 }).center('UNITED STATES COURT OF APPEALS').center(`FOR THE ${court.circuit.toUpperCase()}`, { after: 0.5 }).rule(0.5, { right: 220 }).center(`No. ${appeal.number}`, { after: 0.3 }).rule(0.5, { right: 220 })
    w.par('UNITED STATES OF AMERICA,', { after: 0.2 }).par('Plaintiff - Appellee,', { left: 190, after: 0.2 }).par('versus', { left: 80, after: 0.2 }).par(`${fullName(name).toUpperCase()},`, { after: 0.2 }).par('Defendant - Appellant.', { left: 190, after: 0.5 }).says('person.name', fullName(name))
    w.par(`Appeal from the United States District Court for the ${court.district}, at ${court.city}. ${story.judge}, ${dice.pick(['District Judge', 'Chief District Judge', 'Senior District Judge'])}. (${story.docket})`, { after: 0.6 }).saysAll({ 'conviction.district': court.district, 'conviction.judge': story.judge, 'conviction.docketNumber': story.docket })
    w.row([{ at: 0, text: `Submitted:  ${inWords(addDays(appeal.decidedOn, -dice.whole(9, 60)))}`, width: 210 }, { at: 220, text: `Decided:  ${inWords(appeal.decidedOn)}` }], 0.5).says('litigation.appealDecidedOn', appeal.decidedOn)
    w.par(`Before ${list(dice.some(bench, 3))}, Circuit Judges.`, { after: 0.5 }).par('Affirmed by unpublished per curiam opinion.', { after: 0.5 })
    w.par(`${story.defender}, ${court.city}, for Appellant. ${story.prosecutor}, Assistant United States Attorney, for Appellee.`, { after: 0.5 }).par('Unpublished opinions are not binding precedent in this circuit.', { after: 0.7 })
    w.par('PER CURIAM:', { after: 0.4 })
    const charged = list(counts.map((count) => `one count of ${crime(count)}, ${count.printed}`))
    const how = { 'guilty plea': `Pursuant to ${whose} plea of guilty, ${shortName(name)} was convicted of ${charged}`, 'jury verdict': `${shortName(name)} was convicted by a jury of ${charged}`, 'bench verdict': `${shortName(name)} waived a jury and was convicted by the court of ${charged}` }[story.decidedBy]
    const given = story.term === 'life' ? `${they(story).who} was sentenced to life imprisonment` : `the court sentenced ${whom} to a total of ${story.term} months' imprisonment`
    w.par(`${how}; ${given}, with ${spelled(story.supervisedYears)} years of supervised release to follow. On appeal, counsel has filed a brief stating that there are no meritorious issues, but asking whether the district court complied with Rule 11 or gave proper weight to mitigation. ${name.family} was told of ${whose} right to file a brief and did not do so.`, { indent: 36, after: 0.4 })
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...statutesOnly(story) })
    w.par('In accordance with our obligation we have reviewed the whole record and find nothing that would support an appeal. We therefore affirm. If counsel believes that a petition to the Supreme Court would be frivolous, counsel may move here for leave to withdraw. We dispense with oral argument because the facts and legal contentions are adequately presented.', { indent: 36, after: 0.5 })
    w.par('AFFIRMED', { align: 'right' })
    return w.allows(...allowedOfAppeal(story))
  },
}

/** Of a state's name what a citation gives. */
const cited: Readonly<Record<string, string>> = { 'Missouri': 'Mo.', 'Texas': 'Tex.', 'Florida': 'Fla.', 'Tennessee': 'Tenn.', 'Virginia': 'Va.', 'South Carolina': 'S.C.', 'Illinois': 'Ill.', 'California': 'Cal.', 'Nebraska': 'Neb.', 'New York': 'N.Y.', 'Pennsylvania': 'Pa.', 'Maryland': 'Md.', 'Louisiana': 'La.', 'Iowa': 'Iowa', 'New Mexico': 'N.M.', 'Ohio': 'Ohio', 'North Carolina': 'N.C.', 'Washington': 'Wash.' }

/** W.D. Mo.; D.N.M. */
function citedDistrict({ district, state }: Story['court']): string {
  const part = /^(?:(Western|Northern|Southern|Middle|Eastern|Central) )?District/.exec(district)?.[1]
  return `${part === undefined ? 'D.' : `${part.charAt(0)}.D.`} ${cited[state] ?? state}`
}

/** An order and judgment: stamped with its day in the corner, number and district below in brackets beside the parties, then the story told at length under heads. */
export const opinionOrderAndJudgment: Layout = {
  name: 'appellate opinion, order and judgment with a stamp',
  kind: 'appellate opinion',
  years: [1992, 2022],
  draw(story, dice: Dice) {
    const { counts, court, guideline: g, name } = story
    const { who, whose } = they(story)
    const appeal = appealFrom(story, dice)
    const w = new PaperWriter({ family: dice.pick(['serif', 'book'] as const), size: 12.5, leading: 1.5, filled: 'serif', margins: { left: 92, right: 92, top: 70, bottom: 84 } })
    w.row([{ at: 290, text: `{b|FILED}\nUnited States Court of Appeals\n${court.circuit}\n\n{b|${monthName(appeal.decidedOn)} ${Number(appeal.decidedOn.slice(8, 10))}, ${yearOf(appeal.decidedOn)}}\n\nClerk of Court`, size: 9.5, leading: 1.1, align: 'center', width: 140 }], 0.2).says('litigation.appealDecidedOn', appeal.decidedOn)
    w.center('{b|UNITED STATES COURT OF APPEALS}').center(`{b|${court.circuit.toUpperCase()}}`, { after: 0.6 }).rule(0.6)
    w.row([{ at: 0, text: `UNITED STATES OF AMERICA,\n\n     Plaintiff - Appellee,\n\nv.\n\n${fullName(name).toUpperCase()},\n\n     Defendant - Appellant.`, width: 220, leading: 1.15 }, { at: 240, text: `\n\nNo. ${appeal.number}\n(D.C. No. ${story.docket})\n(${citedDistrict(court)})`, leading: 1.25 }], 0.3).rule(0.6)
    w.saysAll({ 'person.name': fullName(name), 'conviction.docketNumber': story.docket }).allows({ 'conviction.district': court.district })
    w.center('{b|ORDER AND JUDGMENT*}', { after: 0.4 }).rule(0.4)
    w.par(`Before {b|${list(dice.some(bench, 3))}}, Circuit Judges.`, { after: 0.4 }).rule(0.4)
    const say = (text: string): void => void w.par(text, { indent: 34, after: 0.3 })
    const verdict = { 'guilty plea': `${name.family} then changed ${whose} plea to guilty`, 'jury verdict': `After four days of trial, the jury found ${name.family} guilty`, 'bench verdict': `The case was tried without a jury and the court found ${name.family} guilty` }[story.decidedBy]
    say(`A grand jury in the ${court.district} charged ${shortName(name)} and others on ${inWords(story.indictedOn)}. ${verdict} of ${list(counts.map((count) => `${crime(count)} under ${count.printed}`))}. The sentence was ${story.term === 'life' ? 'life in prison' : `${story.term} months in prison`}. ${name.family} now attacks it on two grounds. Exercising jurisdiction under 28 U.S.C. § 1291 and 18 U.S.C. § 3742(a), we affirm.`)
    w.saysAll({ 'conviction.district': court.district, 'conviction.decidedBy': story.decidedBy, 'conviction.term': story.term, ...statutesOnly(story) })
    w.par('{b|I.  Background}', { after: 0.3 })
    say(`From ${inWords(story.beganOn)} to ${inWords(story.endedOn)}, according to the evidence, ${name.family} worked with ${list(story.co)}. ${story.co[0] ?? 'A codefendant'} pleaded guilty, testified for the government, and was sentenced to ${story.counts.length * 11 + 30} months. Officers arrested ${name.family} on ${inWords(story.arrestedOn)}.`)
    w.allows({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    say(`The probation office calculated an offense level of ${g.total} and placed ${name.family} in criminal history category ${roman(g.category)}. The resulting range was ${showRange(g.range)}. On ${inWords(story.sentencedOn)}, ${story.judge.split(' ').length > 1 ? `Judge ${story.judge}` : story.judge} adopted those figures and imposed the sentence, followed by ${story.supervisedYears} years of supervised release.`)
    w.saysAll({ 'guideline.totalLevel': g.total, 'guideline.category': g.category, 'guideline.range': g.range, 'conviction.sentencedOn': story.sentencedOn, 'conviction.judge': story.judge, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 })
    w.par('{b|II.  Discussion}', { after: 0.3 })
    say(`First, ${name.family} says that ${who} was a minor participant. The burden was ${whose === 'her' ? 'hers' : 'his'}, and the record supports the finding. Second, ${who} says that the district court thought the guidelines mandatory. It did not say so.`)
    say('The judgment of the district court is AFFIRMED.')
    w.need(70).row([{ at: 210, text: `Entered for the Court\n\n${dice.pick(['Oren P. Hallam', 'Lucia Brandeis-Cole', 'Thaddeus Wynn'])}\nCircuit Judge`, leading: 1.2 }], 0.5).rule(0.4, { right: 260 }).par('* This order and judgment does not establish precedent; it may be cited for its persuasive value.', { size: 9 })
    return w.allows(...allowedOfAppeal(story))
  },
}
