import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { addDays, slashed, yearOf } from '../../story/days.ts'
import { fullName, plain } from '../../story/say-name.ts'
import type { MadePrior } from '../../story/story.ts'
import { slashedLoose, yearsBetween } from '../../blind-layouts/parts/day-shapes.ts'
import { gridRow } from '../../blind-layouts/parts/grid.ts'
import { plainYears } from '../../blind-layouts/parts/term-shapes.ts'

/** What the Bureau shows to anyone who looks a person up on its site. */
export const inmateLocator: Layout = {
  name: 'public record, inmate locator',
  kind: 'public record',
  years: [1995, 2022],
  rising: true,
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'modern'], { size: 10.5, leading: 1.4 })
    w.onEveryPage((page, of) => w.put('Inmate Locator', 306, 30, { size: 8, align: 'center', page }).put(slashedLoose(story.today), 54, 30, { size: 8, page }).put('https://www.example.com/inmateloc/', 54, 768, { size: 8, page }).put(`${page}/${of}`, 558, 768, { size: 8, align: 'right', page }))
    w.par('{b|Find an inmate.}', { size: 17, after: 0.3 }).par('Locate the whereabouts of a federal inmate incarcerated from 1982 to the present. Due to the First Step Act, sentences are being reviewed and recalculated, and the release date may change.', { size: 9.5, after: 0.8 })
    w.par('{b|Find By Number}     Find By Name', { after: 0.2 }).rule(0.6).row([{ at: 0, text: `Type of Number\nBOP Register Number`, width: 160, size: 9.5 }, { at: 180, text: `Number\n${story.register}`, size: 9.5 }], 0.8)
    const top = w.y
    w.y += 10
    w.par(`{b|${fullName(story.name).replace(',', '').toUpperCase()}}`, { size: 13, left: 14, after: 0.2 }).par(`Register Number: ${story.register}`, { left: 14, after: 0.5 })
    const gone = story.releaseOn !== undefined && story.releaseOn <= story.today
    const release = story.releaseOn === undefined ? 'LIFE' : slashed(story.releaseOn)
    for (const [a, b] of [['Age:', String(yearsBetween(story.born, story.today))], ['Race:', dice.pick(['Black', 'White'])], ['Sex:', story.woman ? 'Female' : 'Male'], ['Located at:', gone ? 'NOT IN BOP CUSTODY' : story.prison.name], ['Release Date:', release]] as const) w.row([{ at: 14, text: a, width: 90 }, { at: 110, text: `{b|${b}}` }], 0.1)
    w.y += 10
    w.box(w.left, top, w.measure, w.y - top, 0.8)
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, ...(gone ? { 'custody.releasedOn': story.releaseOn } : { 'custody.facility': story.prison.name, ...(story.releaseOn === undefined ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) }) }).allows({ 'custody.status': gone ? 'released' : 'in prison', 'conviction.term': story.term })
    return w.space(0.8).par('About the inmate locator & record availability  |  Related links: Call or email · Send mail/package · Visit · Voice a concern', { size: 9 })
  },
}

/** The record a state court keeps of an earlier case, printed from its site. */
export const stateCaseSummary: Layout = {
  name: 'public record, state case summary',
  kind: 'public record',
  years: [1992, 2022],
  rising: true,
  draw(story, dice) {
    const prior: MadePrior = story.priors[0] ?? { offense: 'Theft by Receiving', violent: false, months: 12, sentencedOn: addDays(story.beganOn, -900), arrestedOn: addDays(story.beganOn, -1000), points: 2, court: `District Court, Clay County, ${story.court.state}`, docket: `CR${String(yearOf(story.beganOn) - 3).slice(2)}-${dice.whole(100, 9999)}` }
    const w = writerFor(dice, ['sans', 'typewriter', 'serif'], { size: 10, leading: 1.35 })
    w.center('{b|REGISTER OF ACTIONS}', { size: 13 }).center(prior.court, { after: 0.2 }).center(`CASE NO. ${prior.docket}`, { after: 0.8 }).rule(0.8)
    w.row([{ at: 0, text: `The State of ${story.court.state} vs. ${plain(fullName(story.name))}`, width: 270 }, { at: 290, text: `Case Type: Felony\nDate Filed: ${slashed(addDays(prior.arrestedOn, 12))}\nStatus: Closed` }], 0.6)
    w.says('person.name', fullName(story.name)).allows({ 'conviction.sovereign': 'federal' })
    w.par('{b|Party Information}', { after: 0.2 }).rule(0.4).row([{ at: 0, text: `Defendant    ${plain(story.name.family)}, ${plain(story.name.given)} ${plain(story.name.middle)}`, width: 270 }, { at: 290, text: `DOB: ${slashed(story.born)}` }], 0.8).says('person.dateOfBirth', story.born)
    w.par('{b|Charge Information}', { after: 0.2 }).rule(0.4)
    const widths = [200, 90, 90, w.measure - 380]
    gridRow(w, widths, ['Charge', 'Offense Date', 'Disposition', 'Disposed'], { cut: 'bold' })
    gridRow(w, widths, [prior.offense, slashed(addDays(prior.arrestedOn, -dice.whole(0, 20))), 'Guilty', slashed(prior.sentencedOn)])
    w.space(0.6).par('{b|Events & Orders of the Court}', { after: 0.2 }).rule(0.4)
    const sentence = prior.months === 0 ? 'Imposition of sentence suspended; probation for 1 year' : `${plainYears(prior.months)} confinement`
    for (const [on, text] of [[addDays(prior.arrestedOn, 1), 'Initial appearance. Bond set.'], [addDays(prior.arrestedOn, 12), 'Information filed.'], [prior.sentencedOn, `Plea of guilty accepted. SENTENCE: ${sentence}. Costs taxed to defendant.`], [addDays(prior.sentencedOn, 1), 'Judgment entered.']] as const) w.row([{ at: 0, text: slashed(on), width: 80 }, { at: 90, text }], 0.2)
    return w.saysAll({ 'history.priors.0.offense': prior.offense, 'history.priors.0.sentencedOn': prior.sentencedOn, 'history.priors.0.months': prior.months }).allows({ 'history.priors.0.violent': prior.violent }).space(1).par(`Printed ${slashed(story.today)}. This is not an official certified record.`, { size: 8.5 })
  },
}
