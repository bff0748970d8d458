import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.ts'

const said = (text: string) => readArticle(text, { name: 'a' }).quotes.map(({ speaker, told }) => [speaker?.name, told])

describe('letters to the editor', () => {
  it('are signed below, and “I” is whoever signed the letter it stands in', () => {
    expect(said('To the Editor:\n\nI told the clerk, “That is wrong,” and left.\n\nCORINNE BLAYLOCK\nMount Airy\n\nTo the Editor:\n\nI said, “He must stay,” and I mean it.\n\n— Russell Dunning, Galax')).toEqual([['Corinne Blaylock', 'the clerk'], ['Russell Dunning', undefined]])
  })

  it('do not lend their people to the pronouns of the next', () => {
    expect(said('To the Editor:\n\nMark Oye was my friend, and Mark Oye is gone.\n\nAnn Reed\n\nTo the Editor:\n\n“Nobody called me,” he wrote last winter.\n\nDora Lind')[0]?.[0]).not.toBe('Mark Oye')
  })

  it('are told from an article, in which “I” stays the writer', () => {
    expect(said('A headline of the day\n\nI said, “He must stay,” and I mean it.\n\nRussell Dunning')).toEqual([['the writer', undefined]])
  })
})

describe('whom words were said to', () => {
  it.each([
    ['“I have changed,” Leon Trask said to the judge on Monday.', 'the judge'],
    ['“It is enough,” Marta Quill said in her argument to the court.', 'the court'],
    ['“Nobody asked,” said Hank Osgood in an email to the Courier.', 'the Courier'],
    ['“He kept them,” Denise Trask whispered to her aunt.', 'her aunt'],
    ['“It is late,” Hank Osgood said to start the meeting.', undefined],
    ['“It is late,” Hank Osgood said, pointing to the clock.', undefined],
  ])('%s', (text, told) => expect(said(text)[0]?.[1]).toBe(told))
})
