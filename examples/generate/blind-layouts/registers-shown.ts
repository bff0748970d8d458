import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { addDays, dayOf, inWords, slashed, yearOf } from '../story/days.ts'
import { fullName, plain, spelled } from '../story/say-name.ts'
import { slashedLoose, yearsBetween } from './parts/day-shapes.ts'

/** What the Bureau's site gave in the first decade: everyone of a name in a table, one line each, and what was asked for above it. */
export const locatorResults: Layout = {
  name: 'public record, table of persons found on a site',
  kind: 'public record',
  years: [1990, 2012],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif'], { size: 9.5, leading: 1.35, justified: false, margins: { left: 46, right: 46, top: 60, bottom: 56 } })
    const shown = addDays(story.sentencedOn, dice.whole(300, 900))
    w.onEveryPage((page) => w.put('http://www.example.gov/iloc2/InmateFinderServlet?Transaction=IDSearch&needingMoreList=false', 46, 770, { size: 7, page }).put(slashedLoose(shown), 566, 770, { size: 7, align: 'right', page }))
    w.par('{b|FEDERAL BUREAU OF PRISONS}', { size: 14 }).par('Inmate Locator - Locate Federal inmates from 1982 to present', { after: 0.7 })
    w.par(`ID Type: Register Number     ID: ${story.register}     {u|FAQs}   {u|Privacy}   {u|About Record Availability}`, { size: 8.5, after: 0.7 })
    const at = [0, 26, 196, 276, 366, 440] as const
    w.rule(0.5).row([{ at: at[1], text: 'Name', width: 160, cut: 'bold' }, { at: at[2], text: 'Register #', width: 76, cut: 'bold' }, { at: at[3], text: 'Age-Race-Sex', width: 84, cut: 'bold' }, { at: at[4], text: 'Release Date\nActual or Projected', width: 72, cut: 'bold' }, { at: at[5], text: 'Location', width: 80, cut: 'bold' }], 0.2).rule(0.5)
    const gone = story.releaseOn !== undefined && story.releaseOn <= shown
    w.row([{ at: at[0], text: '1.', width: 20 }, { at: at[1], text: plain(fullName(story.name)).toUpperCase().replace(',', ''), width: 164 }, { at: at[2], text: story.register, width: 76 }, { at: at[3], text: `${yearsBetween(story.born, shown)}-${dice.pick(['White', 'Black'])}-${story.woman ? 'F' : 'M'}`, width: 84 }, { at: at[4], text: story.releaseOn === undefined ? 'LIFE' : slashed(story.releaseOn).replaceAll('/', '-'), width: 72 }, { at: at[5], text: gone ? 'RELEASED' : story.prison.sentry, width: 84 }], 0.3).rule(0.5)
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, ...(gone ? { 'custody.releasedOn': story.releaseOn } : { 'custody.facility': story.prison.sentry, ...(story.releaseOn === undefined ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) }) })
    w.space(0.4).par('Results 1 - 1 of 1', { size: 8.5, after: 1 }).par('{b|New Search}     {b|FAQs}     {b|Privacy}', { size: 9, after: 0.6 })
    return w.par('Projected dates change when good conduct time is earned or lost. Age is counted in years.', { size: 8 }).allows({ 'custody.status': gone ? 'released' : 'in prison', 'conviction.term': story.term })
  },
}

/** A clerk of a state's court was asked what its books hold of a person, and answers in a letter under seal. */
export const clerkSearch: Layout = {
  name: 'public record, clerk certifies what the books show',
  kind: 'public record',
  years: [1990, 2020],
  draw(story, dice) {
    const { court, name } = story
    const made = { offense: 'Forgery', violent: false, months: 18, sentencedOn: addDays(story.beganOn, -1100), arrestedOn: addDays(story.beganOn, -1290), points: 2, court: `Superior Court, Lincoln County, ${court.state}`, docket: `${yearOf(story.beganOn) - 3}-CR-${dice.whole(100, 4999)}` }
    const prior = story.priors[0] ?? made
    const on = addDays(story.sentencedOn, -dice.whole(20, 60))
    const w = writerFor(dice, ['typewriter', 'serif', 'book'], { size: 11, leading: 1.45, justified: false })
    w.center(`OFFICE OF THE CLERK`, { cut: 'bold' }).center(prior.court.toUpperCase(), { after: 0.9 })
    w.row([{ at: 0, text: `STATE OF ${court.state.toUpperCase()}     )\n                                   )  ss.\nCOUNTY SEAT            )` }], 0.7)
    w.par(`I, ${dice.pick(['Wilma R. Stokes', 'Eldon Pickering', 'Nadine Castell'])}, Clerk of the above court and keeper of its seal and books, do certify that I have searched the indexes of criminal causes for ${fullName(name)}, born ${inWords(story.born)}, and that they show one cause and no other, to wit:`, { indent: 36, after: 0.7 })
    w.saysAll({ 'person.name': fullName(name), 'person.dateOfBirth': story.born })
    const given = prior.months === 0 ? 'sentence was withheld and the defendant was placed on probation for one year' : `the defendant was adjudged to be confined for a period of ${spelled(prior.months)} (${prior.months}) months`
    w.par(`Cause No. ${prior.docket}. The accused was taken on ${inWords(prior.arrestedOn)} and informed against for ${prior.offense}. A plea of guilty was received, and on ${inWords(prior.sentencedOn)} ${given}. No appeal was prayed. The costs were paid and the cause is stricken from the docket.`, { left: 30, right: 30, after: 0.7 })
    w.saysAll({ 'history.priors.0.offense': prior.offense, 'history.priors.0.sentencedOn': prior.sentencedOn, 'history.priors.0.months': prior.months }).allows({ 'history.priors.0.violent': prior.violent, 'conviction.sovereign': 'federal' })
    w.par(`IN TESTIMONY WHEREOF I set my hand and the seal of the court, ${dayOf(on)}.`, { indent: 36, after: 1.6 })
    w.row([{ at: 0, text: '(SEAL)', width: 100 }, { at: 230, text: '______________________\nClerk of Court' }], 0.6)
    return w.par(`Search fee $${dice.whole(4, 12)}.00. Sent at the request of the United States Probation Office.`, { size: 9.5 })
  },
}
