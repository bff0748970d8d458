import type { Layout } from '../layout.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { signed } from '../parts/stamps.ts'
import { addDays, dayFirst, inWords, short, slashed } from '../../story/days.ts'
import { familyNames, kinNames, streetNames } from '../../story/names.table.ts'
import { fullName, shortName, they } from '../../story/say-name.ts'

/** A child writes. */
export const childLetter: Layout = {
  name: 'letter of support, by hand',
  kind: 'letter of support',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['hand', 'typewriter', 'serif'], { size: 12.5, leading: 1.6 })
    const parent = story.woman ? 'mother' : 'father'
    const who = `${dice.pick(kinNames.filter((name) => !name.startsWith('Pastor')))} ${story.name.family}`
    const on = addDays(story.today, -40)
    w.par(short(on), { after: 0.8 }).par('Dear Mr. President,', { after: 0.7 }).par(`My ${parent} is ${shortName(story.name)}. ${they(story).who === 'she' ? 'She' : 'He'} has been gone since I was small. I am writing this letter in support of ${they(story).whose} clemency.`, { after: 0.6 }).par(`We talk every Sunday. ${they(story).who === 'she' ? 'She' : 'He'} helped me with my homework over the phone and never missed a birthday card. My children have never seen their grand${parent} outside of a visiting room.`, { after: 0.6 }).par(`Please let my ${parent} come home.`, { after: 0.8 }).par('Love,', { after: 0.4 }).par(who)
    w.says('person.name', shortName(story.name)).saysAll({ 'release.letters.0.writer': who, 'release.letters.0.on': on })
    return w
  },
}

/** A promise of work and of a room in one letter of a church. */
export const churchLetter: Layout = {
  name: 'release plan letter, church',
  kind: 'release plan letter',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['book', 'serif'], { size: 11.5, leading: 1.4 })
    const street = `${dice.whole(100, 9900)} ${dice.pick(streetNames)}`
    const church = `${dice.pick(['Mount Olive', 'Greater Hope', 'St. Jude', 'New Bethel'])} ${dice.pick(['Baptist Church', 'Fellowship', 'AME Church'])}`
    const on = addDays(story.today, -dice.whole(5, 80))
    w.center(`{b|${church.toUpperCase()}}`, { size: 14 }).center(`${street}, ${story.court.city}, ${story.court.state}`, { size: 9.5, after: 1.2 }).par(dayFirst(on), { after: 0.8 }).says('release.letters.0.on', on).par(`Concerning ${fullName(story.name)} (federal register number ${story.register})`, { after: 0.8 })
    w.says('person.name', fullName(story.name)).says('person.registerNumber', story.register)
    const work = dice.pick(['custodian', 'kitchen helper', 'van driver'])
    w.par(`Our congregation has prayed for ${they(story).title} ${story.name.family} for many years. Upon ${they(story).whose} release we will employ ${they(story).whom} as a ${work} at the church, twenty-five hours a week to start.`, { after: 0.6 }).says('release.job', `${work} at the church`)
    w.par(`Housing has been arranged as well: a room at ${street}, ${story.court.city}, ${story.court.state}, rent free for the first six months.`, { after: 1 }).says('release.home', `${street}, ${story.court.city}, ${story.court.state}`)
    const who = `Rev. ${dice.pick(familyNames)}`
    signed(w, who, w.left + 10, w.y + 24)
    w.space(2.4).par(`${who}, Senior Pastor`).allows({ 'release.letters.0.signed': true })
    return w
  },
}

/** The White House or the Pardon Attorney by mail of the other sort: a notice of the status of a case. */
export const statusLetter: Layout = {
  name: 'Pardon Attorney letter, status',
  kind: 'Pardon Attorney letter',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 11.5, leading: 1.35 })
    w.center('OFFICE OF THE PARDON ATTORNEY', { size: 13 }).center('145 N Street, N.E., Room 5E.508, Washington, D.C. 20530', { size: 9, after: 1.2 })
    w.row([{ at: 0, text: inWords(addDays(story.today, -100)), width: 200 }, { at: 240, text: `Clemency case C${dice.digits(6)}` }], 0.8)
    w.par(`${story.defender}\nAttorney for ${fullName(story.name)}, ${story.register}`, { after: 0.8 }).says('person.name', fullName(story.name)).says('person.registerNumber', story.register)
    w.par('Dear Counsel:', { after: 0.6 }).par(`You asked about the commutation petition of your client. The petition remains pending. This office does not give the date by which the President may act, and does not disclose its recommendation.`, { after: 0.6 }).par('If your client is released or receives a reduced sentence, please tell us promptly so that the file may be administratively closed.', { after: 1 }).par('U.S. Pardon Attorney')
    return w
  },
}

/** A certificate on an upright sheet in prose. */
export const uprightCertificate: Layout = {
  name: 'certificate, upright',
  kind: 'certificate',
  years: [1990, 2022],
  draw(story, dice) {
    const program = dice.pick(story.programs)
    const w = writerFor(dice, ['book', 'serif', 'sans'], { size: 13, leading: 1.6, margins: { left: 90, right: 90, top: 150, bottom: 90 } })
    w.box(60, 60, 492, 672, 2)
    w.center('FEDERAL BUREAU OF PRISONS', { size: 11, after: 1 }).center('{b|DIPLOMA}', { size: 28, after: 1 }).center('Be it known that', { after: 0.4 }).center(fullName(story.name).toUpperCase(), { size: 18, after: 0.4 }).center(`Register No. ${story.register}`, { size: 11, after: 0.6 }).center('having fulfilled all requirements is hereby awarded this diploma in', { after: 0.4 }).center(`{b|${program.name}}`, { size: 16, after: 0.8 }).center(`Dated ${slashed(program.completedOn)}`, { after: 2 }).center('Director of Education', { size: 10 })
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.programs.0.name': program.name, 'custody.programs.0.completedOn': program.completedOn }).allows({ 'custody.status': 'in prison' })
    return w
  },
}

/** A doctor outside writes about a patient. */
export const hospitalReport: Layout = {
  name: 'medical record, hospital report',
  kind: 'medical record',
  years: [1995, 2022],
  draw(story, dice) {
    const [first] = story.conditions
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 11, leading: 1.3 })
    w.center(`{b|${story.court.city.toUpperCase()} REGIONAL MEDICAL CENTER}`).center('DISCHARGE SUMMARY', { after: 0.8 }).row([{ at: 0, text: `PATIENT: ${fullName(story.name).toUpperCase()}`, width: 270 }, { at: 290, text: `DOB: ${slashed(story.born)}` }], 0.2).row([{ at: 0, text: `ADMITTED: ${slashed(addDays(story.today, -9))}`, width: 200 }, { at: 290, text: `DISCHARGED: ${slashed(addDays(story.today, -3))}` }], 0.8)
    w.saysAll({ 'person.name': fullName(story.name), 'person.dateOfBirth': story.born })
    w.par('DISCHARGE DIAGNOSES:', { after: 0.2 })
    story.conditions.forEach(({ name, on }, i) => {
      w.par(`${i + 1}. ${name}, diagnosed ${slashed(on)}.`, { left: 18 })
      w.saysAll({ [`health.conditions.${i}.name`]: name, [`health.conditions.${i}.on`]: on })
    })
    w.space(0.5).par('HOSPITAL COURSE:', { after: 0.2 }).par(`The patient was brought from the federal institution with complaints attributed to ${first?.name.toLowerCase() ?? 'an acute illness'} and improved with treatment.`, { left: 18, after: 0.6 }).par('CONDITION AT DISCHARGE: Stable. MEDICATIONS: As reconciled.', { after: 1 }).par('Electronically signed: S. Feingold, M.D.')
    return w
  },
}

/** A newspaper in columns with a dateline. */
export const newspaperColumns: Layout = {
  name: 'press article, two columns',
  kind: 'press article',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'book'], { size: 9.5, leading: 1.22, margins: { left: 54, right: 54, top: 60, bottom: 60 } })
    w.center('{b|THE RIVERBEND COURIER}', { size: 22 }).rule(1).row([{ at: 0, text: inWords(addDays(story.today, -30)), width: 160 }, { at: 330, text: 'SECTION B', width: 170, align: 'right' }], 0.6)
    w.par(`{b|${dice.pick(['Sentenced for decades, hoping for a signature', 'The long wait of a small-time courier', 'Judge: I would not impose it today'])}}`, { size: 21, leading: 1.1, after: 0.5 }).par('By MILLICENT STROUD', { after: 0.6 })
    const top = w.y
    w.right = 296
    w.par(`${story.court.city.toUpperCase()} (RP) - For the family of ${shortName(story.name)}, the mailbox is where hope lives. A petition for clemency has been pending for more than two years.`, { indent: 10, after: 0.3 }).par(`${story.name.family} was convicted in federal court here and is held at ${story.prison.name}.`, { indent: 10, after: 0.3 }).par('"We do not know what they are looking for," a cousin said on the porch. "We only know who is missing."', { indent: 10, after: 0.3 })
    w.left = 316
    w.right = 558
    w.y = top
    w.par('The White House did not respond to a request for comment. Since last year more than a thousand people have asked for the same mercy.', { indent: 10, after: 0.3 }).par('A retired prosecutor who worked on such cases said that times have changed. "You would not see that number now," he said.', { indent: 10 })
    w.allows({ 'person.name': shortName(story.name), 'custody.status': 'in prison', 'custody.facility': story.prison.name })
    return w
  },
}

/** A recipe, a lease or a lesson: no paper of a case. */
export const notAPaper: Layout = {
  name: 'other, lease',
  kind: 'other',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 11 })
    numbered(w, (page) => `- ${page} -`)
    w.center('{b|RESIDENTIAL LEASE}', { size: 14, after: 1 }).par(`This lease is made on ${inWords(addDays(story.today, -200))} between ${dice.pick(familyNames)} Properties (the landlord) and the tenant named below for the premises at ${dice.whole(10, 900)} ${dice.pick(streetNames)}, ${story.court.city}.`, { after: 0.6 })
    for (const [i, text] of [`Rent. The tenant pays $${dice.whole(600, 1900)}.00 a month, on the first day of the month.`, 'Term. The term is twelve months and continues from month to month thereafter.', 'Deposit. One month of rent, returned within 30 days after the tenant leaves.', 'Pets. None without written consent.', 'Utilities. Water is included; electricity and gas are not.'].entries()) w.par(`${i + 1}. ${text}`, { left: 16, after: 0.4 })
    return w
  },
}
