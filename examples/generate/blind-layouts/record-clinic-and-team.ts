import type { Layout } from '../layouts/layout.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { addDays, inWords, slashed, yearOf } from '../story/days.ts'
import { fullName, plain, shortName, they } from '../story/say-name.ts'
import type { MadePrior } from '../story/story.ts'
import { slashedLoose } from './parts/day-shapes.ts'
import { plainYears } from './parts/term-shapes.ts'
import { titled } from './parts/titled.ts'
import { whileServing } from './parts/while-serving.ts'

/** What the clerk of a state's court certifies of an earlier case, in one paragraph under a seal. */
export const certificateOfDisposition: Layout = {
  name: 'public record, certificate of disposition',
  kind: 'public record',
  years: [1992, 2022],
  draw(story, dice) {
    const { who } = they(story)
    const prior: MadePrior = story.priors[0] ?? { offense: 'Forgery', violent: false, months: 8, sentencedOn: addDays(story.beganOn, -800), arrestedOn: addDays(story.beganOn, -910), points: 2, court: `Superior Court, Lincoln County, ${story.court.state}`, docket: `F${String(yearOf(story.beganOn) - 3).slice(2)}-${dice.whole(100, 9999)}` }
    const w = new PaperWriter({ family: 'serif', size: 12, leading: 1.45, filled: 'typewriter', margins: { left: 90, right: 90, top: 90, bottom: 90 } })
    w.center(prior.court.toUpperCase(), { after: 0.3 }).center('OFFICE OF THE CLERK', { after: 1 }).center('{b|CERTIFICATE OF DISPOSITION}', { size: 14, after: 1 })
    w.row([{ at: 0, text: `THE STATE OF ${story.court.state.toUpperCase()}\n            vs.\n{t|${plain(fullName(story.name)).toUpperCase()}}`, width: 240 }, { at: 260, text: `Case No. {t|${prior.docket}}\nDate of birth: {t|${slashed(story.born)}}` }], 1).saysAll({ 'person.name': fullName(story.name), 'person.dateOfBirth': story.born })
    w.par(`I, the undersigned, keeper of the records of this court, certify that it appears from them that the defendant named above was arrested on {t|${inWords(prior.arrestedOn)}}, and was convicted in this court of {t|${prior.offense}}; and that on {t|${inWords(prior.sentencedOn)}} ${who} was ${prior.months === 0 ? 'placed on probation for a period of {t|one year}' : `sentenced to {t|${plainYears(prior.months)}} in the custody of the ${dice.pick(['Department of Corrections', 'county jail'])}`}.`, { indent: 30, after: 0.8 })
    w.saysAll({ 'history.priors.0.offense': prior.offense, 'history.priors.0.sentencedOn': prior.sentencedOn, 'history.priors.0.months': prior.months }).allows({ 'history.priors.0.violent': prior.violent, 'conviction.sovereign': 'federal' })
    w.par(`In witness whereof I have set my hand and the seal of the court this {t|${inWords(addDays(story.today, -dice.whole(20, 90)))}}.`, { indent: 30, after: 2 })
    return w.row([{ at: 220, text: '______________________________\nDeputy Clerk' }])
  },
}

/** A letter of a specialist outside to the prison's clinic: problems in a list with the year or the day of each, then the examination. */
export const consultantLetter: Layout = {
  name: 'medical record, letter of a consultant',
  kind: 'medical record',
  years: [1995, 2022],
  draw(given, dice) {
    const story = whileServing(given)
    const { title } = they(story)
    const him = `${title} ${story.name.family}`
    const seen = addDays(story.today, -dice.whole(10, 60))
    const w = new PaperWriter({ family: 'serif', size: 11, leading: 1.35, filled: 'serif', margins: { left: 80, right: 80, top: 80, bottom: 72 } })
    w.par(`{b|${dice.pick(['Riverside', 'Lakeview', 'St. Brendan', 'Prairie'])} Internal Medicine Associates}`, { size: 13, after: 0.3 }).rule(0.8).space(0.5)
    w.par(inWords(seen), { after: 0.6 }).par(`Health Services\n${story.prison.name}\n${story.prison.place}`.split('\n').join(', '), { after: 0.6 })
    w.row([{ at: 0, text: 'RE:', width: 30 }, { at: 34, text: `${fullName(story.name)}\nInmate number ${story.register}\nBorn ${slashedLoose(story.born)}` }], 0.7).saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'person.dateOfBirth': story.born })
    w.par('Dear Colleague:', { after: 0.6 }).par(`Thank you for asking me to see ${him}, who came with two officers on ${inWords(seen)}. Your records and my examination show the following problems:`, { after: 0.5 })
    story.conditions.forEach(({ name, on }, i) => {
      w.par(`${i + 1}.  ${name}, diagnosed ${slashedLoose(on)}`, { left: 24, after: 0.15 }).saysAll({ [`health.conditions.${i}.name`]: name, [`health.conditions.${i}.on`]: on })
    })
    w.space(0.4).par(`On examination the blood pressure was ${dice.whole(118, 168)}/${dice.whole(70, 98)}. The lungs were clear. I reviewed the medications with the patient, and suggest that the laboratory work be repeated in three months.`, { after: 0.6 })
    w.par(`I would be glad to see ${him} again.`, { after: 1 }).par('Sincerely,', { after: 1.6 }).par(`${dice.pick(['Helen Voss', 'Amit Chandra', 'Paul Ferrante'])}, M.D.`)
    return w.allows({ 'custody.status': 'in prison', 'custody.facility': story.prison.name, 'health.conditions.complete': true }, { 'health.conditions.complete': false })
  },
}

/** What a unit team writes for a file before a hearing: first the sentence, then conduct, work and classes, each in a paragraph with its head in the margin. */
export const teamSummary: Layout = {
  name: 'progress report, summary of the unit team with heads in the margin',
  kind: 'progress report',
  years: [1998, 2022],
  draw(given, dice) {
    const story = whileServing(given)
    const { who, whose, title } = they(story)
    const him = `${title} ${story.name.family}`
    const w = new PaperWriter({ family: dice.pick(['sans', 'serif']), size: 10.5, leading: 1.35, filled: 'sans', margins: { left: 66, right: 66, top: 70, bottom: 66 } })
    w.center('U.S. DEPARTMENT OF JUSTICE').center('Federal Bureau of Prisons', { after: 0.6 }).center('{b|PROGRESS REPORT}', { size: 13, after: 0.2 }).center('Unit Team Summary', { after: 0.8 })
    w.par(`${fullName(story.name)}, Reg. No. ${story.register}, ${story.prison.name}, ${slashed(story.today)}`, { after: 0.7 }).saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.facility': story.prison.name })
    const margin = (head: string, text: string): void => void w.need(50).row([{ at: 0, text: `{b|${head}}`, width: 100 }, { at: 112, text }], 0.6)
    margin('Sentence', `${him} is serving ${story.term === 'life' ? 'a life sentence' : `a sentence of ${story.term} months`}, to be followed by ${story.supervisedYears} years of supervised release, imposed in the ${story.court.district}. It began on ${inWords(story.sentencedOn)}; ${story.creditDays > 0 ? `${story.creditDays} days of jail credit were given` : 'there is no jail credit'}. ${story.releaseOn === undefined || story.term === 'life' ? 'There is no release date.' : `The projected release date is ${inWords(story.releaseOn)}, by good conduct time.`}`)
    w.saysAll({ 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.district': story.court.district, 'custody.commencedOn': story.sentencedOn, ...(story.creditDays > 0 ? { 'custody.priorCreditDays': story.creditDays } : {}), ...(story.releaseOn === undefined || story.term === 'life' ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) })
    margin('Work', `${who === 'she' ? 'She' : 'He'} is assigned to ${titled(story.work)} and earns good reports from the foreman.`)
    w.says('custody.work', story.work)
    margin('Classes', story.programs.length === 0 ? 'None.' : `Completed: ${story.programs.map(({ name, completedOn }) => `${titled(name)} (${slashed(completedOn)})`).join('; ')}.`)
    story.programs.forEach(({ name, completedOn }, i) => w.saysAll({ [`custody.programs.${i}.name`]: name, [`custody.programs.${i}.completedOn`]: completedOn }))
    margin('Conduct', story.incidents.length === 0 ? 'Clear conduct.' : story.incidents.map(({ on, code, act }) => `${slashed(on)}, code ${code}, ${act.toLowerCase()}`).join('; ') + '.')
    story.incidents.forEach(({ on, code }, i) => w.saysAll({ [`custody.incidents.${i}.on`]: on, [`custody.incidents.${i}.code`]: code }))
    margin('Risk', `On the PATTERN assessment ${whose} risk of recidivism is ${story.risk}.`)
    w.says('custody.risk', story.risk)
    margin('Born', slashed(story.born))
    w.says('person.dateOfBirth', story.born)
    return w.space(1).row([{ at: 0, text: `Prepared for ${shortName(story.name)} by the Case Manager` }]).allows({ 'custody.status': 'in prison', 'conviction.sovereign': 'federal', 'custody.goodTimeLostDays': story.lostDays, 'custody.incidents.complete': true }, ...story.incidents.map(({ act }, i) => ({ [`custody.incidents.${i}.act`]: act })))
  },
}
