import type { Layout } from '../layout.ts'
import { showRange } from '../parts/show-range.ts'
import { list, natureTruths } from '../parts/terms.ts'
import { PaperWriter } from '../../sheet/paper-writer.ts'
import { addDays, inWords, onWeekday, ordinal, yearOf } from '../../story/days.ts'
import { fullName, roman, shortName, spelled, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import { reporterDay } from '../../blind-layouts/parts/day-shapes.ts'
import { sectionTruths } from '../../blind-layouts/parts/case-truths.ts'
import { mos } from '../../blind-layouts/parts/term-shapes.ts'
import type { Dice } from '../../dice.ts'

function appealOf(story: Story, dice: Dice): NonNullable<Story['appeal']> {
  const filedOn = onWeekday(addDays(story.sentencedOn, 10))
  return story.appeal ?? { number: `${filedOn.slice(2, 4)}-${dice.whole(1000, 6999)}`, filedOn, decidedOn: onWeekday(addDays(filedOn, dice.whole(220, 480))) }
}

/** 240 months of imprisonment; imprisonment for life */
function imprisoned(term: Story['term']): string {
  return term === 'life' ? 'imprisonment for life' : `${term} months of imprisonment`
}

const allowed = (story: Story): Record<string, unknown> => ({ 'litigation.appealTaken': true, 'litigation.appealPending': false, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.counts.complete': true, 'conviction.docketNumber': story.docket, 'guideline.totalLevel': story.guideline.total, 'guideline.category': story.guideline.category })

/** A published opinion: caption with the roles of the parties, the day of argument and of decision, then facts, guidelines and what is held, in long paragraphs under numerals. */
export const opinionPublished: Layout = {
  name: 'appellate opinion, argued and decided with numerals',
  kind: 'appellate opinion',
  years: [1990, 2022],
  rising: true,
  draw(story, dice) {
    const appeal = appealOf(story, dice)
    const { counts, guideline: g, name } = story
    const { who, whose, title } = they(story)
    const w = new PaperWriter({ family: 'serif', size: 12, leading: 1.4, filled: 'serif', margins: { left: 100, right: 100, top: 90, bottom: 90 } })
    w.onEveryPage((page) => (page > 1 ? w.put(String(page), 306, 730, { size: 10, align: 'center', page }).put(`United States v. ${name.family}`, 306, 62, { size: 10, align: 'center', page }) : w))
    w.center('FOR PUBLICATION', { size: 10, after: 0.8 }).center('United States Court of Appeals', { size: 15 }).center(`for the ${story.court.circuit}`, { size: 13, after: 1 })
    w.center(`No. ${appeal.number}`, { after: 0.8 })
    w.par('UNITED STATES OF AMERICA,').par('Plaintiff-Appellee,', { left: 120, after: 0.4 }).par('v.', { left: 60, after: 0.4 }).par(`${fullName(name).toUpperCase()},`).par('Defendant-Appellant.', { left: 120, after: 0.8 })
    w.says('person.name', fullName(name))
    w.center(`Appeal from the United States District Court for the ${story.court.district}`).center(`(${story.docket}). Before ${story.judge}, District Judge.`, { after: 0.6 })
    w.saysAll({ 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge })
    w.center(`ARGUED ${inWords(addDays(appeal.decidedOn, -dice.whole(30, 110))).toUpperCase()} — DECIDED ${inWords(appeal.decidedOn).toUpperCase()}`, { size: 10.5, after: 0.8 }).says('litigation.appealDecidedOn', appeal.decidedOn)
    const panel = dice.some(['HOLLISTER', 'BRANDT', 'OKAFOR', 'LINDQVIST', 'DE WITT', 'PRUETT'], 3)
    w.center(`Before ${panel[0]}, ${panel[1]}, and ${panel[2]}, Circuit Judges.`, { after: 0.9 })
    const para = (text: string): void => void w.par(text, { indent: 28, after: 0.5 })
    const charged = list(counts.map((count) => `${count.nature.toLowerCase().replace('hobbs act', 'Hobbs Act')}, ${count.printed} (Count ${count.number})`))
    para(`${panel[0]}, {i|Circuit Judge}. ${{ 'guilty plea': `${shortName(name)} pleaded guilty to ${charged}.`, 'jury verdict': `A jury convicted ${shortName(name)} of ${charged}.`, 'bench verdict': `Following a bench trial, the district court convicted ${shortName(name)} of ${charged}.` }[story.decidedBy]} The district court imposed ${imprisoned(story.term)}, and ${name.family} appeals, challenging the calculation of ${whose} guidelines range. We affirm.`)
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.term': story.term, ...sectionTruths(story, String) }).allows(...natureTruths(counts))
    w.center('I', { after: 0.5 })
    para(`The facts are taken from the presentence report, to which ${name.family} made but one objection. Between ${inWords(story.beganOn)} and ${inWords(story.endedOn)}, ${who} and ${list(story.co)} did what the indictment describes. ${who === 'she' ? 'She' : 'He'} was indicted on ${inWords(story.indictedOn)}.`)
    w.allows({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    para(`The probation officer arrived at a total offense level of ${g.total}, which, with a criminal history category of ${roman(g.category)}, produced an advisory range of ${showRange(g.range)}. The court adopted that calculation at the hearing on ${inWords(story.sentencedOn)}, and sentenced ${title} ${name.family} to ${imprisoned(story.term)}, to be followed by ${story.supervisedYears} years of supervised release.`)
    w.saysAll({ 'guideline.range': g.range, 'guideline.totalLevel': g.total, 'guideline.category': g.category, 'conviction.sentencedOn': story.sentencedOn, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 })
    w.center('II', { after: 0.5 })
    para('We review the district court\'s findings of fact for clear error and its reading of the Guidelines anew. A defendant who objects must do more than deny; the report may be relied upon where nothing in the record casts doubt on it.')
    para(`${name.family} points to the testimony of one witness, whom the district court did not believe. That was its task and not ours.`)
    w.center('AFFIRMED.', { after: 0.5 })
    return w.allows(allowed(story), { 'conviction.convictedOn': story.convictedOn })
  },
}

/** A short order of a court that does not publish it: submitted without argument, counsel asks to withdraw, counts and terms of each told in one sentence. */
export const opinionUnargued: Layout = {
  name: 'appellate opinion, counsel asks to withdraw',
  kind: 'appellate opinion',
  years: [1996, 2023],
  rising: true,
  draw(story, dice) {
    const appeal = appealOf(story, dice)
    const { counts, name, guideline: g } = story
    const { whose } = they(story)
    const w = new PaperWriter({ family: dice.pick(['typewriter', 'serif']), size: 11, leading: 1.45, filled: 'serif', margins: { left: 84, right: 84, top: 80, bottom: 80 } })
    w.row([{ at: 0, text: 'NONPRECEDENTIAL DISPOSITION', width: 250, size: 9 }, { at: 270, text: 'Not to be cited except under the rules of the court', size: 9 }], 1)
    w.center('{b|United States Court of Appeals}').center(`{b|${story.court.circuit}}`, { after: 0.8 })
    w.center(`Submitted ${reporterDay(addDays(appeal.decidedOn, -dice.whole(8, 40)))}*`).center(`Decided ${reporterDay(appeal.decidedOn)}`, { after: 0.9 }).says('litigation.appealDecidedOn', appeal.decidedOn)
    const left = w.measure * 0.5
    w.row([{ at: 0, text: `UNITED STATES OF AMERICA,\n     Plaintiff-Appellee,\n\n     v.\n\n${fullName(name).toUpperCase()},\n     Defendant-Appellant.`, width: left }, { at: left + 20, text: `No. ${appeal.number}\n\nAppeal from the United States\nDistrict Court for the\n${story.court.district}\n\nNo. ${story.docket}\n\n${story.judge},\nJudge.` }], 0.8)
    w.saysAll({ 'person.name': fullName(name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge })
    w.center('{b|ORDER}', { after: 0.6 })
    const how = { 'guilty plea': 'pleaded guilty to', 'jury verdict': 'was found guilty by a jury of', 'bench verdict': 'was found guilty, after a trial without a jury, of' }[story.decidedBy]
    const each = counts.map((count) => `${count.nature.toLowerCase().replace('hobbs act', 'Hobbs Act')}, ${count.printed}`).join('; ')
    const given = counts.length === 1 ? mos(story.term).replace('mos.', 'months') : `${list(counts.map((count) => `${mos(count.term).replace('mos.', 'months').replace('LIFE', 'life')} on Count ${count.number}`))}, for a total of ${story.term === 'life' ? 'life' : `${story.term} months`}`
    w.par(`${shortName(name)} ${how} ${each}, and was sentenced on ${reporterDay(story.sentencedOn)} to ${given.replace('LIFE', 'life')} in prison. ${name.family} filed a notice of appeal, but ${whose} lawyer, ${story.defender}, finds no ground that is not frivolous and moves to withdraw. {i|See Anders v. California}, 386 U.S. 738 (1967).`, { indent: 30, after: 0.6 })
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, ...Object.fromEntries(counts.flatMap((count, i) => [[`conviction.counts.${i}.statute`, count.offense.statute], ...(count.offense.penalty === undefined ? [] : [[`conviction.counts.${i}.penalty`, count.offense.penalty]])] as [string, unknown][])) })
    w.allows(...natureTruths(counts), ...counts.map((count, i) => ({ [`conviction.counts.${i}.number`]: String(count.number), [`conviction.counts.${i}.term`]: count.term })))
    w.par(`Counsel first considers whether the guidelines were rightly applied. The range, ${showRange(g.range)}, follows from an offense level of ${g.total} and a criminal history in category ${roman(g.category)}, and nobody disputed either below. We agree that an argument about them would be frivolous. So would one that the term is unreasonable: the judge spoke of the factors in 18 U.S.C. § 3553(a) and gave reasons.`, { indent: 30, after: 0.6 })
    w.saysAll({ 'guideline.range': g.range, 'guideline.totalLevel': g.total, 'guideline.category': g.category })
    w.par('The motion to withdraw is GRANTED and the appeal is DISMISSED.', { indent: 30, after: 1 })
    w.rule(0.4, { right: 260 }).par('* We decide the case without argument because the briefs and the record suffice.', { size: 9 })
    return w.allows(allowed(story), { 'conviction.convictedOn': story.convictedOn, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 })
  },
}

/** A summary order: at a stated term, who was present, one sentence that decides, then the judgment below in a parenthesis and a footnote on the caption. */
export const opinionSummary: Layout = {
  name: 'appellate opinion, summary order at a stated term',
  kind: 'appellate opinion',
  years: [1998, 2024],
  rising: true,
  draw(story, dice) {
    const appeal = appealOf(story, dice)
    const { counts, name, guideline: g, court } = story
    const { who } = they(story)
    const w = new PaperWriter({ family: 'serif', size: 11.5, leading: 1.5, filled: 'serif', margins: { left: 92, right: 92, top: 84, bottom: 84 } })
    w.par(`${appeal.number}-cr`).par(`United States v. ${name.family}`, { after: 1 })
    w.center(`{b|UNITED STATES COURT OF APPEALS}`).center(`{b|FOR THE ${court.circuit.toUpperCase()}}`, { after: 0.6 }).center('{b|SUMMARY ORDER}', { after: 0.6 })
    w.par(`At a stated term of the court, held on the ${ordinal(Number(appeal.decidedOn.slice(8, 10)))} day of ${inWords(appeal.decidedOn).split(' ')[0]}, ${twenty(appeal.decidedOn)}.`, { indent: 30, after: 0.6 }).says('litigation.appealDecidedOn', appeal.decidedOn)
    w.par(`PRESENT:  ${dice.some(['AUGUSTA L. HOLLISTER', 'PETER M. BRANDT', 'CHINWE OKAFOR', 'NILS LINDQVIST'], 3).join(', ')}, {i|Circuit Judges}.`, { after: 0.7 })
    w.par('UNITED STATES OF AMERICA,').par('{i|Appellee},', { left: 100, after: 0.3 }).row([{ at: 30, text: 'v.', width: 100 }, { at: 280, text: `No. ${appeal.number}-cr` }], 0.3).par(`${fullName(name).toUpperCase()},`).par('{i|Defendant-Appellant}.', { left: 100, after: 0.7 }).says('person.name', fullName(name))
    w.par(`Appeal from a judgment of the United States District Court for the ${court.district} (${story.judge}, {i|J.}).`, { indent: 30, after: 0.5 }).saysAll({ 'conviction.district': court.district, 'conviction.judge': story.judge })
    w.par('{b|UPON DUE CONSIDERATION}, it is ordered that the judgment of the district court is {b|AFFIRMED}.', { indent: 30, after: 0.6 })
    const what = list(counts.map((count) => `${count.nature.toLowerCase().replace('hobbs act', 'Hobbs Act')}, in violation of ${count.printed}`))
    const following = { 'guilty plea': `${who === 'she' ? 'her' : 'his'} plea of guilty to`, 'jury verdict': 'a jury trial at which the verdict was guilty of', 'bench verdict': 'a bench trial that ended in convictions of' }[story.decidedBy]
    w.par(`Defendant-Appellant ${shortName(name)} appeals from a judgment of conviction entered on ${inWords(story.signedOn)}, following ${following} ${what}. The District Court sentenced ${name.family} principally to a term of ${imprisoned(story.term)}, ${story.supervisedYears} years' supervised release, and a special assessment of $${story.assessment}. We assume familiarity with the facts.`, { indent: 30, after: 0.5 })
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.assessment': story.assessment, ...Object.fromEntries(Object.entries(sectionTruths(story, String)).filter(([path]) => !path.endsWith('.number'))) })
    w.allows(...natureTruths(counts), ...counts.map((count, i) => ({ [`conviction.counts.${i}.number`]: String(count.number), [`conviction.counts.${i}.term`]: counts.length === 1 ? count.term : undefined })))
    w.par(`${name.family} argues that the sentence is procedurally unreasonable. The District Court, however, calculated a Guidelines range of ${showRange(g.range)} on a total offense level of ${g.total} and Criminal History Category ${roman(g.category)}, considered it, and explained why it chose the sentence it did. No more was required.`, { indent: 30, after: 0.5 })
    w.saysAll({ 'guideline.range': g.range, 'guideline.totalLevel': g.total, 'guideline.category': g.category })
    w.row([{ at: 250, text: 'FOR THE COURT:\nCatherine M. Deverell, Clerk' }])
    return w.allows(allowed(story), { 'conviction.convictedOn': story.convictedOn })
  },
}

/** two thousand twelve; nineteen hundred ninety-nine */
function twenty(day: string): string {
  const year = yearOf(day)
  return year < 2000 ? `nineteen hundred ${spelled(year - 1900)}` : `two thousand${year === 2000 ? '' : ` ${spelled(year - 2000)}`}`
}
