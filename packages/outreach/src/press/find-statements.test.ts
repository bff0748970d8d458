import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.ts'

const stated = (text: string): [string, string][] => readArticle(text, { name: 'test' }).statements.map((s) => [s.text, s.speaker?.name ?? 'unsure'])

describe('what is said in the writer’s words', () => {
  it('is marked with whose it is, with that and without', () => {
    expect(stated(`Board chairwoman Theda Lockridge said the vote was the hardest she had cast. Ruth Amsel told reporters that nothing was certain. Harold Beck believes she ought to serve every day.`)).toEqual([
      ['the vote was the hardest she had cast', 'Theda Lockridge'], ['nothing was certain', 'Ruth Amsel'], ['she ought to serve every day', 'Harold Beck'],
    ])
  })

  it('may hold quoted words, which are found by themselves', () => {
    const article = readArticle('Ruth Amsel said the governor “reads every file himself” before he signs.', { name: 'test' })
    expect(article.statements).toMatchObject([{ direct: false, speaker: { name: 'Ruth Amsel' } }])
    expect(article.quotes).toMatchObject([{ text: 'reads every file himself', speaker: { name: 'Ruth Amsel' } }])
  })

  it('is not what was never said, and no words said word for word', () => {
    expect(stated('Harold Beck never said that she lied. “She was twenty,” Ruth Amsel said. “I was there.”')).toEqual([])
  })
})

describe('how a report of what was said may be led in', () => {
  const reported = (text: string): readonly string[] => readArticle(`A town waits\n\nMarisol Teague, 44, spoke. Grant Ellery, her lawyer, sat by.\n\n${text}`, { name: 'test' }).statements.map((one) => one.text)

  it.each([
    ['Teague told the board she had opposed it in 2014.', ['she had opposed it in 2014']],
    ['Teague told the pardon board that he had changed.', ['he had changed']],
    ['Ellery said through a spokesman that his office was reviewing it.', ['his office was reviewing it']],
    ['Ellery wrote to the governor that her office took no position.', ['her office took no position']],
    ['Teague said nothing he had done changed what happened.', ['nothing he had done changed what happened']],
    ['Ellery said prosecutors would seek review.', ['prosecutors would seek review']],
    ['Ellery said that she had come in time, and that a guard had offered her a chair.', ['she had come in time', 'a guard had offered her a chair']],
  ])('%s', (text, all) => {
    expect(reported(text)).toEqual(all)
  })
})
