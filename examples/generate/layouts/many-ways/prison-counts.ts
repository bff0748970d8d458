import type { Dice } from '../../dice.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import { addDays } from '../../story/days.ts'
import { dollars } from '../../story/say-name.ts'
import type { MadeCount, Story } from '../../story/story.ts'
import { list } from '../parts/terms.ts'
import type { DayWriter } from './prison-fields.ts'
import { cited, termSaid } from './ways.ts'

/** Counts of conviction in one of the ways a prison's papers list them: what of each is said depends on the way. */
export function countsSaid(w: PaperWriter, story: Story, dice: Dice, heading = true): void {
  const { counts } = story
  if (heading) w.need(60).par(`{b|${dice.pick(['OFFENSE AND SENTENCE', 'Offenses and Sentences Imposed', 'Commitment Offense', 'CURRENT OBLIGATIONS', 'Offense(s) for which committed:'])}}`, { after: 0.2 })
  const way = dice.pick(['table', 'table without number', 'lines', 'charge lines', 'sentence', 'records', 'terms below'])
  const [numbers, terms, described] = [way !== 'table without number', way !== 'charge lines' && way !== 'sentence', true]
  const law = (count: MadeCount): string => dice.pick([cited(count, dice), count.offense.sentry])
  const termOf = (count: MadeCount): string => dice.pick([count.term === 'life' ? 'Life' : `${count.term} months`, count.term === 'life' ? 'LIFE' : `${count.term} MONTHS`, termSaid(count.term, dice)])
  if (way === 'table' || way === 'table without number') {
    const heads = [['Count', 'Ct.', 'Count No.'], ['Offense', 'Charge', 'Description', 'Offense/Description'], ['Statute', 'Title & Section', 'U.S.C.', 'Code Section'], ['Term', 'Sentence', 'Term Imposed', 'Terms In Effect']].map((all) => dice.pick(all))
    const shown = way === 'table' ? [0, 1, 2, 3] : dice.pick([[1, 2, 3], [2, 1, 3]])
    const widths = way === 'table' ? [46, 176, 130, 110] : [40, 196, 150, 110]
    const cells = (texts: readonly string[]): { at: number; text: string; width: number }[] => {
      let at = 0
      return shown.map((column) => {
        const width = widths[column] ?? 80
        const cell = { at, text: texts[column] ?? '', width: width - 8 }
        at += width
        return cell
      })
    }
    w.row(cells(heads).map((cell) => ({ ...cell, cut: 'bold' as const })), 0.2)
    for (const count of counts) w.row(cells([String(count.number), count.nature, law(count), termOf(count)]), 0.2)
  } else if (way === 'lines') {
    for (const count of counts) w.par(`${dice.pick(['Count', 'Ct.', 'COUNT'])} ${count.number}: ${count.nature}, ${law(count)}${dice.pick([' - ', '; '])}${termOf(count)}`, { after: 0.2 })
  } else if (way === 'charge lines') {
    for (const count of counts) w.par(`${dice.pick(['Count', 'Ct.'])} ${count.number} - ${law(count)} ${count.nature}`, { after: 0.2 })
  } else if (way === 'sentence') {
    w.par(`Convicted of ${list(counts.map((count) => `${count.nature}, in violation of ${cited(count, dice)} (Count ${count.number})`))}.`, { after: 0.3 })
  } else if (way === 'records') {
    for (const count of counts) w.par(`Count: ${count.number}    Offense: ${count.nature}`, { after: 0.05 }).par(`Statute: ${law(count)}    Sentence: ${termOf(count)}`, { after: 0.3 })
  } else {
    for (const count of counts) w.par(`${count.number}. ${count.nature} (${law(count)})`, { after: 0.05 }).par(`${dice.pick(['Sentence', 'Term', 'Term imposed'])}: ${termOf(count)}`, { left: 20, after: 0.25 })
  }
  if (counts.length === 1) w.allows({ 'conviction.term': story.term })
  w.space(0.4)
  counts.forEach((count, i) => {
    const at = `conviction.counts.${i}`
    w.saysAll({ ...(numbers ? { [`${at}.number`]: String(count.number) } : {}), [`${at}.statute`]: count.offense.statute, ...(count.offense.penalty === undefined ? {} : { [`${at}.penalty`]: count.offense.penalty }), ...(described ? { [`${at}.description`]: count.nature } : {}), ...(terms ? { [`${at}.term`]: count.term } : {}) })
  })
}

/** What the court ordered paid and what is left of it, in one of the ways plans and sheets say it. */
export function obligationsSaid(w: PaperWriter, story: Story, dice: Dice, day: DayWriter): void {
  const owed = [{ what: ['Special Assessment', 'FELONY ASSESSMENT', 'ASSMT', 'Court assessment'], path: 'conviction.assessment', amount: story.assessment, left: 0 }]
  const paid = (amount: number): number => Math.min(amount, dice.whole(0, 30) * 25)
  if (story.fine > 0) owed.push({ what: ['Fine', 'FINE CRIM', 'Criminal Fine', 'Court fine'], path: 'conviction.fine', amount: story.fine, left: story.fine - paid(story.fine) })
  if (story.restitution > 0) owed.push({ what: ['Restitution', 'REST FV', 'Restitution (federal victim)', 'RESTITUTION'], path: 'conviction.restitution', amount: story.restitution, left: story.restitution - paid(story.restitution) })
  const unpaid = owed.slice(1).reduce((sum, { left }) => sum + left, 0)
  const cents = dice.happens(0.7)
  const money = (amount: number): string => dollars(amount, cents)
  const way = dice.pick(['table', 'balance first', 'lines', 'sentences', 'labels', 'balance alone'])
  if (way === 'table' || way === 'balance first') {
    const heads = [['Obligation', 'Type', 'Type of Obligation', 'Court Obligation'], ['Amount Imposed', 'Original Amount', 'Ordered', 'Amount'], ['Paid to Date', 'Payments', 'Paid'], ['Balance', 'Balance Due', 'Remaining', 'Unpaid Balance']].map((all) => dice.pick(all))
    const order = way === 'table' ? [0, 1, 2, 3] : [3, 0, 1, 2]
    const cells = (texts: readonly string[]): { at: number; text: string; width: number }[] => order.map((column, i) => ({ at: i * 118, text: texts[column] ?? '', width: 112 }))
    w.row(cells(heads).map((cell) => ({ ...cell, cut: 'bold' as const })), 0.2)
    for (const one of owed) w.row(cells([dice.pick(one.what), money(one.amount), money(one.amount - one.left), money(one.left)]), 0.15)
  } else if (way === 'lines') {
    for (const one of owed) w.par(`${dice.pick(one.what)}: ${money(one.amount)} imposed, ${one.left === 0 ? 'paid in full' : `${money(one.left)} remaining`}`, { after: 0.2 })
  } else if (way === 'sentences') {
    for (const one of owed) w.par(one.left === 0 ? `The ${dice.pick(one.what).toLowerCase()} of ${money(one.amount)} has been paid in full.` : `The court ordered ${one.path.endsWith('fine') ? 'a fine' : 'restitution'} of ${money(one.amount)}, of which ${money(one.left)} remains unpaid.`, { after: 0.2 })
  } else if (way === 'labels') {
    for (const one of owed) w.row([{ at: 0, text: `${dice.pick(one.what)}:`, width: 150 }, { at: 156, text: money(one.amount), width: 90 }, { at: 256, text: 'Balance:', width: 60 }, { at: 320, text: money(one.left), width: 100 }], 0.2)
  } else {
    for (const one of owed) w.par(`${dice.pick(one.what)}: ${money(one.amount)}`, { after: 0.15 })
    if (owed.length > 1) w.par(`${dice.pick(['Unpaid balance of fine and restitution', 'Fine and restitution still owed', 'Balance remaining on fine and restitution'])}: ${money(unpaid)}`, { after: 0.15 })
  }
  for (const one of owed) w.says(one.path, one.amount)
  if (owed.length > 1) w.says('conviction.unpaid', unpaid)
  else w.allows({ 'conviction.unpaid': 0, 'conviction.fine': 0, 'conviction.restitution': 0 })
  w.space(0.3).par(`${dice.pick(['Payment plan', 'I agree to pay', 'Inmate decision: AGREED. Payment of'])}: $${dice.pick([25, 30, 50])}.00 ${dice.pick(['per quarter', 'each month', 'QUARTERLY'])} beginning ${day(addDays(story.today, 40))}.`, { after: 0.4 })
}
