import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.ts'

/** Each quote's words with its speaker, or `unsure`. */
function said(text: string): [string, string][] {
  return readArticle(text, { name: 'test' }).quotes.map((q) => [q.text, q.speaker?.name ?? 'unsure'])
}

describe('who said what', () => {
  it('reads cues after, before and between', () => {
    expect(said(`Ruth Amsel met Harold Beck. “It was justice,” said Beck. Amsel told a reporter, “It was nothing of the kind.” “She was,” Amsel added, “only twenty.”`)).toEqual([
      ['It was justice,', 'Harold Beck'],
      ['It was nothing of the kind.', 'Ruth Amsel'],
      ['She was,', 'Ruth Amsel'],
      ['only twenty.', 'Ruth Amsel'],
    ])
  })

  it('keeps two speakers of one paragraph apart', () => {
    expect(said(`The two disagreed. “It was justice,” said Harold Beck. “It was nothing of the kind,” Ruth Amsel replied. “She was twenty.” Beck shrugged. “The law is the law,” he said, and Amsel answered, “The law changed.”`).map(([, who]) => who)).toEqual(['Harold Beck', 'Ruth Amsel', 'Ruth Amsel', 'Harold Beck', 'Ruth Amsel'])
  })

  it('follows a conversation through names, kinship and pronouns', () => {
    expect(said(`The call came at noon.

"Is it signed?" asked Lorna Pike.

"It is," replied her attorney, Samuel Oyelaran. "It's done."

She wept. "Read it to me," she said. "Read it slowly."

"Nobody will stop you," he answered.`).map(([, who]) => who)).toEqual(['Lorna Pike', 'Samuel Oyelaran', 'Samuel Oyelaran', 'Lorna Pike', 'Lorna Pike', 'Samuel Oyelaran'])
  })

  it('would rather be unsure than guess between two women', () => {
    const { quotes } = readArticle(`Grace Umber and Helen Frost have worked together for a decade. They met the governor in June.

“He listened,” she said.

Frost remembers the meeting well. “He took notes,” she said. Umber was less certain. “He took our coats,” she said.`, { name: 'test' })
    expect(quotes.map((q) => q.speaker?.name)).toEqual([undefined, 'Helen Frost', 'Grace Umber'])
    expect(quotes[0]?.unsure).toBe('“she” may be Grace Umber or Helen Frost')
  })

  it('is unsure which of two Draytons the younger one is', () => {
    expect(said(`Wilma Drayton is 63. Her daughter is Keisha Drayton. "I have her room ready," the younger Drayton said.`)).toEqual([['I have her room ready,', 'unsure']])
  })

  it('gives no speaker to words the article says were not said', () => {
    const { quotes } = readArticle(`Hollis Mabry denied the report. Mabry never said, “Lock them all up.” “He said nothing like it,” spokeswoman Tess Orr said.`, { name: 'test' })
    expect(quotes.map((q) => q.speaker?.name)).toEqual([undefined, 'Tess Orr'])
    expect(quotes[0]?.unsure).toBe('the article says that these words were not said')
  })

  it('keeps the article’s words for speakers it does not name', () => {
    const { quotes } = readArticle(`“They're going to sign it,” an official familiar with the matter said. The Justice Department said in a statement that it “does not comment on individual cases.” A White House official, who was not authorized to speak, told the Ledger: “Nothing is final.”`, { name: 'test' })
    expect(quotes.map((q) => q.speaker)).toMatchObject([
      { name: 'an official familiar with the matter', is: 'unnamed' },
      { name: 'The Justice Department', is: 'unnamed' },
      { name: 'A White House official', is: 'unnamed' },
    ])
    expect(quotes[2]?.told).toBe('the Ledger')
  })

  it('takes names before colons and a reply owned by its speaker', () => {
    expect(said(`Judge Amara Okafor sentenced Bettina Royce in 1999.\n\nOKAFOR: "She never complained."\n\nRoyce’s reply was short: "I complained plenty."`).map(([, who]) => who)).toEqual(['Amara Okafor', 'Bettina Royce'])
  })

  it('lets a paragraph of speech alone follow the one who spoke, less surely', () => {
    const { quotes } = readArticle(`“She has a job,” Opal Reyes said. “She has a home.”\n\n“I believe she has changed.”`, { name: 'test' })
    expect(quotes.map((q) => q.speaker?.name)).toEqual(['Opal Reyes', 'Opal Reyes', 'Opal Reyes'])
    expect(quotes[2]?.speaker?.certainty).toBeLessThan(quotes[1]?.speaker?.certainty ?? 0)
  })
})

describe('posts', () => {
  const text = `Reaction was swift.

"She's coming HOME. Thank you to everyone who wrote."

— Dana Whitlow (@danawhitlow) May 3, 2021

Best phone call of my life!!!

— Corinne Abara (@CorinneAbara) May 3, 2021

"We changed one person's life." Corinne Abara tells @DanaWhitlow how the news came

— Channel Six News (@six) May 3, 2021

Abara had called the office daily. Whitlow had written.`

  it('belong to the account that signs them, their quotations to the person the caption names', () => {
    expect(readArticle(text, { name: 'test' }).quotes.map((q) => [q.form, q.speaker?.name, q.postedBy])).toEqual([
      ['sentence', 'Dana Whitlow', 'Dana Whitlow (@danawhitlow)'],
      ['post', 'Corinne Abara', 'Corinne Abara (@CorinneAbara)'],
      ['sentence', 'Corinne Abara', 'Channel Six News (@six)'],
    ])
  })
})

describe('people', () => {
  it('are known by every form the article uses', () => {
    const { people } = readArticle(`A CASE IN MOBILE\n\nOdette Marie Farrow, a 54-year-old grandmother, is in prison. Odette Farrow wrote to President Carl Dunmore in May. “She wrote well,” Dunmore said of Farrow. Her husband, Abel Farrow, waits. See @OdetteFarrow.`, { name: 'test' })
    expect(people.map((p) => [p.name, p.aliases, p.role])).toEqual([
      ['Odette Marie Farrow', ['Odette Farrow', 'Farrow', '@OdetteFarrow'], '54-year-old grandmother'],
      ['Carl Dunmore', ['Dunmore'], 'President'],
      ['Abel Farrow', [], 'husband'],
    ])
  })
})

describe('the head of an article', () => {
  it('gives title, author, outlet and day', () => {
    expect(readArticle(`Advocates press president on life sentence

By MARISOL TRENT, Associated Wire
Published March 14, 2019

MONTGOMERY, Ala. — On Tuesday her daughter asked for mercy. The papers were filed in a box that nobody had opened for eleven years, and nobody knew where the key was kept.`, { name: 'test' })).toMatchObject({ title: 'Advocates press president on life sentence', author: 'MARISOL TRENT', outlet: 'Associated Wire', publishedOn: '2019-03-14', dates: [{ text: 'March 14, 2019' }, { resolved: { from: '2019-03-12', to: '2019-03-12' }, relativeTo: '2019-03-14' }] })
  })

  it('leaves a relative date open when the day of publication is not known', () => {
    expect(readArticle('They met last week and again in June.', { name: 'test' }).dates).toMatchObject([
      { text: 'last week', relativeTo: 'the day of publication, which the article does not give' },
      { text: 'in June', relativeTo: 'the day of publication, which the article does not give' },
    ])
    expect(readArticle('They met last week.', { name: 'test' }).dates[0]?.resolved).toBeUndefined()
  })
})
