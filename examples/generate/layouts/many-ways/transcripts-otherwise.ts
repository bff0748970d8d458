import type { Dice } from '../../dice.ts'
import { inWords, onWeekday, slashed } from '../../story/days.ts'
import { dollars, fullName, roman, spelled, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import type { Layout } from '../layout.ts'
import { allowFederal } from '../parts/caption.ts'
import { levelOnlyTruths } from '../parts/found-truths.ts'
import { numbered, writerFor } from '../parts/looks.ts'

const family = (name: string): string => (name.split(' ').at(-1) ?? name).toUpperCase()

const end = (months: number | 'life', words: boolean): string => (months === 'life' ? 'life' : words ? spelled(months) : String(months))

/** Level, category and range as judges say them, in one breath or in answers. */
function spoken({ guideline: g }: Story, dice: Dice): string {
  const [low, high] = g.range
  const inFigures = dice.happens(0.65)
  const range = low === 'life' ? 'life' : `${end(low, !inFigures)} ${dice.pick(['to', 'to'])} ${end(high, !inFigures)}${high === 'life' ? '' : ' months'}`
  const level = dice.pick([String(g.total), spelled(g.total)])
  const category = dice.pick([roman(g.category), roman(g.category), spelled(g.category), String(g.category)])
  return dice.pick([
    `So we are at a level ${level}, category ${category}, and that is ${range}.`,
    `The offense level is ${level}. The criminal history category is ${category}. That gives us ${range}.`,
    `I adopt the report. Level ${level}, Criminal History ${category}, ${range}.`,
    `I calculate a total offense level of ${level} and a criminal history category of ${category}, which produces an advisory range of ${range}.`,
    `The defendant is in category ${category}, and with a level of ${level} the guidelines are ${range}.`,
    `As I have it, the range is ${range}, on the basis of offense level ${level} and category ${category}.`,
    `That takes us to ${level} as the total offense level, in criminal history category ${category}. The guideline range is therefore ${range}.`,
    `The guidelines, then: offense level, ${level}; criminal history, ${category}; custody range, ${range}.`,
  ])
}

function pronounced(story: Story, dice: Dice): string {
  const life = story.term === 'life'
  const months = life ? 'life' : dice.pick([`${story.term} months`, `${spelled(story.term as number)} months`])
  const many = story.counts.length > 1
  return dice.pick([
    `It is the judgment of the court that you be committed to the custody of the Bureau of Prisons for ${many && !life ? 'a total term of ' : life ? 'a term of ' : ''}${months}.`,
    `I sentence you to ${life ? 'life in prison' : `${many ? 'a total of ' : ''}${months} in prison`}.`,
    `The sentence will be ${life ? 'a term of life imprisonment' : `${many ? 'an aggregate term of ' : ''}${months} in the custody of the Bureau of Prisons`}.`,
    `You are hereby sentenced to ${life ? 'imprisonment for life' : `${many ? 'a total term of ' : 'a term of '}imprisonment of ${months}`}.`,
  ])
}

/** A transcript with its own cover, numbered lines or none, and figures as they are spoken. */
export const transcriptSpoken: Layout = {
  name: 'sentencing transcript, figures as spoken',
  kind: 'sentencing transcript',
  years: [1988, 2024],
  rising: true,
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter', 'serif'], { size: 11, leading: 1.5 })
    const { title } = they(story)
    numbered(w, (page) => String(page))
    const name = fullName(story.name)
    w.center('UNITED STATES DISTRICT COURT').center(dice.pick([story.court.district.toUpperCase(), `FOR THE ${story.court.district.toUpperCase()}`]), { after: 0.6 })
    const cover = dice.pick(['two columns', 'one line', 'left'])
    const defendant = dice.pick([name, name.toUpperCase()])
    if (cover === 'two columns') {
      const rows: readonly (readonly [string, string])[] = [['UNITED STATES OF AMERICA,', `) ${dice.pick(['Docket No.', 'Case No.', 'No.'])} ${story.docket}`], ['          Plaintiff,', ')'], [dice.pick(['    vs.', '    -v-', '    v.']), `) ${story.court.city}`], [`${defendant},`, `) ${inWords(story.sentencedOn)}`], ['          Defendant.', ')']]
      for (const [left, right] of rows) w.row([{ at: 0, text: left, width: 220 }, { at: 230, text: right }])
    } else if (cover === 'one line') w.center(`${dice.pick(['UNITED STATES v.', 'USA vs.', 'United States of America v.'])} ${defendant}`).center(`${dice.pick(['Docket', 'Case No.', 'Criminal No.'])} ${story.docket}`)
    else w.lines([dice.pick(['United States of America', 'THE UNITED STATES OF AMERICA']), dice.pick(['  against', '  versus', '  v.']), defendant, `Docket: ${story.docket}`])
    w.space(0.5)
    w.center(dice.pick(['TRANSCRIPT OF SENTENCING', 'SENTENCING HEARING', 'TRANSCRIPT OF SENTENCING HEARING', 'SENTENCING PROCEEDINGS']))
    w.center(dice.pick([`BEFORE THE HONORABLE ${story.judge.toUpperCase()}`, `Before: Hon. ${story.judge}`, `THE HONORABLE ${story.judge.toUpperCase()}, JUDGE PRESIDING`, `HONORABLE ${story.judge.toUpperCase()}`]))
    if (cover !== 'two columns') w.center(dice.pick([inWords(story.sentencedOn), `${onWeekday(story.sentencedOn)}, ${inWords(story.sentencedOn)}`, slashed(story.sentencedOn)]))
    w.space(0.8)
    w.saysAll({ 'person.name': name, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn })
    allowFederal(w)
    const court = dice.pick(['THE COURT', 'THE COURT', `JUDGE ${family(story.judge)}`, 'The Court'])
    const say = (who: string, text: string): void => void w.par(`${who}:  ${text}`, { indent: 30, after: 0.4 })
    say('THE CLERK', `Criminal case ${story.docket}, United States versus ${name}.`)
    say(court, `Good afternoon. This is the time set for sentencing. Have you read the report, ${title} ${story.name.family}?`)
    say('THE DEFENDANT', 'Yes, Your Honor.')
    say(court, spoken(story, dice))
    say(`MS. ${family(story.prosecutor)}`, `The government recommends the middle of that range.`)
    say(`MR. ${family(story.defender)}`, `We ask the court to go below it, to ${dice.whole(12, 40)} months.`)
    const released = dice.pick([`Upon release you will be on supervised release for ${story.supervisedYears} years.`, `That will be followed by a ${story.supervisedYears}-year term of supervised release.`, `A term of supervised release of ${spelled(story.supervisedYears)} years will follow.`])
    const money = dice.pick([`You will pay a special assessment of ${dollars(story.assessment, false)}.`, `The special assessment of ${dollars(story.assessment)} is mandatory.`])
    say(court, `${pronounced(story, dice)} ${released} ${money} ${story.fine > 0 ? `I impose a fine of ${dollars(story.fine, false)}.` : 'I impose no fine.'}`)
    w.saysAll({ ...levelOnlyTruths(story), 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.assessment': story.assessment })
    w.allows({ 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    say(court, 'You have fourteen days to appeal. We are adjourned.')
    return w
  },
}
