import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { signed, stampOf } from '../layouts/parts/stamps.ts'
import { addDays, dayOf, inWords, slashed, slashedShort } from '../story/days.ts'
import { fullName, initialName } from '../story/say-name.ts'
import { earlierCase, earlierCaseTruths } from './parts/earlier-case.ts'
import { gridRow } from './parts/grid.ts'
import { plainYears } from './parts/term-shapes.ts'

/** 3 YRS 6 MOS, as a clerk's program prints a term. */
function yearsAndMonths(months: number): string {
  return [months >= 12 ? `${Math.floor(months / 12)} YRS` : '', months % 12 > 0 ? `${months % 12} MOS` : ''].filter((part) => part !== '').join(' ')
}

/** A clerk states under seal what was charged and then, day by day in the words of the program, what was done with each count. */
export const statementByDays: Layout = {
  name: 'public record, statement of a disposition day by day',
  kind: 'public record',
  years: [1990, 2022],
  draw(story, dice) {
    const { offense, violent, months, arrestedOn, sentencedOn, court, docket } = earlierCase(story, dice)
    const [bench, county, state] = court.split(', ')
    const name = fullName(story.name)
    const w = writerFor(dice, ['typewriter'], { size: 10, leading: 1.3, margins: { left: 60, right: 50, top: 56, bottom: 56 } })
    const clerk = dice.pick(['Dorothy Halvorsen', 'Ray Escamilla', 'Brenda Cutshaw'])
    w.center(`IN THE ${`${bench} OF ${county}, ${state}`.toUpperCase()}`, { after: 1 })
    w.row([{ at: 0, text: `${state?.toUpperCase()} VS\n\n${name.toUpperCase()}`, width: 250 }, { at: 290, text: `NUMBER ${docket}\n\nPAGE 001` }], 1)
    w.center('STATEMENT OF CONVICTION / DISPOSITION UNDER SEAL', { after: 0.8 })
    w.par(`I, ${clerk.toUpperCase()}, Clerk of this court and keeper of its records and its seal, certify that the prosecuting attorney filed an INFORMATION that charged the defendant named above with:`, { after: 0.5 })
    w.lines([`  001   ${offense.toUpperCase().padEnd(44)}F`, `  002   ${'POSSESSION OF DRUG PARAPHERNALIA'.padEnd(44)}M`]).space(0.6)
    w.says('person.name', name).allows({ 'person.name': initialName(story.name), 'history.priors.0.violent': violent, 'conviction.sovereign': 'federal' })
    w.par(`The following was done before the judges named (Defendant born ${slashed(story.born)}):`, { after: 0.5 }).says('person.dateOfBirth', story.born)
    const judge = dice.pick(['MABRY', 'OSTROWSKI', 'LUCERO'])
    const sentence = months === 0 ? 'SENTENCED TO PROBATION     C001    1 YRS' : `SENTENCED TO DEPT OF CORR  C001    ${yearsAndMonths(months)}`
    const from = (days: number): string => addDays(arrestedOn, days)
    const done: readonly (readonly [string, string, string])[] = [
      [from(0), 'ARREST; BOND SET BY RULE OF COURT', ''], [from(6), 'INFORMATION FILED', ''], [from(9), 'PUBLIC DEFENDER APPOINTED', judge], [from(9), 'PLEA OF NOT GUILTY', judge],
      [from(20), `CONTINUED BY AGREEMENT TO ${slashedShort(addDays(sentencedOn, -2))}`, 'CASTILE'], [sentencedOn, 'CHANGE OF PLEA             C001    GUILTY', judge], [sentencedOn, 'FINDING OF GUILTY          C001', judge],
      [sentencedOn, 'NOLLE PROSEQUI             C002', judge], [sentencedOn, sentence, judge], [sentencedOn, `CREDIT FOR TIME SERVED     ${dice.whole(3, 29)} DAYS`, judge], [addDays(sentencedOn, 40), 'MITTIMUS RETURNED, FILED', 'CASTILE'],
    ]
    w.lines(done.map(([on, what, before]) => `  ${slashedShort(on)}  ${what.padEnd(52)}${before}`)).space(0.8)
    w.saysAll(earlierCaseTruths({ offense, sentencedOn, months }))
    w.par(`I certify that the above was entered of record in this case. Given under my hand and seal on ${slashed(story.today)}.`, { after: 2 })
    return w.row([{ at: 260, text: `_________________________\nCLERK OF THE ${bench?.toUpperCase()}` }])
  },
}

/** A certificate of disposition on a form whose boxes have a small label over what is typed in; the charge at first was another. */
export const dispositionBoxes: Layout = {
  name: 'public record, disposition in boxes with small labels',
  kind: 'public record',
  years: [1992, 2022],
  draw(story, dice) {
    const { offense, violent, months, arrestedOn, sentencedOn, court, docket } = earlierCase(story, dice)
    const name = fullName(story.name)
    const w = writerFor(dice, ['sans', 'modern'], { size: 10.5, leading: 1.25, filled: 'typewriter', margins: { left: 60, right: 60, top: 64, bottom: 60 }, justified: false })
    stampOf(w, dice, ['A TRUE COPY', 'ATTEST'], 430, 60)
    w.center(`{b|${court}}`, { size: 13 }).center('{b|CERTIFICATE OF DISPOSITION}', { size: 15, after: 0.2 }).center('Criminal Division   ·   not valid without the raised seal', { size: 8.5, after: 0.8 })
    const boxes = (cells: readonly (readonly [string, string])[]): void => gridRow(w, cells.map(() => w.measure / cells.length), cells.map(([label, text]) => `${label.toUpperCase()}\n{t|${text}}`), { size: 9 })
    const pleaOn = addDays(sentencedOn, -dice.whole(14, 25))
    boxes([['Case number', docket], ['Date filed', slashed(addDays(arrestedOn, 4))], ['Date of arrest', slashed(arrestedOn)]])
    boxes([['Defendant', name], ['Date of birth', slashed(story.born)]])
    boxes([['Charge as filed', offense === 'Criminal Trespass' ? 'Burglary of a Building' : `${offense}, Repeat Offender`], ['Charge of conviction', offense]])
    boxes([['Plea', dice.pick(['Guilty', 'No contest'])], ['Date of plea', slashed(pleaOn)], ['Judge', dice.pick(['Hon. Estelle Mabry', 'Hon. Ivan Ostrowski'])]])
    boxes([['Disposition', 'Convicted'], ['Date of sentence', slashed(sentencedOn)]])
    boxes([['Sentence imposed', months === 0 ? 'Probation, 2 years; no confinement' : `${plainYears(months)}, state department of corrections`], ['Fine and costs', `$${dice.pick(['350.00', '512.50', '1,000.00'])}, paid`]])
    boxes([['Later action', months === 0 ? `Discharged from probation ${slashed(addDays(sentencedOn, 700))}` : `Commitment issued ${slashed(addDays(sentencedOn, 1))}`]])
    w.saysAll({ 'person.name': name, 'person.dateOfBirth': story.born, ...earlierCaseTruths({ offense, sentencedOn, months }) }).allows({ 'history.priors.0.violent': violent, 'conviction.sovereign': 'federal' })
    w.space(1).par(`I hereby certify that the entries above are taken from the docket of this court, and that I am its clerk. Witness my hand ${dice.pick([inWords(story.today), `this ${dayOf(story.today).replace('the ', '')}`])}.`, { after: 2 })
    signed(w, dice.pick(['B. Cutshaw', 'R. Escamilla']), w.left + 250, w.y - 6)
    return w.row([{ at: 240, text: 'Deputy Clerk' }])
  },
}
