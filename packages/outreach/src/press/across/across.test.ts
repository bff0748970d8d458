import { assembleCaseFacts, known, parseCivilDate, rival, type CivilDate } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../read-article.ts'
import { checkClaims } from './check-claims.ts'
import { groupCopies } from './group-copies.ts'
import { findSharedWords } from './same-words.ts'
import { makeTimeline } from './timeline.ts'
import { toneByWeek, toneOf } from './tone.ts'

const day = (text: string): CivilDate => { const on = parseCivilDate(text); if (on === undefined) throw new Error(text); return on }
const read = (name: string, text: string, on?: string) => readArticle(text, { name, ...(on !== undefined && { publishedOn: day(on) }) })

describe('the same words in several articles', () => {
  const first = read('first', 'Ruth Amsel went home. “I was a kitchen light,” Ruth Amsel said, “and they charged me as the power plant.” Nobody laughed.')
  const second = read('second', 'Ms. Amsel told the court: “I was a kitchen light […] they charged me as the power plant.”')
  const third = read('third', 'As Ruth Amsel once said, “They charged me as the power plant.” Harold Beck said, “I was there too.”')

  it('are found when trimmed, parted by a cue, or with other marks', () => {
    const [shared, ...others] = findSharedWords([first, second, third])
    expect(others).toEqual([])
    expect(shared?.text).toBe('I was a kitchen light […] they charged me as the power plant.')
    expect(shared?.printed.map(({ article, trimmed }) => [article, trimmed])).toEqual([['first', true], ['first', true], ['second', false], ['third', true]])
  })

  it('are not found in a few words that everybody says', () => {
    expect(findSharedWords([read('a', '“Thank you so,” Ann Reed said.'), read('b', '“Thank you so,” Bob Tate said.')])).toEqual([])
  })

  it('have one speaker whom one article calls by the surname alone', () => {
    const shared = findSharedWords([read('a', 'Her lawyer, Ann Reed, spoke. “Nobody told us what it meant,” Reed said.'), read('b', '“Nobody told us what it meant,” Reed said.')])
    expect(shared[0]?.speakers).toEqual(['Ann Reed'])
  })

  it('show speakers that articles do not agree on', () => {
    const shared = findSharedWords([read('a', '“Nobody told us what it meant,” Ann Reed said.'), read('b', '“Nobody told us what it meant,” Bob Tate said.')])
    expect(shared[0]?.speakers).toEqual(['Ann Reed', 'Bob Tate'])
  })
})

describe('copies of one report', () => {
  const report = 'MACON (AP) A board voted on Tuesday to free a man who drove the car in a robbery in which nobody was hurt, and who has spent twenty-nine years behind bars since. His lawyer said that he would go home to his sister, who has kept a room for him since the spring.'

  it('are grouped, shortened or with a head of their own, and other reports of the day are not', () => {
    const groups = groupCopies([
      { name: 'agency', text: report }, { name: 'paper', text: `Freedom near for driver\n\n${report.slice(0, 180)}` },
      { name: 'other', text: 'A man who drove the getaway car will soon be free. The board voted on Tuesday. His lawyer wept, and his sister said that she had a room ready for him.' },
    ])
    expect(groups).toEqual([{ names: ['agency', 'paper'], share: expect.closeTo(0.95, 0) }])
  })
})

describe('the timeline', () => {
  const text = 'About seven months ago Maya Linden saw a video. She met the governor last week. Odette Farrow was sentenced in 1996. It ends soon.'
  it('puts what articles tell in order, with how sure the days are', () => {
    const entries = makeTimeline([{ article: read('a', text, '2018-06-06'), text }])
    expect(entries.map(({ words, days, how, is }) => [words, days?.from, days?.to, how, is])).toEqual([
      ['in 1996', '1996-01-01', '1996-12-31', 'within these days', 'told'],
      ['About seven months ago', '2017-10-01', '2017-12-31', 'about then', 'told'],
      ['last week', '2018-05-24', '2018-06-05', 'within these days', 'told'],
      ['2018-06-06', '2018-06-06', '2018-06-06', 'that day', 'published'],
    ])
    expect(entries[2]?.sentence).toBe('She met the governor last week.')
  })

  it('leaves open what counts from a day that is not known, and says why', () => {
    expect(makeTimeline([{ article: read('a', text), text }]).filter(({ how }) => how === 'open').map(({ words, why }) => [words, why])).toEqual([
      ['About seven months ago', 'the day of publication is not known'], ['last week', 'the day of publication is not known'],
    ])
  })
})

describe('the tone', () => {
  const article = read('a', 'Her lawyer, Pilar Stowe, cheered. “She has changed and she deserves mercy,” Stowe said. “It is a slap in the face,” said Sheriff Dale Pruett. “It was raining,” said Ann Reed. “I deserve to go home,” Odette Farrow said. “This is no disgrace,” said Bob Tate.', '2018-06-06')

  it('is counted by what the words say themselves, and unsure where they take no side', () => {
    expect(article.quotes.map((quote) => toneOf(article, quote, 'Odette Farrow').is)).toEqual(['support', 'criticism', 'unsure', 'unsure', 'unsure'])
  })

  it('is counted by week with the quotes behind it, and names articles without a day', () => {
    const { weeks, undated } = toneByWeek([article, read('b', '“It is an outrage,” said Ann Reed.', '2018-06-11'), read('c', '“Free her,” said Ann Reed.')], 'Odette Farrow')
    expect(weeks.map(({ from, to, support, criticism, unsure }) => [from, to, support.length, criticism.length, unsure.length])).toEqual([['2018-06-04', '2018-06-10', 1, 1, 3], ['2018-06-11', '2018-06-17', 0, 1, 0]])
    expect(weeks[0]?.support[0]?.quote.text).toBe('She has changed and she deserves mercy,')
    expect(undated).toEqual(['c'])
  })
})

describe('claims beside the case file', () => {
  const article = read('a', 'Odette Farrow, 63, was sentenced to life in prison in 1996 for a drug crime. Odette Farrow has served 21 years.', '2018-06-06')
  const said = (leaves: [string, unknown][]) => Object.fromEntries(checkClaims([article], new Set(['Odette Farrow']), assembleCaseFacts(new Map(leaves as never))).map(({ claim, is }) => [claim.path, is]))

  it('agree, disagree, or are new', () => {
    expect(said([['person.dateOfBirth', known('1955-05-30')], ['conviction.term', known('life')], ['conviction.sentencedOn', known('1997-03-21')]])).toMatchObject({ age: 'agrees', 'conviction.term': 'agrees', 'conviction.sentencedOn': 'disagrees', 'time served': 'agrees', 'conviction.counts.0.description': 'new' })
    expect(said([['person.dateOfBirth', known('1950-05-30')], ['conviction.term', known(360)]])).toMatchObject({ age: 'disagrees', 'conviction.term': 'disagrees', 'conviction.sentencedOn': 'new' })
  })

  it('cannot be checked where the papers of the case do not agree', () => {
    expect(said([['conviction.term', rival(['life', 360])]])).toMatchObject({ 'conviction.term': 'cannot say' })
    expect(said([['conviction.term', rival([240, 360])]])).toMatchObject({ 'conviction.term': 'disagrees' })
  })
})
