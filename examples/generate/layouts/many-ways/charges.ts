import type { Dice } from '../../dice.ts'
import { inWords } from '../../story/days.ts'
import { fullName, inCapital, roman, they } from '../../story/say-name.ts'
import type { MadeCount, Story } from '../../story/story.ts'
import type { Layout } from '../layout.ts'
import { caption } from '../parts/caption.ts'
import { chargedTruths } from '../parts/charges.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { natureTruths } from '../parts/terms.ts'
import { cited, daySaid, numberings } from './ways.ts'

function spanSaid(story: Story, dice: Dice): string {
  const [from, to] = [inWords(story.beganOn), inWords(story.endedOn)]
  return dice.pick([`From in or about ${from}, up to and including ${to}`, `Between on or about ${from} and on or about ${to}`, `Beginning in or around ${from}, and continuing to on or about ${to}`, `From at least ${from}, through ${to}`, `Commencing on or about ${from} and continuing thereafter until ${to}`])
}

function act({ offense, nature }: MadeCount): string {
  if (offense.substance === undefined) return `did unlawfully, willfully and knowingly commit ${nature.toLowerCase()}`
  return `${offense.statute.includes('846') ? 'conspired and agreed with others to distribute and to possess with intent to distribute' : 'did knowingly possess with intent to distribute'} ${offense.threshold?.words ?? 'a quantity of cocaine'}`
}

/** An indictment or information as other districts write it: the offense beside the count, the law in brackets at the end. */
export const indictmentOtherwise: Layout = {
  name: 'indictment, offense beside the count',
  kind: 'indictment',
  years: [1988, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'typewriter', 'book'], { size: 12, leading: 1.4 })
    numbered(w, (page) => String(page))
    const information = dice.happens(0.25)
    caption(w, story, dice, information ? 'INFORMATION' : 'INDICTMENT')
    const named = dice.pick([roman, (count: number) => inCapital(count).toUpperCase(), String, inCapital])
    const beside = dice.pick(['dash', 'colon', 'brackets', 'below'])
    const lawAt = dice.pick(['brackets at the end', 'prose', 'under the head'])
    const says = information ? 'The United States Attorney charges' : dice.pick(['The Grand Jury charges', 'The Grand Jurors for the United States of America charge'])
    for (const count of story.counts) {
      const n = named(count.number)
      const law = cited(count, dice)
      w.need(120)
      if (beside === 'dash') w.par(`{b|COUNT ${n} - ${count.nature}}`, { after: 0.4 })
      else if (beside === 'colon') w.par(`{b|Count ${n}: ${count.nature}}`, { after: 0.4 })
      else if (beside === 'brackets') w.center(`{b|COUNT ${n}}`).center(`(${count.nature})`, { after: 0.4 })
      else w.center(`{b|COUNT ${n}}`).center(count.nature.toUpperCase(), { after: 0.4 })
      if (lawAt === 'under the head') w.center(`[${law}]`, { after: 0.4 })
      const end = lawAt === 'prose' ? `, ${dice.pick(['all in violation of', 'contrary to', 'in violation of'])} ${law}.` : '.'
      w.par(`${says}: ${count.number === 1 ? spanSaid(story, dice) : `On or about ${inWords(count.endedOn)}`}, in the ${story.court.district}, ${fullName(story.name).toUpperCase()}, the defendant, ${act(count)}${end}`, { indent: 30, after: 0.5 })
      if (lawAt === 'brackets at the end') w.par(`(${law}.)`, { indent: 30, after: 0.6 })
    }
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn, ...chargedTruths(story, named) }).allows(...natureTruths(story.counts))
    w.par('{b|FORFEITURE ALLEGATION}', { after: 0.4 }).par('As a result of the offenses the defendant shall forfeit any property constituting proceeds, pursuant to Title 21, United States Code, Section 853.', { indent: 30, after: 0.8 })
    w.need(80).row([{ at: 230, text: information ? ' ' : 'A TRUE BILL' }], 1).row([{ at: 0, text: story.prosecutor }, { at: 230, text: information ? ' ' : 'FOREPERSON' }]).row([{ at: 0, text: 'United States Attorney' }])
    return w
  },
}

function most({ offense }: MadeCount): string {
  return offense.limits[1] === 'life' ? 'life' : `${offense.limits[1] / 12} years`
}

/** A plea agreement with its own headings, the penalties of each count, and the parties' signatures on a page of their own. */
export const pleaOtherwise: Layout = {
  name: 'plea agreement with penalties by count',
  kind: 'verdict or plea agreement',
  years: [1988, 2024],
  draw(story, dice) {
    const pleading = { ...story, decidedBy: 'guilty plea' as const }
    const { whose } = they(story)
    const w = writerFor(dice, ['serif', 'book', 'sans'], { size: 12, leading: 1.35 })
    const named = dice.pick(numberings)
    numbered(w, (page, of) => dice.pick([`${page}`, `Page ${page} of ${of}`]))
    caption(w, pleading, dice, dice.pick(['PLEA AGREEMENT', 'MEMORANDUM OF PLEA AGREEMENT', 'RULE 11 PLEA AGREEMENT', 'AGREEMENT TO PLEAD GUILTY']))
    w.par(dice.pick([`The defendant, ${fullName(story.name)}, will enter pleas of guilty to the following:`, `${fullName(story.name)} agrees to plead guilty as follows:`, `Pursuant to Rule 11 of the Federal Rules of Criminal Procedure the parties agree that the defendant shall plead guilty to the charges listed here:`]), { indent: 30, after: 0.5 })
    const way = dice.pick(['list', 'table', 'sentences'])
    const least = (count: MadeCount): string => (count.offense.limits[0] === 0 ? dice.pick(['no mandatory minimum', 'no minimum term']) : dice.pick([`a mandatory minimum of ${count.offense.limits[0] / 12} years`, `not less than ${count.offense.limits[0] / 12} years`]))
    if (way === 'table') {
      w.row([{ at: 0, text: 'Count', width: 50 }, { at: 60, text: 'Offense', width: 170 }, { at: 240, text: 'Statute', width: 120 }, { at: 366, text: 'Minimum', width: 50 }, { at: 420, text: 'Maximum' }], 0.4)
      for (const count of story.counts) w.row([{ at: 0, text: named(count.number), width: 50 }, { at: 60, text: count.nature, width: 170 }, { at: 240, text: cited(count, dice), width: 120 }, { at: 366, text: count.offense.limits[0] === 0 ? 'None' : `${count.offense.limits[0] / 12} years`, width: 50 }, { at: 420, text: most(count) }], 0.4)
    } else for (const count of story.counts) {
      const [n, law] = [named(count.number), cited(count, dice)]
      if (way === 'list') w.par(`Count ${n}: ${count.nature}, in violation of ${law}. Penalty: ${least(count)} and a maximum of ${most(count)}.`, { left: 30, after: 0.4 })
      else w.par(`Count ${n} of the Indictment charges ${count.nature.toLowerCase()}, in violation of ${law}. The offense carries ${least(count)} and up to ${most(count)} in prison.`, { indent: 30, after: 0.4 })
    }
    w.saysAll({ 'conviction.decidedBy': 'guilty plea', ...Object.fromEntries(Object.entries(chargedTruths(story, named)).filter(([path]) => !/substance|foundGrams/.test(path))), ...Object.fromEntries(story.counts.flatMap((count, i) => [[`conviction.counts.${i}.description`, count.nature], [`conviction.counts.${i}.statedMinimum`, count.offense.limits[0]]])) }).allows(...natureTruths(story.counts))
    w.space(0.4).par(`The defendant admits that ${spanSaid(story, dice).replace(/^./, (first) => first.toLowerCase())}, ${whose} conduct met each element of the offense.`, { indent: 30, after: 0.6 })
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    w.par('The parties stipulate that the court is not bound by their recommendations. The defendant waives the right to appeal any sentence within the statutory maximum. The United States agrees to recommend a reduction for acceptance of responsibility.', { indent: 30, after: 0.6 })
    if (dice.happens(0.5)) w.newPage().center('{b|ACKNOWLEDGEMENT OF DEFENDANT}', { after: 0.6 })
    w.par(`I have read this agreement, and every part of it has been explained to me by ${story.defender}. I sign it freely and voluntarily.`, { indent: 30, after: 1 })
    w.need(60).row([{ at: 0, text: `Date: ${daySaid(story.convictedOn, dice)}`, width: 200 }, { at: 240, text: '____________________' }]).row([{ at: 240, text: `${fullName(story.name)}, Defendant` }])
    w.allows({ 'conviction.convictedOn': story.convictedOn })
    return w
  },
}

/** A verdict form whose marks stand behind the answers, with findings of weight. */
export const verdictOtherwise: Layout = {
  name: 'verdict, answers with lines',
  kind: 'verdict or plea agreement',
  years: [1995, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'book'], { size: 12, leading: 1.5 })
    const named = dice.pick(numberings)
    caption(w, story, dice, dice.pick(['VERDICT FORM', 'VERDICT', 'SPECIAL VERDICT FORM', 'JURY VERDICT']))
    const page = dice.happens(0.5)
    for (const [i, { number, nature, offense }] of story.counts.entries()) {
      if (page && i > 0) w.newPage()
      w.need(120).par(dice.pick([`{b|Count ${named(number)}}: ${nature}`, `COUNT ${named(number)} (${nature})`]), { after: 0.4 })
      w.par(dice.pick([`On the charge in Count ${named(number)}, ${nature.toLowerCase()}, in violation of ${offense.statute}, we, the jury, unanimously find the defendant ${fullName(story.name)}:`, `As to the offense charged in Count ${named(number)} of the indictment (${offense.statute}), we, the jury, find ${fullName(story.name)}:`]), { after: 0.4 })
      w.row([{ at: 40, text: 'Not Guilty _____', width: 120 }, { at: 190, text: dice.pick(['Guilty __X__', 'Guilty [X]', 'Guilty _X_']) }], 0.5)
      if (offense.threshold) w.par(`If guilty, state the amount involved in Count ${named(number)}:`, { after: 0.3 }).row([{ at: 40, text: offense.threshold.words, width: 300 }, { at: 360, text: '__X__' }], 0.3).row([{ at: 40, text: 'a lesser amount', width: 300 }, { at: 360, text: '_____' }], 0.6)
    }
    w.saysAll({ 'conviction.decidedBy': 'jury verdict', ...Object.fromEntries(Object.entries(chargedTruths(story, named)).filter(([path]) => !path.endsWith('penalty'))) }).allows(...natureTruths(story.counts))
    for (const [i, { nature }] of story.counts.entries()) w.says(`conviction.counts.${i}.description`, nature)
    w.need(50).row([{ at: 0, text: `${dice.pick(['Date', 'Dated', 'DATED this day'])}: ${inWords(story.convictedOn)}`, width: 220 }, { at: 240, text: '____________________' }]).row([{ at: 240, text: 'Foreperson' }])
    w.says('conviction.convictedOn', story.convictedOn)
    return w
  },
}
