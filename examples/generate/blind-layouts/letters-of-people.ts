import type { Dice } from '../dice.ts'
import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { signed } from '../layouts/parts/stamps.ts'
import { addDays, monthName, slashed } from '../story/days.ts'
import { familyNames, kinNames, streetNames } from '../story/names.table.ts'
import { fullName, plain, shortName, they } from '../story/say-name.ts'
import type { Story } from '../story/story.ts'
import { slashedLoose, typedShort, withOrdinal } from './parts/day-shapes.ts'
import { plainYears } from './parts/term-shapes.ts'
import { whileServing } from './parts/while-serving.ts'

interface Person {
  readonly who: string
  readonly street: string
  readonly town: string
}

function personOf(dice: Dice, story: Story): Person {
  return { who: `${dice.pick(kinNames)} ${dice.happens(0.5) ? story.name.family : dice.pick(familyNames)}`, street: `${dice.whole(100, 9900)} ${dice.pick(streetNames)}`, town: `${story.court.city}, ${story.court.state}` }
}

/** The name alone, without 'Pastor'. */
function untitled(who: string): string {
  return who.replace(/^Pastor /, '')
}

/** A letter of support sent by electronic mail and printed from the screen. */
export const supportEmail: Layout = {
  name: 'letter of support, e-mail',
  kind: 'letter of support',
  years: [1994, 2022],
  draw(story, dice) {
    const { who, street, town } = personOf(dice, story)
    const { who: they1, whom, whose } = they(story)
    const sent = addDays(story.today, -dice.whole(5, 90))
    const w = writerFor(dice, ['sans', 'modern', 'serif'], { size: 11, leading: 1.4 })
    const mail = `${plain(who).toLowerCase().replaceAll(/[^a-z]+/g, '.')}@example.com`
    w.onEveryPage((page, of) => w.put(`https://mail.example.com/u/0/?view=pt`, 60, 768, { size: 7.5, page }).put(`${page}/${of}`, 552, 768, { size: 7.5, align: 'right', page }).put(slashedLoose(sent), 60, 34, { size: 7.5, page }))
    w.par(`{b|${plain(who)}}`, { size: 12, after: 0.2 }).rule(1)
    for (const [label, text] of [['From:', `${who} <${mail}>`], ['To:', 'clemency clinic <clinic@example.com>'], ['Date:', `${monthName(sent).slice(0, 3)} ${Number(sent.slice(8))}, ${sent.slice(0, 4)} at ${dice.whole(1, 11)}:${dice.whole(10, 59)} PM`], ['Subject:', `Letter for ${shortName(story.name)}`]] as const) w.row([{ at: 0, text: `{b|${label}}`, width: 60 }, { at: 64, text }], 0.1)
    w.saysAll({ 'release.letters.0.writer': untitled(who), 'release.letters.0.on': sent })
    w.rule(0.4).space(0.8).par('To whoever reads this for the President,', { after: 0.6 })
    const relation = dice.pick(['cousin', story.woman ? 'sister' : 'brother', 'friend since grade school'])
    w.par(`I am writing for ${fullName(story.name)}, ${story.register}, my ${relation}. ${they1 === 'she' ? 'She' : 'He'} has been gone since ${monthName(story.arrestedOn)} of ${story.arrestedOn.slice(0, 4)} and not one week has passed that we did not talk.`, { after: 0.6 }).saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register })
    const company = `${dice.pick(familyNames)} ${dice.pick(['Plumbing', 'Catering', 'Concrete', 'Upholstery'])}`
    const job = dice.pick(['helper', 'driver', 'cook', 'dispatcher', 'bookkeeper'])
    const gives = dice.pick(['home', 'job', 'both'])
    if (gives !== 'job') w.par(`The day ${they1} gets out ${they1} can move in with me at ${street}, ${town}. The room is ready, I painted it myself.`, { after: 0.6 }).says('release.home', `${street}, ${town}`)
    if (gives !== 'home') w.par(`My boss has met ${whom} on the phone and says there will be work waiting as a ${job} at ${company}.`, { after: 0.6 }).says('release.job', `${job} at ${company}`)
    w.par(`What ${they1} did was wrong and ${they1} says so to anybody who asks. But ${they1} is not the person in those papers any more. Please let ${whom} come home while ${whose} mother can still see it.`, { after: 0.6 })
    return w.par(`Thank you and God bless,`, { after: 0.3 }).par(`${who}\n(555) 555-01${dice.digits(2)}\nSent from my phone`, { align: 'left' }).allows({ 'custody.status': 'in prison' })
  },
}

/** A letter by hand about a mother with nobody else. */
export const supportByHand: Layout = {
  name: 'letter of support, by hand, care of a parent',
  kind: 'letter of support',
  years: [1994, 2022],
  draw(made, dice) {
    const story = whileServing(made)
    const { who, street, town } = personOf(dice, story)
    const { who: they1, whose, whom } = they(story)
    const w = writerFor(dice, ['hand', 'hand', 'typewriter'], { size: 12, leading: 1.7, justified: false })
    const on = addDays(story.today, -dice.whole(10, 120))
    w.row([{ at: 260, text: `${street}\n${town}\n${typedShort(on)}` }], 0.8).says('release.letters.0.on', on).par('Dear Sir or Madam,', { after: 0.6 })
    w.par(`My name is ${who}. I go to church with the mother of ${shortName(story.name)} and I sat behind the family in court in ${story.court.city} the day the judge gave ${whom} ${plainYears(story.term)}.`, { indent: 26, after: 0.4 }).says('person.name', shortName(story.name)).says('conviction.term', story.term)
    w.par(`${they1 === 'she' ? 'Her' : 'His'} mother is ${dice.whole(74, 88)} now and cannot get out of bed alone. There is nobody left to care for her but this one child. A neighbor comes by, that is all.`, { indent: 26, after: 0.4 }).says('release.careNeededBy', 'parent')
    w.par(`${they1 === 'she' ? 'She' : 'He'} writes to me about ${whose} classes. I know ${they1} would be good to her. I beg you to think about it.`, { indent: 26, after: 0.8 })
    w.par('Yours truly,', { left: 230, after: 1 })
    w.par(who, { left: 230 }).says('release.letters.0.writer', untitled(who))
    // Under a letter in handwriting the name is the signature; under a typed one nothing is signed.
    return w.allows({ 'custody.status': 'in prison', ...(w.look.family === 'hand' ? { 'release.letters.0.signed': true } : {}) })
  },
}

/** A letter in Spanish from the family. */
export const supportInSpanish: Layout = {
  name: 'letter of support, in Spanish',
  kind: 'letter of support',
  years: [1994, 2022],
  draw(story, dice) {
    const { who, street, town } = personOf(dice, story)
    const on = addDays(story.today, -dice.whole(10, 120))
    const months = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre']
    const w = writerFor(dice, ['serif', 'sans', 'book', 'typewriter'], { size: 12, leading: 1.45 })
    w.row([{ at: 220, text: `${town}, a ${Number(on.slice(8))} de ${months[Number(on.slice(5, 7)) - 1]} de ${on.slice(0, 4)}` }], 1.2).says('release.letters.0.on', on)
    w.par('Oficina del Fiscal de Indultos\nDepartamento de Justicia\nWashington, D.C.', { align: 'left', after: 1 }).par(`Asunto: ${fullName(story.name)}, número de registro ${story.register}`, { after: 1 }).saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register })
    const [article, him] = story.woman ? ['la', 'ella'] : ['el', 'él']
    w.par('A quien corresponda:', { after: 0.6 }).par(`Me llamo ${who} y le escribo en apoyo de la petición de clemencia de ${shortName(story.name)}, a quien conozco desde hace más de ${dice.whole(15, 40)} años. Todos estos años ${him} ha estudiado, ha trabajado y nunca ha dejado de llamar a su familia los domingos.`, { indent: 30, after: 0.6 })
    w.par(`Cuando salga en libertad vivirá conmigo en ${street}, ${town}. Mi casa tiene un cuarto para ${him} y no hay armas en ella.`, { indent: 30, after: 0.6 }).says('release.home', `${street}, ${town}`)
    w.par(`Le ruego que dé a ${article} señor${story.woman ? 'a' : ''} ${story.name.family} una segunda oportunidad.`, { indent: 30, after: 1 }).par('Atentamente,', { after: 1.8 })
    signed(w, who, w.left + 6, w.y - 8)
    return w.par(who).says('release.letters.0.writer', untitled(who)).allows({ 'custody.status': 'in prison', 'release.letters.0.signed': true })
  },
}

/** A plan for release by an agency, with headings for the home, the work and the help. */
export const agencyPlan: Layout = {
  name: 'release plan letter, agency',
  kind: 'release plan letter',
  years: [1994, 2022],
  draw(story, dice) {
    const { who, street, town } = personOf(dice, story)
    const agency = `${dice.pick(['Open Door', 'Second Harbor', 'New Footing', 'Bridgeway'])} Reentry ${dice.pick(['Services', 'Partnership', 'Ministries'])}`
    const w = writerFor(dice, ['sans', 'modern', 'book'], { size: 11, leading: 1.35 })
    w.row([{ at: 0, text: `{b|${agency}}`, size: 16, width: 300 }, { at: 320, text: `${dice.whole(10, 990)} ${dice.pick(streetNames)}\n${town}\n(555) 555-01${dice.digits(2)}`, size: 9 }], 0.4).rule(1.5).space(0.8)
    const on = addDays(story.today, -dice.whole(8, 80))
    w.par(withOrdinal(on), { after: 0.8 }).says('release.letters.0.on', on).par('{b|REENTRY PLAN}', { size: 13, after: 0.4 })
    w.par(`This letter confirms the plan made with ${fullName(story.name)} (Fed. Reg. No. ${story.register}), now at ${story.prison.name}, for the day of release.`, { after: 0.7 })
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.facility': story.prison.name }).allows({ 'custody.status': 'in prison' })
    const company = `${dice.pick(familyNames)} ${dice.pick(['Millwork', 'Foods', 'Fabrication', 'Freight'])}, Inc.`
    const job = dice.pick(['machine operator', 'line cook', 'forklift driver', 'packer', 'apprentice electrician'])
    w.row([{ at: 0, text: '{b|Residence}', width: 100 }, { at: 106, text: `${street}, ${town}, with ${who}. We have seen the house and it is suitable.` }], 0.6).says('release.home', `${street}, ${town}`)
    w.row([{ at: 0, text: '{b|Employment}', width: 100 }, { at: 106, text: `${job} at ${company}, ${dice.whole(30, 40)} hours a week, starting at $${dice.whole(13, 26)}.50 an hour.` }], 0.6).says('release.job', `${job} at ${company}`)
    w.row([{ at: 0, text: '{b|Transport}', width: 100 }, { at: 106, text: 'A bus pass for the first ninety days.' }], 0.6).row([{ at: 0, text: '{b|Support}', width: 100 }, { at: 106, text: 'A mentor of our staff will meet with the participant every week for the first year.' }], 1)
    w.par('We have placed more than two hundred people in homes and work, and we would be glad to answer questions of the Department or of the Probation Office.', { after: 1.2 }).par('Sincerely,', { after: 1.8 })
    const coordinator = dice.pick(['Dana Whitlock', 'Priya Raman', 'Joel Ostrander'])
    signed(w, coordinator, w.left + 4, w.y - 8)
    // The name stands only in the signature.
    return w.par(`Reentry Coordinator, ${agency}`).allows({ 'release.letters.0.writer': coordinator, 'release.letters.0.signed': true })
  },
}

/** A denial by electronic mail from the Office of the Pardon Attorney to counsel. */
export const pardonEmail: Layout = {
  name: 'Pardon Attorney letter, e-mail to counsel',
  kind: 'Pardon Attorney letter',
  years: [1994, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'modern'], { size: 10.5, leading: 1.4 })
    const sent = addDays(story.today, -dice.whole(12, 300))
    w.onEveryPage((page, of) => w.put(`Page ${page} of ${of}`, 306, 766, { size: 8, align: 'center', page }))
    for (const [label, text] of [['From:', 'USPardon.Attorney (OPA)'], ['Sent:', `${withOrdinal(sent)} ${dice.whole(8, 11)}:${dice.whole(10, 59)} AM`], ['To:', `${story.defender}`], ['Subject:', `Clemency Case C${dice.digits(6)} - ${plain(story.name.family).toUpperCase()}`]] as const) w.row([{ at: 0, text: `{b|${label}}`, width: 64 }, { at: 68, text }], 0.1)
    w.space(0.4).rule(0.6).space(0.6)
    w.par(`Re: ${fullName(story.name)}, Register No. ${story.register}`, { after: 0.7 }).saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register }).allows({ 'custody.status': 'in prison' })
    w.par(`Dear ${story.defender.split(' ').at(-1)}:`, { after: 0.6 })
    const what = dice.pick([
      ['We have received the supplement to your client\'s petition for commutation of sentence and have placed it in the file.', 'The petition remains under review. Because of the number of petitions pending, no date can be given for a decision.'],
      ['Your client\'s petition for commutation of sentence has been closed administratively, because the records show that the period for reapplying has not run.', `A new petition may be filed after ${slashed(addDays(sent, 200))}.`],
      ['I regret to inform you that the President has denied your client\'s petition for commutation of sentence.', 'No reasons are given, and there is no appeal. A new petition will be accepted one year from the date of this message.'],
    ])
    for (const text of what) w.par(text, { after: 0.6 })
    w.space(0.4).par('Office of the Pardon Attorney\nU.S. Department of Justice\n950 Pennsylvania Avenue NW, RFK Main Justice Building\nWashington, D.C. 20530', { align: 'left', after: 1 })
    return w.par(`Please do not reply to this message; this mailbox is read only for new filings.`, { size: 8.5 })
  },
}
