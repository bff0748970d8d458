import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.ts'

const said = (text: string) => readArticle(text, { name: 'test' }).quotes.map((q) => [q.text, q.speaker?.name ?? 'unsure'])

describe('who speaks where no words name the speaker', () => {
  it('is someone without a name, when the sentence before is of such a one', () => {
    expect(said('Harold Beck was sent away. Last year a law student wrote to me. She wrote again. “Only you can say it,” she wrote.')).toEqual([['Only you can say it,', 'a law student']])
    expect(said('Della Fontaine laughed. A review quoted her: “As one inmate said, ‘It was a light.’” A senator read it aloud. “A kitchen light,” he repeated.').at(-1)).toEqual(['A kitchen light,', 'A senator'])
  })

  it('is whoever the sentence before reports to have spoken', () => {
    expect(said('Attorney Gwen Sato confirmed that Priscilla Odell is on the list. “She does not know yet. We will tell her.”')).toEqual([['She does not know yet. We will tell her.', 'Gwen Sato']])
  })

  it('is the one whose letter says it', () => {
    expect(said('Bart Finch lives in Camp Hill. Finch’s last letter said he had “nothing at all to hide.”')).toEqual([['nothing at all to hide.', 'Bart Finch']])
  })

  it('is not the holder of an office that the article gives no name', () => {
    expect(said('Clarence Oduya waits. “One mistake is all they remember,” the governor told this page.')).toEqual([['One mistake is all they remember,', 'the governor']])
  })
})
