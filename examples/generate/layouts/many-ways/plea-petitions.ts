import type { Dice } from '../../dice.ts'
import { dayOf, daysBetween, inWords } from '../../story/days.ts'
import { fullName, spelled } from '../../story/say-name.ts'
import type { MadeCount, Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Layout } from '../layout.ts'
import { caption, sayCase } from '../parts/caption.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { list } from '../parts/terms.ts'
import { arrangement, setFields, setTable } from './arrangements.ts'
import { crimeOf, drugTruths, leastTruths, mostOf, pleadedTo, saysPlea } from './plea-parts.ts'
import { cited, daySaid, numberings, type Numbering } from './ways.ts'

const ageOn = ({ born, convictedOn }: Story): number => Math.floor(daysBetween(born, convictedOn) / 365.25)

function noticed(story: Story, dice: Dice): string {
  return story.notice851 === undefined ? dice.pick(['No information under 21 U.S.C. § 851 has been filed.', 'The government has not filed a notice under 21 U.S.C. § 851.', 'No notice of enhancement under 21 U.S.C. § 851 was filed in this case.']) : dice.pick(['The government has filed an information under 21 U.S.C. § 851.', 'I know that a notice of a prior conviction has been filed under 21 U.S.C. § 851.', 'An information pursuant to 21 U.S.C. § 851 was filed before this plea.'])
}

function myCharge(count: MadeCount, named: Numbering, dice: Dice): string {
  return dice.pick([`Count ${named(count.number)}: ${count.nature}, a violation of ${cited(count, dice)}`, `Count ${named(count.number)} (${count.nature}), ${cited(count, dice)}`, `Count ${named(count.number)}, ${crimeOf(count)}, in violation of ${cited(count, dice)}`])
}

function myPenalty(count: MadeCount, named: Numbering, dice: Dice): string {
  const least = count.offense.limits[0] / 12
  const most = mostOf(count)
  const head = dice.pick([`On Count ${named(count.number)} `, `As to Count ${named(count.number)}, `])
  return `${head}${dice.pick([`the mandatory minimum punishment is ${least === 0 ? 'none' : `${least} years’ imprisonment`}, and the maximum is ${most}`, `the court ${least === 0 ? 'need impose no minimum term' : `must impose at least ${spelled(least)} (${least}) years`} and may impose up to ${most} in prison`, `the law sets ${least === 0 ? 'no mandatory minimum' : `a mandatory minimum of ${spelled(least)} years`} and a maximum of ${most}`])}.`
}

/** A petition in the first person to enter a plea, with certificate of counsel and the order that accepts it. */
export const pleaPetition: Layout = {
  name: 'petition to enter a plea of guilty',
  kind: 'verdict or plea agreement',
  years: [1988, 2024],
  rising: true,
  draw(story, dice) {
    const pleading = { ...story, decidedBy: 'guilty plea' as const }
    const { counts } = pleading
    const [name, named] = [fullName(story.name), dice.pick(numberings)]
    const w = writerFor(dice, ['serif', 'book', 'sans', 'typewriter'], { size: 11, leading: 1.3 })
    numbered(w, (page) => String(page))
    caption(w, pleading, dice, dice.pick(['PETITION TO ENTER PLEA OF GUILTY', 'PETITION TO ENTER PLEA OF GUILTY AND ORDER ENTERING PLEA', 'APPLICATION FOR PERMISSION TO ENTER PLEA OF GUILTY', 'STATEMENT IN ADVANCE OF PLEA OF GUILTY', 'DEFENDANT’S PLEA PETITION']))
    w.par(dice.pick(['The defendant represents to the Court:', 'I, the undersigned defendant, respectfully state to the Court as follows:', 'I hereby acknowledge and certify that I have been advised of and understand the following facts and rights:']), { after: 0.4 })
    let n = 0
    const mark = dice.pick([(i: number) => `${i}.  `, (i: number) => `(${i})  `, (i: number) => `${String.fromCodePoint(64 + i)}.  `])
    const next = (): string => mark(++n)
    const who = dice.pick([`My full true name is ${name}. I was born on ${daySaid(story.born, dice)} and am ${ageOn(story)} years of age. I am a citizen of the United States.`, `My name is ${name}. I am ${ageOn(story)} years old; my date of birth is ${inWords(story.born)}. I am a United States citizen and completed the tenth grade.`, `My true name is ${name}, and I request that all proceedings against me be had in that name. Date of birth: ${inWords(story.born)}. Citizenship: United States.`])
    w.par(`${next()}${who}`, { after: 0.3 }).saysAll({ 'person.dateOfBirth': story.born, 'person.citizenship': 'United States' })
    w.par(`${next()}I am represented by counsel, whose name is ${story.defender}. I am satisfied with what my lawyer has done.`, { after: 0.3 })
    w.par(`${next()}I have received a copy of the Indictment and have read and discussed it with my attorney. I wish to plead guilty to ${pleadedTo(pleading, named)}:`, { after: 0.2 })
    const set = dice.pick(['lines', 'running', 'table'])
    if (set === 'running') w.par(`${list(counts.map((count) => myCharge(count, named, dice)))}.`, { left: 24, after: 0.3 })
    else if (set === 'lines') for (const count of counts) w.par(`${myCharge(count, named, dice)}.`, { left: 36, after: 0.2 })
    else setTable(w, [{ head: 'Count', width: 60, of: ({ number }: MadeCount) => named(number) }, { head: 'Charge', width: 200, of: ({ nature }: MadeCount) => nature }, { head: 'Statute', width: 160, of: (count: MadeCount) => cited(count, dice) }], counts)
    saysPlea(w, pleading, named)
    w.par(`${next()}I know the penalties the law provides. ${counts.map((count) => myPenalty(count, named, dice)).join(' ')} There is no parole. Supervised release of three years or more follows.`, { after: 0.3 })
    w.saysAll(leastTruths(pleading))
    if (dice.happens(0.7)) w.par(`${next()}${noticed(story, dice)}`, { after: 0.3 }).says('conviction.notice851', story.notice851 !== undefined)
    const drugs = counts.filter(({ offense }) => offense.threshold !== undefined)
    const owned = drugs.length === 0 ? '' : ` The amount involved in Count ${named(drugs[0]?.number ?? 1)} was ${drugs[0]?.offense.threshold?.words}.`
    w.par(`${next()}${dice.pick(['These are the facts:', 'I did the following acts:', 'I am guilty because'])} ${dice.pick([`from on or about ${inWords(story.beganOn)} to ${inWords(story.endedOn)}`, `beginning ${inWords(story.beganOn)} and ending ${inWords(story.endedOn)}`, `between ${inWords(story.beganOn)} and ${inWords(story.endedOn)}`])} I knowingly took part in what is charged.${owned}`, { after: 0.3 })
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn, ...drugTruths(pleading, drugs[0]) })
    w.par(`${next()}I know that by pleading guilty I give up the right to plead not guilty, a trial by jury with a unanimous verdict, the right to confront witnesses, and the right not to testify against myself. I plead guilty freely and voluntarily, and no one has forced me to.`, { after: 0.3 })
    const on = dice.pick([dayOf(story.convictedOn), inWords(story.convictedOn)])
    w.par(dice.pick([`Signed and acknowledged in open court this ${on.replace(/^the /, '')}.`, `Signed by me in open court on ${on}, in the presence of my attorney.`, `Dated: ${on}`]), { after: 0.5 })
    w.need(40).row([{ at: 240, text: '____________________' }]).row([{ at: 240, text: `${name}, Defendant` }], 0.6)
    w.par('{b|CERTIFICATE OF COUNSEL}', { after: 0.3 }).par(`The undersigned, as lawyer for defendant, hereby certifies: I have read and fully explained to the defendant the allegations contained in the Indictment.`, { after: 0.3 }).row([{ at: 240, text: story.defender }]).row([{ at: 240, text: 'Attorney for Defendant' }], 0.6)
    w.need(110).par('{b|ORDER}', { after: 0.3 }).par(dice.pick([`I find that the plea of guilty was made freely and voluntarily. IT IS ORDERED that the defendant’s plea of guilty be accepted and entered on ${inWords(story.convictedOn)}.`, `The plea is accepted this ${dayOf(story.convictedOn).replace(/^the /, '')}, and the defendant is adjudged guilty.`]), { after: 0.6 })
    w.row([{ at: 240, text: `${story.judge}` }]).row([{ at: 240, text: dice.pick(['United States District Judge', 'UNITED STATES DISTRICT JUDGE', 'U.S. District Judge']) }])
    w.saysAll({ 'conviction.judge': story.judge, 'conviction.convictedOn': story.convictedOn })
    return w
  },
}

function sheetFields(story: Story, named: Numbering, dice: Dice): [string, string][] {
  const fields: [string, string][] = [
    [dice.pick(['Defendant', 'Name of defendant', 'Defendant’s name']), fullName(story.name)], [dice.pick(['Case number', 'Docket No.', 'Criminal No.']), story.docket],
    [dice.pick(['Date of birth', 'DOB', 'Born']), daySaid(story.born, dice)], [dice.pick(['Citizenship', 'Citizen of']), 'United States'],
    [dice.pick(['Judge', 'Presiding judge', 'Before']), story.judge], [dice.pick(['Date of plea', 'Plea entered on', 'Plea date']), daySaid(story.convictedOn, dice)],
    [dice.pick(['Defense counsel', 'Attorney for defendant']), story.defender], [dice.pick(['Plea', 'Plea entered']), `Guilty to ${pleadedTo(story, named)}`],
    [dice.pick(['Offense began', 'Conduct began']), daySaid(story.beganOn, dice)], [dice.pick(['Offense ended', 'Offense concluded']), daySaid(story.endedOn, dice)],
    [dice.pick(['Notice under 21 U.S.C. § 851', 'Section 851 notice', '§ 851 information filed']), story.notice851 === undefined ? dice.pick(['No', 'None', 'Not filed']) : dice.pick(['Yes', 'Filed'])],
  ]
  return fields
}

const least = ({ offense }: MadeCount): string => (offense.limits[0] === 0 ? 'none' : `${offense.limits[0] / 12} years`)

/** A sheet with labels that goes with a plea: who, what charged, what penalties. */
export const pleaSheet: Layout = {
  name: 'plea sheet with labels',
  kind: 'verdict or plea agreement',
  years: [1988, 2024],
  rising: true,
  draw(story, dice) {
    const pleading = { ...story, decidedBy: 'guilty plea' as const }
    const named = dice.pick(numberings)
    const w: PaperWriter = writerFor(dice, ['sans', 'serif', 'typewriter'], { size: 10.5, leading: 1.3 })
    w.center('{b|UNITED STATES DISTRICT COURT}').center(`{b|${story.court.district}}`, { after: 0.6 }).center(`{b|${dice.pick(['PLEA SHEET', 'CHANGE OF PLEA SHEET', 'GUILTY PLEA INFORMATION SHEET', 'PLEA SUMMARY', 'ACKNOWLEDGMENT OF GUILTY PLEA'])}}`, { after: 0.6 })
    sayCase(w, story)
    setFields(w, arrangement(dice, ['figures first', 'running', 'stacked']), sheetFields(pleading, named, dice))
    w.saysAll({ 'person.dateOfBirth': story.born, 'person.citizenship': 'United States', 'conviction.judge': story.judge, 'conviction.convictedOn': story.convictedOn, 'conviction.notice851': story.notice851 !== undefined, 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    w.space(0.6).par(`{b|${dice.pick(['Counts of the plea', 'Charges', 'Counts pleaded to'])}}`, { after: 0.3 })
    const way = dice.pick(['table', 'blocks', 'lines'])
    if (way === 'table') setTable(w, [{ head: 'Count', width: 48, of: ({ number }: MadeCount) => named(number) }, { head: dice.pick(['Offense', 'Charge']), width: 170, of: ({ nature }: MadeCount) => nature }, { head: 'Statute', width: 130, of: (count: MadeCount) => cited(count, dice) }, { head: dice.pick(['Minimum', 'Mandatory minimum']), width: 60, of: least }, { head: 'Maximum', width: 60, of: mostOf }], pleading.counts, 9.5)
    else if (way === 'blocks') for (const count of pleading.counts) w.par(`Count ${named(count.number)}`, { after: 0.1 }).par(`Offense: ${count.nature}`, { left: 24 }).par(`Statute: ${cited(count, dice)}`, { left: 24 }).par(`Mandatory minimum: ${least(count)}`, { left: 24 }).par(`Maximum: ${mostOf(count)}`, { left: 24, after: 0.3 })
    else for (const count of pleading.counts) w.par(`Count ${named(count.number)}: ${count.nature} (${cited(count, dice)}). Minimum: ${least(count)}; maximum: ${mostOf(count)}.`, { after: 0.2 })
    saysPlea(w, pleading, named, leastTruths(pleading))
    w.par(dice.pick(['The defendant pleads guilty knowingly and voluntarily and waives the right to a trial by jury.', 'Defendant was advised of the rights given up by a plea of guilty, of the elements of the offense and of the penalties.']), { after: 0.8 })
    w.row([{ at: 0, text: '____________________', width: 200 }, { at: 240, text: '____________________' }]).row([{ at: 0, text: 'Defendant', width: 200 }, { at: 240, text: 'Counsel' }])
    return w
  },
}
