import type { Layout } from '../layouts/layout.ts'
import { drugTruths, weight } from '../layouts/parts/presentence-facts.ts'
import { showRange } from '../layouts/parts/show-range.ts'
import { list } from '../layouts/parts/terms.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { addDays, inWords } from '../story/days.ts'
import { fullName, inCapital, roman, they } from '../story/say-name.ts'
import { caseTruths } from './parts/case-truths.ts'
import { yearsBetween } from './parts/day-shapes.ts'
import { computedTruths, drugInWords, isDrugCase, leastTerm, limitsInWords, minimumTruths, roleInWords } from './parts/report-words.ts'

/** A report told from end to end in sentences, under heads that a district made for itself: no table, no line of labels, the computation and the record as prose. */
export const presentenceRunning: Layout = {
  name: 'presentence report, told in sentences under heads of its own',
  kind: 'presentence report',
  years: [1991, 2016],
  draw(story, dice) {
    const { guideline: g, priors, counts } = story
    const { who, whose, whom, title } = they(story)
    const [He, him] = [who === 'she' ? 'She' : 'He', `${title} ${story.name.family}`]
    const w = new PaperWriter({ family: dice.pick(['serif', 'sans']), size: 11, leading: 1.32, filled: 'serif', margins: { left: 76, right: 76, top: 76, bottom: 70 } })
    w.onEveryPage((page) => w.put(`${story.name.family} - presentence investigation - ${page}`, 536, 744, { size: 8.5, align: 'right', page }))
    const written = addDays(story.sentencedOn, -dice.whole(20, 40))
    w.par(`{b|UNITED STATES PROBATION OFFICE}`).par(`${story.court.district}, ${story.court.city}`, { after: 0.9 })
    w.par(`Presentence investigation of {b|${fullName(story.name)}}, prepared for the Honorable ${story.judge}, United States District Judge, in criminal case ${story.docket}. Disclosed to counsel on ${inWords(written)}; ${dice.pick(['to be sentenced', 'sentencing is set for', 'the Court has set sentencing for'])} ${inWords(story.sentencedOn)}.`, { after: 0.9 })
    w.saysAll({ ...caseTruths(story), 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn })
    let n = 0
    const head = (text: string): void => void w.need(70).space(0.2).par(`{b|${text}}`, { after: 0.5 })
    const para = (text: string): void => {
      n += 1
      w.need(30).par(`${n}.   ${text}`, { indent: 24, after: 0.7 })
    }
    head('The case')
    para(`On ${inWords(story.indictedOn)} a grand jury in this district indicted ${him} together with ${list(story.co)}. ${counts.map((count) => `Count ${count.number} charges ${count.nature}, in violation of ${count.printed}.`).join(' ')}`)
    w.saysAll({ ...Object.fromEntries(counts.map(({ nature }, i) => [`conviction.counts.${i}.description`, nature])), ...Object.fromEntries(Object.entries(minimumTruths(story)).filter(([path]) => !path.endsWith('statedMinimum'))) })
    const all = counts.length > 1 ? `Counts ${list(counts.map(({ number }) => String(number)))}` : `Count ${counts[0]?.number ?? 1}`
    para({ 'guilty plea': `${He} pleaded guilty to ${all} on ${inWords(story.convictedOn)}.`, 'jury verdict': `After a trial, on ${inWords(story.convictedOn)}, a jury found ${whom} guilty of ${all}.`, 'bench verdict': `${He} waived a jury, and on ${inWords(story.convictedOn)} the Court found ${whom} guilty of ${all}.` }[story.decidedBy])
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn })
    para(`${He} was arrested on ${inWords(story.arrestedOn)} and has been detained since. The Marshal's number is ${story.register}.`)
    w.says('person.registerNumber', story.register)
    head('What was done')
    para(`The events lie between ${inWords(story.beganOn)} and ${inWords(story.endedOn)}. ${isDrugCase(story) ? `Agents made controlled purchases and searched a house. In all, ${him} is accountable for ${weight(g.grams)} of ${drugInWords(g.substance)}.` : `${him} and the others acted together, and the proceeds were shared.`}`)
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn, ...drugTruths(story) })
    para(g.acceptance < 0 ? `In a letter to this office ${him} wrote that ${who} takes full responsibility and is sorry for the harm.` : `${him} maintains ${whose} innocence.`)
    head('How the guidelines apply')
    para(`This office used the ${g.edition} Guidelines Manual. ${isDrugCase(story) ? `For that quantity §2D1.1(c) gives a base offense level of ${g.base}.` : `The guideline for the offense sets the base offense level at ${g.base}.`} ${isDrugCase(story) ? (g.weapon ? 'A pistol lay beside the drugs, which raises the level by 2 under §2D1.1(b)(1).' : 'No firearm or other dangerous weapon was involved.') : ''}`)
    para(`${g.role > 0 ? `Because ${him} was ${roleInWords(g.role)}, ${g.role} levels are added under §3B1.1.` : g.role < 0 ? `Because ${him} was a minor participant, ${-g.role} levels are taken off under §3B1.2(b).` : `${He} played neither a larger nor a smaller part than others, so that no adjustment is made for role.`} ${g.obstruction ? `${He} tried to have a witness change a statement; 2 levels are added for obstruction of justice under §3C1.1.` : 'There is no sign of obstruction of justice.'}`)
    para(`${g.acceptance < 0 ? `With the reduction of ${-g.acceptance} levels for acceptance of responsibility (§3E1.1)` : 'As no reduction is made for acceptance of responsibility'}, the total offense level comes to ${g.total}. ${He} is not a career offender.`)
    const { 'guideline.points': points, 'guideline.category': category, 'guideline.range': range, ...levels } = computedTruths(story)
    w.saysAll(levels).says('guideline.careerOffender', false)
    head('Earlier convictions')
    if (priors.length === 0) para(`${him} has never been convicted of anything.`)
    priors.forEach((prior, i) => {
      para(`{u|${prior.offense}}. ${He} was arrested on ${inWords(prior.arrestedOn)}, and on ${inWords(prior.sentencedOn)} the ${prior.court} (case ${prior.docket}) ${prior.months === 0 ? `placed ${whom} on probation for one year` : `sentenced ${whom} to ${prior.months} month${prior.months === 1 ? '' : 's'} in custody`}. This counts ${inCapital(prior.points).toLowerCase()} point${prior.points === 1 ? '' : 's'} under §4A1.1(${prior.points === 3 ? 'a' : prior.points === 2 ? 'b' : 'c'}).`)
      w.saysAll({ [`history.priors.${i}.offense`]: prior.offense, [`history.priors.${i}.sentencedOn`]: prior.sentencedOn, [`history.priors.${i}.months`]: prior.months, [`history.priors.${i}.points`]: prior.points })
    })
    w.says('history.priors.complete', true)
    para(`${g.statusPoints > 0 ? `As ${who} was under a sentence of a court at the time, two more points follow from §4A1.1(d). ` : ''}With ${g.points === 0 ? 'no' : g.points} criminal history point${g.points === 1 ? '' : 's'}, ${him} falls into Criminal History Category ${roman(g.category)}.`)
    w.saysAll({ 'guideline.points': points, 'guideline.category': category, ...(g.statusPoints > 0 ? { 'guideline.statusPoints': g.statusPoints } : {}) })
    head('The person')
    para(`${him}, ${yearsBetween(story.born, story.sentencedOn)} years of age at sentencing, was born on ${inWords(story.born)} in ${story.court.city}, and is a citizen of the United States. ${He} is in good health and has used ${dice.pick(['marijuana since the age of 15', 'alcohol heavily', 'no drugs'])}. ${He} worked as a ${dice.pick(['cook', 'roofer', 'warehouse hand', 'home aide'])}.`)
    w.saysAll({ 'person.dateOfBirth': story.born, 'person.citizenship': 'United States' })
    head('What may be imposed')
    para(counts.map((count, i) => leastTerm(story, i) > 0 ? `The statute requires at least ${leastTerm(story, i) / 12} years on Count ${count.number} and allows ${limitsInWords(story, i).replace(/^.* to /, '')}.` : `On Count ${count.number} the statute allows up to ${limitsInWords(story, i).replace(/^0 to /, '')}; it sets no minimum.`).join(' '))
    w.saysAll(Object.fromEntries(counts.map((_, i) => [`conviction.counts.${i}.statedMinimum`, leastTerm(story, i)])))
    para(`A total offense level of ${g.total} and a criminal history category of ${roman(g.category)} yield a guideline imprisonment range of ${showRange(g.range)}.`)
    w.says('guideline.range', range)
    para('This office knows of nothing that would call for a sentence outside that range.')
    w.allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.counts.complete': true, 'guideline.drugs.complete': true, 'guideline.characteristics.complete': true, 'guideline.adjustments.complete': true, 'guideline.statusPoints': g.statusPoints, ...(g.weapon ? {} : { 'guideline.weapon': false, 'guideline.weaponOwn': false }) })
    for (const [i, count] of counts.entries()) w.allows({ [`conviction.counts.${i}.substance`]: count.offense.substance })
    for (const [i, prior] of priors.entries()) w.allows({ [`history.priors.${i}.violent`]: prior.violent })
    return w.need(60).space(0.8).par(`${story.officer}, Probation Officer`)
  },
}
