import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.ts'

const said = (text: string): [string, string][] => readArticle(text, { name: 'test' }).quotes.map((q) => [q.text, q.speaker?.name ?? 'unsure'])

describe('words said without quotation marks', () => {
  it('are the turns of a transcript, with part, time and what is shown left out', () => {
    expect(said(`[08:15] SUNNY BRANDT, CO-HOST: Welcome. Opal Rucker is with us.

OPAL RUCKER: I stood in the shower till the hot water quit.

(LAUGHTER)

BRANDT: I bet you did.

RUCKER: He told me, "Sit down."

And I sat.

MS. ADAIR: We'll be right back.`)).toEqual([
      ['Welcome. Opal Rucker is with us.', 'Sunny Brandt'],
      ['I stood in the shower till the hot water quit.', 'Opal Rucker'],
      ['I bet you did.', 'Sunny Brandt'],
      ['He told me, "Sit down."\n\nAnd I sat.', 'Opal Rucker'],
      ['We\'ll be right back.', 'Ms. Adair'],
    ])
  })

  it('are questions and answers, of whom the head names', () => {
    expect(said(`Five questions for Harlan Pruett

Interview by Jo Lindqvist. It has been edited for length.

Q: What did you eat first?

A: A peach.

Q: And then?

A: Another.`)).toEqual([['What did you eat first?', 'Jo Lindqvist'], ['A peach.', 'Harlan Pruett'], ['And then?', 'Jo Lindqvist'], ['Another.', 'Harlan Pruett']])
  })

  it('are no lines that merely have a colon', () => {
    expect(said('What you need to know:\n\nWhere: the courthouse.\n\nWhen: Tuesday at nine.\n\nParking: none.')).toEqual([])
  })

  it('are a passage set off, of whom the line before names', () => {
    expect(said(`Judge Lenore Pruitt wrote on page nine:

> The Court is not blind.

That is dicta.`)).toEqual([['The Court is not blind.', 'Lenore Pruitt']])
  })
})

describe('words said and signed', () => {
  it('are of whom the line below names, with title and place', () => {
    expect(said(`“I write today because she has changed.”

— Hon. Amara Nwachukwu (ret.), sentencing judge

“I was four.” —Paloma Delgado, daughter

"I would take back five. This is one."

Cecil Frame, former Assistant U.S. Attorney`)).toEqual([['I write today because she has changed.', 'Amara Nwachukwu'], ['I was four.', 'Paloma Delgado'], ['I would take back five. This is one.', 'Cecil Frame']])
  })
})

describe('a quotation that nothing closes', () => {
  it('ends where the writer says who spoke', () => {
    const { quotes } = readArticle('Pastor Dale Amstutz stood. “She heard all of it, he said.\n\nNobody spoke.', { name: 'test' })
    expect(quotes).toMatchObject([{ text: 'She heard all of it,', unclosed: true, speaker: { name: 'Dale Amstutz' } }])
  })
})
