import type { Dice } from '../../dice.ts'
import { addDays, dayOf, inWords, onWeekday, slashed } from '../../story/days.ts'
import { dollars, fullName, inCapital, roman, sentryName, spelled, they } from '../../story/say-name.ts'
import type { MadeCount, Story, Term } from '../../story/story.ts'
import type { Layout } from '../layout.ts'
import { allowFederal } from '../parts/caption.ts'
import { levelOnlyTruths } from '../parts/found-truths.ts'
import { hearing, type Turn } from '../parts/hearing-turns.ts'
import { writerFor } from '../parts/looks.ts'
import { list } from '../parts/terms.ts'

const family = (name: string): string => (name.split(' ').at(-1) ?? name).toUpperCase()
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Months as they are spoken: in figures, in words, run together. */
function figure(count: number, dice: Dice): string {
  const [hundreds, rest] = [Math.floor(count / 100), count % 100]
  return dice.pick([String(count), String(count), spelled(count), ...(hundreds > 0 && rest > 9 ? [`${spelled(hundreds)} ${spelled(rest)}`] : []), ...(hundreds > 0 && rest > 0 && rest < 10 ? [`${spelled(hundreds)} oh ${spelled(rest)}`] : [])])
}

function cover(story: Story, dice: Dice): string[] {
  const name = dice.pick([fullName(story.name), fullName(story.name).toUpperCase()])
  const { district, city, state } = story.court
  const day = dice.pick([inWords(story.sentencedOn), `${onWeekday(story.sentencedOn)}, ${inWords(story.sentencedOn)}`, slashed(story.sentencedOn), dayOf(story.sentencedOn)])
  const [us, them] = [`For the Government: ${story.prosecutor}, Assistant United States Attorney`, `For the Defendant: ${story.defender}, Esq.`]
  const made = `Transcribed by: A. R. Quill, ${inWords(addDays(story.sentencedOn, dice.whole(20, 90)))}`
  return dice.pick([
    ['UNITED STATES DISTRICT COURT', district.toUpperCase(), '', 'UNITED STATES OF AMERICA,', '     v.', `${name},`, '          Defendant.', `Case ${story.docket}`, '', dice.pick(['SENTENCING', 'SENTENCING HEARING']), `${city}, ${state}`, day, '', `BEFORE: ${story.judge}, U.S.D.J.`, 'APPEARANCES:', us, them],
    [`Court: United States District Court for the ${district}`, `Case: United States v. ${name}`, `Number: ${story.docket}`, 'Hearing type: Sentencing', `Held: ${day}`, `Presiding: Judge ${story.judge}`, 'Recorded; no reporter present.', made],
    ['TRANSCRIPT FROM ELECTRONIC RECORDING', 'SENTENCING', '', `United States District Court, ${district}`, `Docket number ${story.docket}`, `Defendant: ${name}`, `Presiding judge: ${story.judge}`, `Date of hearing: ${day}`, us, them, made],
    ['IN THE UNITED STATES DISTRICT COURT', `FOR THE ${district.toUpperCase()}`, '', `UNITED STATES OF AMERICA          )    ${story.docket}`, '                                  )', `     versus                       )    ${day}`, '                                  )', `${name.padEnd(34)})    ${city}, ${state}`, '', 'TRANSCRIPT OF SENTENCING PROCEEDINGS', `HELD BEFORE THE HONORABLE ${story.judge.toUpperCase()}`, 'UNITED STATES DISTRICT JUDGE', '', us, them],
    [dice.pick(['SENTENCING BEFORE', 'TRANSCRIPT OF SENTENCE BEFORE']), `HON. ${story.judge.toUpperCase()}`, `${district}`, 'United States District Court', `${sentryName(story.name)}`, `${story.docket}`, day],
    [`EXCERPT OF SENTENCING HEARING, ${day.toUpperCase()}`, `USA v. ${name}, ${story.docket}`, `United States District Court, ${district}`, `The Honorable ${story.judge}, District Judge`, '(Excerpt begins.)'],
  ])
}

/** What is added to the base and taken off, as somebody says it. */
function computed({ guideline: g }: Story, dice: Dice): string {
  const way = dice.whole(0, 3)
  const n = (count: number): string => (dice.happens(0.5) ? spelled(Math.abs(count)) : String(Math.abs(count)))
  const base = [`The base offense level is ${n(g.base)}.`, `We start with a base offense level of ${n(g.base)}.`, `The base level is ${n(g.base)},`, `I begin at a base offense level of ${n(g.base)} under the guideline.`][way]
  const changes = [
    g.weapon ? [`Two levels are added for the firearm.`, `Two more levels for possession of a dangerous weapon.`, `plus two for the dangerous weapon,`, `I add two levels because a firearm was possessed.`][way] : '',
    g.role === 0 ? '' : g.role > 0 ? [`${capital(n(g.role))} levels are added for ${they({ woman: false } as Story).whose} role in the offense.`, `${capital(n(g.role))} more levels for an aggravating role.`, `plus ${n(g.role)} for role,`, `I add ${n(g.role)} levels for a leadership role.`][way] : ['Two levels come off for a minor role.', 'Two levels less for a mitigating role.', 'minus two for minor role,', 'I take off two levels for a minor role.'][way],
    g.obstruction ? ['Two levels are added for obstruction of justice.', 'Two more levels for obstruction.', 'plus two for obstruction,', 'I add two levels for obstruction of justice.'][way] : '',
    g.acceptance === 0 ? '' : [`${capital(n(g.acceptance))} levels come off for acceptance of responsibility.`, `The defendant receives a ${n(g.acceptance)}-level reduction for acceptance of responsibility.`, `minus ${n(g.acceptance)} for acceptance,`, `I take off ${n(g.acceptance)} levels for acceptance of responsibility.`][way],
  ].filter((one) => one !== '')
  const total = [`The total offense level is ${n(g.total)}.`, `That brings us to ${n(g.total)}.`, `for a total of ${n(g.total)}.`, `That leaves a total offense level of ${n(g.total)}.`][way]
  return [base, ...changes, total].join(' ')
}

interface Found { readonly turns: readonly Turn[]; readonly says: Record<string, unknown> }

/** Whether the levels come to the total, which has a floor and a ceiling. */
const adds = ({ guideline: g }: Story): boolean => g.base + (g.weapon ? 2 : 0) + g.role + (g.obstruction ? 2 : 0) + g.acceptance === g.total

function guidelines(story: Story, dice: Dice): Found {
  const { guideline: g } = story
  const [low, high] = g.range
  const c = dice.pick([roman(g.category), roman(g.category), String(g.category), spelled(g.category)])
  const l = dice.pick([String(g.total), spelled(g.total)])
  const ends = low === 'life' ? 'life' : high === 'life' ? `${figure(low, dice)} months to life` : dice.pick([`${figure(low, dice)} to ${figure(high, dice)} months`, `${low} to ${high}`, `${low} months to ${high} months`, `${low}-to-${high} months`, `a low of ${low} to a high of ${high} months`, `no less than ${low} and no more than ${high} months`, `${low} up to ${high}`])
  const points = g.points === 1 ? 'one criminal history point' : `${dice.pick([String(g.points), spelled(g.points)])} criminal history points`
  const [yes, no] = [[`MR. ${family(story.defender)}`, 'Yes, Your Honor.'] as Turn, [`MS. ${family(story.prosecutor)}`, 'No objection.'] as Turn]
  const edition = { 'guideline.edition': String(g.edition) }
  const levels = { 'guideline.baseLevel': g.base, ...(g.acceptance === 0 ? {} : { 'guideline.acceptanceLevels': g.acceptance }), ...(g.role === 0 ? {} : { 'guideline.roleLevels': g.role }), ...(g.weapon ? { 'guideline.weapon': true } : {}), ...(g.obstruction ? { 'guideline.obstruction': true } : {}) }
  const used = dice.pick([`The ${g.edition} Guidelines Manual was used.`, `I have applied the ${g.edition} guidelines.`, `The book in use is that of November ${g.edition}.`, `The guidelines that took effect on November 1, ${g.edition}, apply.`, `Probation used the ${g.edition} edition of the guidelines manual.`, `I am using the guidelines manual effective November 1, ${g.edition}.`])
  const full: Found[] = adds(story)
    ? [
      { turns: [['THE COURT', `${used} ${computed(story, dice)}`], no, ['THE COURT', `The defendant has ${points}, and that is criminal history category ${c}. The guideline range is ${ends}.`]], says: { ...edition, ...levels, 'guideline.points': g.points } },
      { turns: [['THE COURT', 'Would probation read its computation into the record?'], ['THE PROBATION OFFICER', `${computed(story, dice)} With ${points} the criminal history category is ${c}, and the advisory range is ${ends}.`], ['THE COURT', 'I adopt those calculations as my own.']], says: { ...levels, 'guideline.points': g.points } },
      { turns: [['THE COURT', computed(story, dice)], yes, ['THE COURT', `And we are agreed on a criminal history category of ${c}?`], yes, ['THE COURT', `Then the advisory guideline range is ${ends}. The statutory maximum is forty years.`]], says: levels },
    ]
    : []
  return dice.pick<Found>([
    ...full, ...full,
    { turns: [['THE COURT', `Is it right that this is a level ${l}?`], yes, ['THE COURT', `And that the criminal history is ${c}?`], yes, no, ['THE COURT', 'Then there is nothing left of the objections, which I overrule as moot, and I adopt the report of the probation office without change, having heard from nobody that a word of it is wrong.'], ['THE COURT', `The range for that is ${ends}.`]], says: {} },
    { turns: [['THE COURT', `That makes ${dice.pick(['him', 'the defendant'])} a ${l} in category ${c}, and the guidelines put that at ${ends}.`]], says: {} },
    { turns: [[`MS. ${family(story.prosecutor)}`, `This is a ${g.total}, Roman ${roman(g.category)}, which is ${ends}.`], ['THE COURT', 'That is what I have. I so find.']], says: {} },
    { turns: [['THE COURT', `${used} It yields an offense level of ${l}, a criminal history category of ${c}, and a range of ${ends}.`]], says: edition },
    { turns: [['THE COURT', `The parties stipulated to ${l}. With ${points} the defendant is in category ${c}, so the custody range runs from ${low === 'life' ? 'life' : ends}.`]], says: { 'guideline.points': g.points } },
  ])
}

function convicted(story: Story, dice: Dice): Found {
  const [on, counts] = [dice.pick([inWords(story.convictedOn), inWords(story.convictedOn), dayOf(story.convictedOn)]), `${story.counts.length > 1 ? 'Counts' : 'Count'} ${list(story.counts.map(({ number }) => inCapital(number)))}`]
  const pleaded = [`On ${on} you pleaded guilty before me to ${counts} of the indictment.`, `You entered a plea of guilty to ${counts} on ${on}, and I accepted it.`, `The defendant is before the court following a guilty plea on ${on} to ${counts}.`, `We took the guilty plea in this matter on ${on}.`]
  const jury = [`On ${on} a jury found you guilty of ${counts}.`, `The jury returned its verdict of guilty on ${counts} on ${on}.`, `You were convicted by a jury on ${on} of ${counts}.`, `The defendant went to trial, and on ${on} the jury convicted on ${counts}.`]
  const bench = [`After a bench trial I found you guilty of ${counts} on ${on}.`, `On ${on}, following a trial to the court, the defendant was found guilty of ${counts}.`]
  return { turns: [['THE COURT', dice.pick(story.decidedBy === 'guilty plea' ? pleaded : story.decidedBy === 'jury verdict' ? jury : bench)]], says: { 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn } }
}

const months = (term: Term): string => (term === 'life' ? 'life' : `${term} months`)

function terms(story: Story, dice: Dice): { readonly words: string; readonly says: Record<string, unknown> } {
  const whole = story.term === 'life' ? 'life' : dice.pick([`${story.term} months`, `${figure(story.term, dice)} months`])
  const { title } = they(story)
  const person = dice.pick([`you, ${title} ${story.name.family}, be`, 'the defendant be'])
  const plain = (): string => dice.pick([`It is the judgment of the court that ${person} committed to the Bureau of Prisons for a term of ${whole}.`, `I am going to impose ${story.term === 'life' ? 'a sentence of life imprisonment' : `a sentence of ${whole} in prison`}.`, `The sentence I impose is ${story.term === 'life' ? 'life in prison' : `${whole} of imprisonment`}.`, `I sentence you to ${story.term === 'life' ? 'life imprisonment' : `${whole} of custody`}.`])
  if (story.counts.length === 1 || story.counts.some(({ term }) => term === 'life')) return { words: plain(), says: {} }
  const on = (count: MadeCount): string => dice.pick([`${months(count.term)} on Count ${inCapital(count.number)}`, `on Count ${inCapital(count.number)}, ${months(count.term)}`, `${months(count.term)} as to Count ${inCapital(count.number)}`])
  const after = story.counts.some(({ consecutive }) => consecutive)
  const says = Object.fromEntries(story.counts.flatMap(({ number, term }, i) => [[`conviction.counts.${i}.number`, inCapital(number)], [`conviction.counts.${i}.term`, term]]))
  const run = after ? dice.pick([', the last to run consecutively to the others', ', with the last to be served consecutively']) : dice.pick([', to run concurrently', ', all of them concurrent', ', those terms to be served concurrently'])
  const each = story.counts.map((count) => `As to Count ${inCapital(count.number)}, ${dice.pick(['I sentence the defendant to', 'the sentence is', 'I impose'])} ${months(count.term)}${count.consecutive ? ', consecutive to every other count' : ''}.`).join(' ')
  return dice.pick([
    { words: `I impose ${list(story.counts.map(on))}${run}. That makes a total of ${whole}.`, says },
    { words: `${each} ${after ? '' : 'Those terms run concurrently. '}The total sentence is ${whole}.`, says },
    { words: `The defendant is sentenced to ${list(story.counts.map((count) => `${months(count.term)} on Count ${inCapital(count.number)}`))}${run}, for an aggregate of ${whole}.`, says },
    { words: plain().replace('a term of ', 'a total term of ').replace('a sentence of', 'a total sentence of'), says: {} },
  ])
}

function rest(story: Story, dice: Dice): string {
  const years = dice.pick([spelled(story.supervisedYears), String(story.supervisedYears)])
  const spoken = (amount: number): string => (amount % 100 === 0 && amount < 100_000 && dice.happens(0.5) ? `${spelled(amount)} dollars` : dollars(amount, dice.happens(0.3)))
  return [
    dice.pick([`After that, ${years} years of supervised release.`, `That will be followed by supervised release of ${years} years.`, `When you get out you will be on supervised release for ${years} years.`, `I impose a term of ${years} years of supervised release.`]),
    story.fine > 0 ? dice.pick([`There will be a fine of ${spoken(story.fine)}.`, `I fine you ${spoken(story.fine)}.`]) : dice.pick(['I do not impose a fine.', 'I find you cannot pay a fine and waive it.', 'No fine.']),
    story.restitution > 0 ? dice.pick([`Restitution is ${spoken(story.restitution)}.`, `You will make restitution in the amount of ${spoken(story.restitution)}.`, `I order ${spoken(story.restitution)} in restitution.`]) : '',
    dice.pick([`There is a mandatory special assessment of ${spoken(story.assessment)}.`, `You owe the special assessment, ${spoken(story.assessment)}.`, `The ${dollars(story.assessment, false)} assessment is mandatory, and I impose it.`, `The special assessment totals ${spoken(story.assessment)}.`, `There is a ${dollars(story.assessment / story.counts.length, false)} special assessment on each count, ${dollars(story.assessment, false)} in all.`, `I also order the special assessment of ${dollars(story.assessment / story.counts.length, false)} per count, for a total of ${dollars(story.assessment, false)}.`]),
  ].filter((one) => one !== '').join(' ')
}

/** A hearing on a reporter's lines, from a recording, as an excerpt or with the speakers in a column; its court speaks of the plea, the levels, the terms of counts. */
export const transcriptArranged: Layout = {
  name: 'sentencing transcript, in any arrangement',
  kind: 'sentencing transcript',
  years: [1989, 2024],
  rising: true,
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter', 'typewriter', 'serif', 'sans'], { size: 11, leading: 1.4 })
    const name = fullName(story.name)
    const [counsel, office] = [`MR. ${family(story.defender)}`, `MS. ${family(story.prosecutor)}`]
    const [range, decided, imposed] = [guidelines(story, dice), convicted(story, dice), terms(story, dice)]
    const tells = dice.happens(0.7)
    const asked = dice.whole(12, 40)
    hearing(w, dice, cover(story, dice), [
      ['THE CLERK', dice.pick([`This is case number ${story.docket}, United States versus ${name}.`, `Calling ${story.docket}, the United States of America against ${name}, for sentencing.`, `Criminal ${story.docket}, U.S.A. v. ${name}. Please state your appearances.`])], [office, `${story.prosecutor} for the United States, Your Honor.`], [counsel, `Good morning. ${story.defender} with ${they(story).title} ${story.name.family}.`],
      ...(tells ? decided.turns : []),
      ...range.turns,
      [counsel, `${they(story).title} ${story.name.family} was ${dice.whole(19, 30)} years old then. We ask for a sentence of ${asked} months, with ${dice.whole(2, 3)} years of supervised release.`], [office, `That would be too little. The codefendant received ${asked + 7} months from this court.`],
      ['THE DEFENDANT', 'I am sorry. I have two children, and I have not seen them in a year.'],
      ['THE COURT', `I have weighed what section 3553(a) asks me to weigh. ${imposed.words} ${rest(story, dice)}`],
      ['THE COURT', 'You have fourteen days to file a notice of appeal. We are in recess.'], [counsel, 'Thank you, Judge.'],
    ])
    w.saysAll({ 'person.name': name, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, ...(tells ? decided.says : {}), ...levelOnlyTruths(story), ...range.says, ...imposed.says, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.assessment': story.assessment, ...(story.restitution > 0 ? { 'conviction.restitution': story.restitution } : {}) })
    w.allows({ 'conviction.fine': story.fine, 'guideline.obstruction': story.guideline.obstruction, 'guideline.roleLevels': story.guideline.role, 'guideline.weapon': story.guideline.weapon }, ...story.counts.map(({ number }, i) => ({ [`conviction.counts.${i}.number`]: inCapital(number) })))
    allowFederal(w)
    return w
  },
}
