import type { Dice } from '../../dice.ts'
import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { addDays, inWords, slashed } from '../../story/days.ts'
import { familyNames, kinNames, streetNames } from '../../story/names.table.ts'
import { fullName, inCapital, shortName, spelled, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'

function placeOf(story: Story, dice: Dice): { readonly street: string; readonly home: string } {
  const street = `${dice.whole(100, 9900)} ${dice.pick(streetNames)}`
  return { street, home: `${street}, ${story.court.city}, ${story.court.state}` }
}

/** A term as people who are no lawyers write it. */
function plainTerm(story: Story, dice: Dice): string {
  if (story.term === 'life') return dice.pick(['life in prison', 'a life sentence', 'life without parole'])
  const years = story.term / 12
  return Number.isInteger(years) ? dice.pick([`${years} years`, `${spelled(years)} years`, `${story.term} months`]) : `${story.term} months`
}

function greeting(w: PaperWriter, dice: Dice): void {
  w.par(dice.pick(['Dear Mr. President:', 'To the Pardon Attorney:', 'Dear Sir or Madam,', 'To Whom It May Concern,', 'Dear Pardon Attorney,', 'Your Excellency,', 'Dear Judge,', 'Dear Warden,']), { after: 0.6 })
}

function farewell(w: PaperWriter, who: string, dice: Dice): void {
  w.par(dice.pick(['Sincerely,', 'With hope,', 'Respectfully yours,', 'God bless you,', 'Thank you for reading this,', 'Yours truly,']), { after: 1 }).par(who)
}

interface Cared {
  readonly by: 'minor or disabled child' | 'spouse or partner' | 'parent'
  readonly says: readonly string[]
}

/** Of somebody of the family whom only the person in prison could care for. */
function caredFor(story: Story, dice: Dice): Cared {
  const { who, whose, whom } = they(story)
  const Who = who === 'she' ? 'She' : 'He'
  const child = dice.pick(['son', 'daughter'])
  const spouse = story.woman ? 'husband' : 'wife'
  return dice.pick<Cared>([
    { by: 'minor or disabled child', says: [`${Who} has a ${child} who is nine years old, and since the grandmother died there is nobody left to raise the child.`, `Our ${child}, who is disabled and cannot be left alone, has no one else to take care of them.`, `${whose === 'her' ? 'Her' : 'His'} ${child} has autism and needs care around the clock; the aunt who has looked after the child is dying.`, `The children are eight and eleven, and ${who} is the only parent they have left.`, `There is no other caregiver for ${whose} minor ${child}.`, `I am ${whose} mother, I am seventy-six, and I am the only one left to raise ${whose} children; I cannot go on much longer.`, `My husband died, I am ill, and no one else can take care of our ${child}, who is ten.`, `Since ${whose} wife fell ill there is nobody to look after the twins, who are five years old.`.replace('wife', story.woman ? 'husband' : 'wife')] },
    { by: 'spouse or partner', says: [`${whose === 'her' ? 'Her' : 'His'} ${spouse} has had a stroke, cannot dress or eat alone, and ${who} is the only one who could take care of ${story.woman ? 'him' : 'her'}.`, `My health is failing. I am ${whose} ${spouse}, I am in a wheelchair, and I have nobody but ${whom} to care for me.`, `${Who} would be the only available caregiver for ${whose} ${spouse}, who has multiple sclerosis.`] },
    { by: 'parent', says: [`${whose === 'her' ? 'Her' : 'His'} mother is eighty-four, has dementia, and has no one else to care for her.`, `Our father is bedridden and ${who} is the only one of us who could look after him.`, `I am ${whose} mother. I am 81 years old and cannot walk, and there is nobody else who can take care of me.`, `${Who} is the only child of an ailing father who can no longer live by himself without a caregiver.`] },
  ])
}

/** A letter to whoever grants mercy, that tells of the sentence, of who needs the person and of what waits outside. */
export const supportManyWays: Layout = {
  name: 'letter of support, in many ways',
  kind: 'letter of support',
  years: [1990, 2022],
  draw(story, dice) {
    const { who, whose, whom, title } = they(story)
    const Who = who === 'she' ? 'She' : 'He'
    const w = writerFor(dice, ['serif', 'sans', 'typewriter', 'book', 'hand'], { size: 12, leading: 1.4 })
    const { street, home } = placeOf(story, dice)
    const writer = `${dice.pick(kinNames)} ${dice.pick(familyNames)}`
    const name = dice.pick([fullName, shortName])(story.name)
    const way = dice.pick(['kin', 'friend', 'work', 'pastor'] as const)
    if (dice.happens(0.5)) w.lines([writer, street, `${story.court.city}, ${story.court.state}`]).space(1)
    const day = dice.pick([inWords, slashed])
    const on = addDays(story.today, -dice.whole(10, 200))
    w.par(day(on), { after: 0.7 })
    const numbered = dice.happens(0.5)
    const inHead = dice.happens(0.35)
    if (inHead) w.par(`${dice.pick(['Re:', 'RE:', 'Regarding:', 'In support of', 'Letter for'])} ${name}${numbered ? `, ${dice.pick(['', 'Reg. No. ', '#', 'register number ', 'No. '])}${story.register}` : ''}`, { after: 0.6 })
    greeting(w, dice)
    const kinship = dice.pick(['sister', 'brother', 'aunt', 'uncle', 'cousin', 'daughter', 'mother'])
    const after = numbered && !inHead ? dice.pick([` (${story.register})`, `, Reg. No. ${story.register},`, `, register number ${story.register},`]) : ''
    const intro = {
      kin: [`My name is ${writer} and I am the ${kinship} of ${name}${after}.`.replace(',.', '.'), `I am ${name}'s ${kinship}, and I am writing to ask for mercy.`, `I write for my ${dice.pick(['cousin', 'nephew', 'niece', 'brother', 'sister'])}, ${name}${after === '' ? ',' : after.endsWith(',') ? after : `${after},`} who has been in prison for many years.`, `${name}${after} is my ${kinship}.`],
      friend: [`${name}${after} and I grew up on the same street.`, `I have been a friend of ${name}${after} since we were in school.`.replace(', since', ' since'), `I met ${title} ${name}${after} when we sang in one choir.`, `Please let me tell you about my friend ${name}${after === '' ? '' : after.replace(/,$/, '')}.`],
      work: [`${name}${after} worked for me before ${whose} arrest, and I never had a better hand.`, `I own a small shop, and I want to tell you about ${name}${after.replace(/,$/, '')}.`, `I am the former employer of ${title} ${name}${after.replace(/,$/, '')}.`],
      pastor: [`As a minister who visits the prison I have come to know ${name}${after.replace(/,$/, '')}.`, `I serve as chaplain, and ${name}${after} came to my services every week.`, `I teach a class inside, and ${title} ${name}${after} was my student for three years.`],
    }[way]
    w.par(dice.pick(intro), { after: 0.6 })
    w.says('person.name', name)
    if (numbered && (inHead || w.sheets.some(({ runs }) => runs.some(({ text }) => text.includes(story.register))))) w.says('person.registerNumber', story.register)
    const told = dice.happens(0.6)
    if (told) {
      const term = plainTerm(story, dice)
      w.par(dice.pick([`${Who} was sentenced to ${term} for a crime in which nobody was hurt.`, `The judge gave ${whom} ${term}.`, `${Who} is serving ${term}${term.includes('prison') ? '' : ' in federal prison'}.`, `${title} ${story.name.family} got ${term} and has served it without complaint.`, `In ${story.sentencedOn.slice(0, 4)} ${who} received ${term.startsWith('a ') ? term : `a sentence of ${term}`}.`, `${Who} has been locked up on a sentence of ${term.replace(/^a life sentence$/, 'life')} since ${story.sentencedOn.slice(0, 4)}.`, `${term.charAt(0).toUpperCase()}${term.slice(1)} is what the court imposed on ${whom}.`]), { after: 0.6 })
      w.says('conviction.term', story.term)
    } else w.par(`${Who} has taken every class and kept ${whose} record clean for ${dice.whole(3, 12)} years. I have known ${whom} for ${dice.whole(12, 30)} years.`, { after: 0.6 })
    if (dice.happens(0.5)) {
      const cared = caredFor(story, dice)
      w.par(dice.pick(cared.says), { after: 0.6 }).says('release.careNeededBy', cared.by)
    }
    const job = `${dice.pick(['line cook', 'driver', 'bookkeeper', 'welder', 'helper', 'stock clerk'])}`
    const company = `${dice.pick(familyNames)} ${dice.pick(['Plumbing', 'Catering', 'Motors', 'Builders'])}`
    if (way === 'work' || dice.happens(0.3)) w.par(dice.pick([`There is a job as a ${job} at ${company} for ${whom} on the day ${who} walks out.`, `When ${who} comes home I will put ${whom} to work as a ${job} at ${company}.`, `I am prepared to take ${whom} on as a ${job} at ${company} at once.`, `${company}, where I am foreman, is holding a place for ${whom} as a ${job}.`, `${Who} can start as a ${job} at ${company} the week after release.`, `My brother at ${company} has agreed to hire ${whom} as a ${job}.`, `We have work for ${whom}: ${job} at ${company}.`]), { after: 0.6 }).says('release.job', `${job} at ${company}`)
    if (dice.happens(0.45)) w.par(dice.pick([`${Who} will come to live at my house, ${home}.`, `My home at ${home} is open to ${whom} for as long as ${who} needs it.`, `We have made up a room for ${whom} at ${home}.`, `${Who} has a bed at ${home}, with me and my family.`, `Upon release ${who} would be living with us at ${home}.`, `I have told the chaplain that ${who} is to stay with me, ${home}.`]), { after: 0.6 }).says('release.home', home)
    w.par(dice.pick(['Please grant the petition for clemency.', 'I beg you to show mercy and commute this sentence.', 'Let the family be whole again. We ask for clemency.']), { after: 0.8 })
    farewell(w, writer, dice)
    w.saysAll({ 'release.letters.0.writer': writer, 'release.letters.0.on': on })
    w.allows({ 'release.family': 'x', 'custody.status': 'in prison', 'conviction.term': story.term })
    return w
  },
}

/** A plan for release: where the person lives and works, by a counselor, a lawyer or a house that takes people in; in prose, by labels or numbered. */
export const releasePlan: Layout = {
  name: 'release plan letter, in many ways',
  kind: 'release plan letter',
  years: [1990, 2022],
  draw(story, dice) {
    const { who, whose, whom, title } = they(story)
    const Who = who === 'she' ? 'She' : 'He'
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 11, leading: 1.35 })
    const { home } = placeOf(story, dice)
    const company = `${dice.pick(familyNames)} ${dice.pick(['Logistics', 'Foods', 'Upholstery', 'Tire and Brake'])}`
    const job = dice.pick(['forklift operator', 'cook', 'seamstress', 'mechanic', 'dispatcher', 'cleaner'])
    const kin = `${dice.pick(kinNames)} ${story.name.family}`
    const on = addDays(story.today, -dice.whole(5, 90))
    w.par(inWords(on), { after: 0.7 }).says('release.letters.0.on', on)
    w.lines(dice.pick([['U.S. Probation Office', story.court.city], ['Unit Team', story.prison.name, story.prison.place], ['Residential Reentry Manager', story.court.city]])).space(0.8)
    const located = dice.pick(['head', 'sentence', 'label'])
    const named = dice.pick([`${fullName(story.name)}, ${story.register}`, `${fullName(story.name)}, Reg. No. ${story.register}`, `${fullName(story.name)} (Register No. ${story.register})`])
    w.par(`${dice.pick(['Re:', 'RE:', 'Subject:'])} ${dice.pick(['Release plan of', 'Proposed release plan for', 'Release plan,', 'Reentry plan for'])} ${named}${located === 'head' ? `, ${story.prison.name}` : ''}`, { after: 0.7 })
    w.par(dice.pick(['Dear Officer:', 'To Whom It May Concern:', 'Dear Case Manager:', 'Dear Sir or Madam:']), { after: 0.6 })
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.facility': story.prison.name })
    if (located === 'sentence') w.par(dice.pick([`${title} ${story.name.family} is now at ${story.prison.name} and is expected home within the year.`, `I represent ${title} ${story.name.family}, who is held at ${story.prison.name}.`, `${title} ${story.name.family}, presently confined at ${story.prison.name}, asks that the following plan be approved.`, `This plan is for an inmate of ${story.prison.name}, ${story.prison.place}.`]), { after: 0.6 })
    else w.par(dice.pick(['The plan for release is set out below and has been agreed with the family.', `We submit this plan so that ${who} may be supervised in this district.`]), { after: 0.6 })
    const way = dice.pick(['labels', 'numbered', 'prose', 'prose', 'table', 'heads'])
    const house = dice.pick([`with ${whose} sister, ${kin}, at ${home}`, `at ${home}`, `with ${kin}, ${home}`])
    const labels: readonly (readonly [string, string, string | undefined])[] = [
      ...(located === 'label' ? [[dice.pick(['Present institution', 'Institution', 'Currently at', 'Facility']), story.prison.name, undefined] as const] : []),
      [dice.pick(['Residence', 'Housing', 'Home', 'Address on release', 'Release address', 'Where to live', 'Living arrangements', 'Proposed residence']), dice.pick([home, `${kin}, ${home}`, house.charAt(0).toUpperCase() + house.slice(1)]), 'release.home'],
      [dice.pick(['Employment', 'Work', 'Job', 'Proposed employment', 'Employer', 'Job offer', 'Occupation']), dice.pick([`${job} at ${company}`, `${company}, ${job}`, `${company} (${job}), full time`]), 'release.job'],
    ]
    if (way === 'labels') for (const [label, text] of labels) w.row([{ at: 0, text: `${label}:`, width: 140, cut: 'bold' }, { at: 150, text }], 0.25)
    else if (way === 'table') {
      w.row([{ at: 0, text: 'Part of the plan', width: 140, cut: 'bold' }, { at: 150, text: 'Details', cut: 'bold' }], 0.2)
      for (const [label, text] of labels) w.row([{ at: 0, text: label, width: 140 }, { at: 150, text }], 0.25)
    } else if (way === 'numbered') labels.forEach(([label, text], i) => w.par(`${i + 1}. ${label}: ${text}.`, { left: 14, after: 0.3 }))
    else if (way === 'heads') for (const [label, text] of labels) w.par(label.toUpperCase(), { cut: 'bold' }).par(`${text}.`, { left: 14, after: 0.4 })
    else {
      if (located === 'label') w.par(`${Who} writes from ${story.prison.name}.`, { after: 0.4 })
      w.par(dice.pick([`On release ${who} will reside ${house}.`, `${Who} is to live ${house}.`, `${title} ${story.name.family} will make ${whose} home ${house}.`, `A residence has been found ${house}.`, `Housing: ${who} goes to live ${house}.`, `${Who} will be residing ${house}, which a probation officer may inspect.`]), { after: 0.4 })
      w.par(dice.pick([`${Who} has been hired as a ${job} by ${company}.`, `${company} has a position for ${whom} as a ${job}, starting at $${dice.whole(13, 24)} an hour.`, `${Who} will work as a ${job} for ${company}.`, `Employment is secured: ${company} takes ${whom} on as a ${job}.`, `A job as a ${job} waits at ${company}.`, `${Who} is to begin work at ${company} as a ${job} within two weeks.`]), { after: 0.4 })
    }
    w.saysAll({ 'release.home': home, 'release.job': `${job} ${company}` })
    w.space(0.5).par(dice.pick(['Please call me with any question.', `${inCapital(2)} references can be had on request.`, 'The family stands ready to help.']), { after: 0.8 })
    w.par(dice.pick(['Sincerely,', 'Respectfully,', 'Yours truly,']), { after: 1 })
    const writer = dice.pick([story.defender, `${dice.pick(familyNames)}, Reentry Coordinator`, kin])
    w.par(writer)
    // Of the coordinator only the family name stands there.
    if (writer.includes(',')) w.allows({ 'release.letters.0.writer': writer.split(',')[0] })
    else w.says('release.letters.0.writer', writer)
    w.allows({ 'custody.status': 'in prison', 'release.family': 'x' })
    return w
  },
}
