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
