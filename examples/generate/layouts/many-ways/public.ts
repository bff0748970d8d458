import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { addDays, dashed, inWords, slashed } from '../../story/days.ts'
import { fullName, sentryName, shortName, they } from '../../story/say-name.ts'
import { countsSaid, daySaid, termSaid, yearsSaid } from './ways.ts'

/** What a register of prisoners answers, in lines, labels or one row of a table. */
export const locatorAnswer: Layout = {
  name: 'public record, answer of a register of prisoners',
  kind: 'public record',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif'], { size: 11, leading: 1.35 })
    const say = dice.pick([slashed, dashed, inWords])
    w.par(dice.pick(['{b|Find an inmate.}', '{b|Inmate Locator}', '{b|Offender Search Results}', '{b|Inmate Lookup}', '{b|Prisoner search: 1 result}']), { size: 15, after: 0.6 })
    const name = dice.pick([fullName(story.name).toUpperCase(), fullName(story.name), sentryName(story.name)])
    const value = name === sentryName(story.name) ? `${story.name.given} ${story.name.middle} ${story.name.family}${story.name.suffix === undefined ? '' : ` ${story.name.suffix}`}` : fullName(story.name)
    const age = Number(story.today.slice(0, 4)) - Number(story.born.slice(0, 4))
    const isOut = dice.happens(0.4)
    const out = addDays(story.today, -dice.whole(40, 900))
    const ends = story.releaseOn
    const where = story.prison.sentry
    const released = dice.pick(['Released On', 'Released', 'Release Date', 'Date Released'])
    const future = dice.pick(['Release Date', 'Projected Release Date', 'Expected Release', 'Scheduled Release Date'])
    const at = dice.pick(['Located at', 'Location', 'Facility', 'Current Location', 'Housed at'])
    const status: readonly (readonly [string, string])[] = isOut ? [[released, say(out)]] : [[at, where], [future, ends === undefined ? 'LIFE' : say(ends)]]
    const way = dice.pick(['lines', 'labels', 'table'])
    if (way === 'lines') {
      w.par(name, { cut: 'bold', size: 13, after: 0.2 }).par(`Register Number: ${story.register}`, { after: 0.2 }).row([{ at: 0, text: `Age: ${age}`, width: 90 }, { at: 100, text: 'Race: White', width: 110 }, { at: 220, text: `Sex: ${story.woman ? 'Female' : 'Male'}` }], 0.2)
      if (isOut) w.par(`Not in BOP Custody as of: ${say(out)}`.replace('Not in BOP Custody as of', released === 'Release Date' ? 'Released On' : released), { after: 0.2 })
      else for (const [label, text] of status) w.par(`${label}: ${text}`, { after: 0.2 })
    } else if (way === 'labels') for (const [label, text] of [['Name', name], ['Register Number', story.register], ['Age', String(age)], ['Sex', story.woman ? 'Female' : 'Male'], ...status] as const) w.row([{ at: 0, text: label, width: 160, cut: 'bold' }, { at: 170, text }], 0.15)
    else {
      w.row([{ at: 0, text: 'Name', width: 150, cut: 'bold' }, { at: 155, text: 'Register #', width: 70, cut: 'bold' }, { at: 235, text: 'Age', width: 30, cut: 'bold' }, ...status.map(([label], i) => ({ at: 270 + i * 100, text: label, width: 95, cut: 'bold' as const }))], 0.2)
      w.row([{ at: 0, text: name, width: 150 }, { at: 155, text: story.register, width: 70 }, { at: 235, text: String(age), width: 30 }, ...status.map(([, text], i) => ({ at: 270 + i * 100, text, width: 95 }))], 0.4)
    }
    w.saysAll({ 'person.name': value, 'person.registerNumber': story.register })
    if (isOut) w.says('custody.releasedOn', out)
    else w.saysAll({ 'custody.facility': where, ...(ends === undefined ? {} : { 'custody.projectedReleaseOn': ends }) })
    w.space(1).par(`Search run on ${slashed(addDays(story.today, -2))}. Information is updated weekly.`, { size: 9 })
    w.allows({ 'custody.status': isOut ? 'released' : 'in prison' })
    return w
  },
}

/** What an office of a prosecutor gives to the press after a sentencing. */
export const sentencingRelease: Layout = {
  name: 'press article, release of a prosecutor',
  kind: 'press article',
  years: [1995, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 11, leading: 1.35 })
    const { title, whose } = they(story)
    const life = story.term === 'life'
    const said = termSaid(story.term, dice).replace(/^life imprisonment$/, 'life')
    const on = daySaid(story.sentencedOn, dice)
    const judge = `${dice.pick(['U.S. District Judge', 'United States District Judge', 'Chief U.S. District Judge'])} ${story.judge}`
    w.row([{ at: 0, text: `{b|United States Attorney’s Office}\n${story.court.district}`, width: 260 }, { at: 300, text: dice.pick(['FOR IMMEDIATE RELEASE', 'PRESS RELEASE', 'NEWS RELEASE']) }], 0.6).par(inWords(addDays(story.sentencedOn, 1)), { after: 0.6 })
    w.par(`{b|${story.court.city} ${story.woman ? 'Woman' : 'Man'} Sentenced in Federal Court}`, { size: 15, after: 0.6 })
    w.par(`${story.court.city.toUpperCase()} – ${dice.pick([`${fullName(story.name)}, 43, of ${story.court.city}, was sentenced on ${on} by ${judge} to ${said}${life ? ' in prison' : ' in federal prison'}, to be followed by ${yearsSaid(story.supervisedYears, dice)} of supervised release, announced United States Attorney ${story.prosecutor}.`, `${fullName(story.name)} was sentenced on ${on} to serve ${said}${life ? ' in prison' : ' in prison'} and ${yearsSaid(story.supervisedYears, dice)} of supervised release. ${judge} imposed the sentence.`])}`, { after: 0.6 })
    const convicted = daySaid(story.convictedOn, dice)
    w.par(story.decidedBy === 'guilty plea' ? `${title} ${story.name.family} pleaded guilty on ${convicted} to ${countsSaid(story.counts, String)}.` : story.decidedBy === 'jury verdict' ? `A jury found ${title} ${story.name.family} guilty on ${convicted} of ${countsSaid(story.counts, String)}.` : `After a bench trial, the court found ${title} ${story.name.family} guilty on ${convicted}.`, { after: 0.6 })
    w.par(`“This sentence reflects the harm of ${whose} crime,” said United States Attorney ${story.prosecutor}. The case was prosecuted by Assistant United States Attorney ${story.defender}.`)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.judge': story.judge, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy })
    w.allows({ 'conviction.district': story.court.district, 'person.name': shortName(story.name) })
    return w
  },
}
