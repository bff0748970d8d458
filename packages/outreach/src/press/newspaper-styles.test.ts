import { describe, expect, it } from 'vitest'
import { readArticle } from './read-article.ts'

/** The beginning of each quote with its speaker, `unsure` where none is proposed. */
function heard(text: string): [string, string][] {
  return readArticle(text, { name: 'test' }).quotes.map((q) => [q.text.slice(0, 16), q.speaker?.name ?? 'unsure'])
}

describe('the same case in many newspapers', () => {
  it('a national daily, with courtesy titles, a nested quote and an opponent', () => {
    expect(heard(`WASHINGTON — For 27 years, Lucille Barrow rose before dawn in a federal prison camp in West Virginia. On Thursday, President Nora Ellison commuted her sentence.

“Ms. Barrow has repaid what she owed,” the president said in a statement released by the White House. “She has more than repaid it.”

Ms. Barrow, 66, was convicted in 1992. At her trial, the prosecutor, Dale Whitcomb, told jurors that she was “the quiet center” of the operation.

Reached by telephone, Mr. Whitcomb said he did not oppose the decision. “I asked for the sentence the law required,” he said. “I never said it was the right one.”

Her son, Darnell Barrow, was 11 when she went away. “I have a daughter that age now,” Mr. Barrow said. “She asked me what I wanted. I said, ‘I want my mother at the table.’”

The decision drew criticism from Senator Rex Holloway, Republican of Ohio, who called it “a slap in the face to every family torn apart by drugs.” But Kendra Oyelowo, a professor who studies clemency, said such critics misunderstood. “Clemency is not forgetting,” Professor Oyelowo said.

Asked whether more were coming, Ms. Ellison smiled. “Ask me next week,” she said.`)).toEqual([
      ['Ms. Barrow has r', 'Nora Ellison'], ['She has more tha', 'Nora Ellison'], ['the quiet center', 'Dale Whitcomb'],
      ['I asked for the ', 'Dale Whitcomb'], ['I never said it ', 'Dale Whitcomb'], ['I have a daughte', 'Darnell Barrow'], ['She asked me wha', 'Darnell Barrow'],
      ['a slap in the fa', 'Rex Holloway'], ['Clemency is not ', 'Kendra Oyelowo'], ['Ask me next week', 'Nora Ellison'],
    ])
  })

  it('a British tabloid, with single marks', () => {
    expect(heard(`'I COULD SMELL THE BUTTER': Emotional Hattie Rourke hugs grandkids

A great-grandmother jailed for life over a handful of phone calls has walked free - and the first thing she did was bake a cake.

Speaking exclusively to The Daily Lamp, Hattie Rourke, 71, said: 'I could smell the butter in my dreams. Thirty years of margarine!'

Her daughter Shauna, 48, added: 'We've been waiting so long. Mum kept saying, "Don't you dare give up on me," and we never did.'

A spokesman for the Governor's office told the Lamp: 'The Governor considers each case.'

'She's got her own room,' Shauna said, 'and her own oven.'`)).toEqual([
      ['I could smell th', 'Hattie Rourke'], ["We've been waiti", 'Shauna'], ['The Governor con', "A spokesman for the Governor's office"], ["She's got her ow", 'Shauna'], ['and her own oven', 'Shauna'],
    ])
  })

  it('a local paper, with council titles and words taken into a sentence', () => {
    expect(heard(`The Millbrook City Council voted 6-1 Monday to honor Yvonne Tasker, who was released last month after 24 years in prison.

Council President Ed Marsh: “This is Millbrook’s own.”

Councilwoman Dee Farnham cast the lone no vote. She said that she "felt for the family" but that the council "isn't in the business of second-guessing juries."

"What about the people who got hurt?" Farnham asked. "Who honors them?"

Afterward, Tasker told the Gazette she understood. "She's not wrong to ask," Tasker said of Farnham.

"It was powerful," said Marsh, who knew Tasker's late mother. "You could hear a pin drop."`)).toEqual([
      ['This is Millbroo', 'Ed Marsh'], ['felt for the fam', 'Dee Farnham'], ["isn't in the bus", 'Dee Farnham'], ['What about the p', 'Dee Farnham'], ['Who honors them?', 'Dee Farnham'],
      ["She's not wrong ", 'Yvonne Tasker'], ['It was powerful,', 'Ed Marsh'], ['You could hear a', 'Ed Marsh'],
    ])
  })

  it('a magazine feature, with a letter read aloud and a judge', () => {
    expect(heard(`The letter came on a Tuesday, and Consuelo Prieto did not open it for two days.

"I was afraid," she says now, laughing. "Can you imagine?"

When she finally did, she read the first line aloud to her cellmate, a woman everyone called "Peaches": "The President has this day granted your petition."

"I thought somebody died," remembers Officer T.J. Malloy, who came running.

The judge, Ramón Ibarra, had no choice. "If there were any room in this statute, I would use it," he told her at sentencing. "There is none."

Ibarra wrote to the pardon attorney in 2015. His letter, two pages long, ends: "I have sentenced some 3,000 people. I remember her name."`)).toEqual([
      ['I was afraid,', 'Consuelo Prieto'], ['Can you imagine?', 'Consuelo Prieto'], ['The President ha', 'unsure'], ['I thought somebo', 'T.J. Malloy'],
      ['If there were an', 'Ramón Ibarra'], ['There is none.', 'Ramón Ibarra'], ['I have sentenced', 'Ramón Ibarra'],
    ])
  })

  it('a website, with officials who tweet and people who speak together', () => {
    expect(heard(`Governor Frees Two Women After Viral Podcast
By Jo Tran and Mika Bell | Updated June 3, 2022 4:15 PM

Two women serving life walked out of prison on Friday, days after the podcast “Long Division” reached its final episode.

"We are overwhelmed and grateful beyond words," the women, Alma Reyes and Dot Fenwick, said in a joint statement.

"I didn't do it for ratings," host Simon Achterberg told PEOPLE in an interview on Saturday.

Reyes tells us she's "never listened" to the show. "I lived it," she says.

Gov. Harriet Stone tweeted: "Mercy is not weakness." Lt. Gov. Bob Pruitt responded with a one-word tweet: "Shameful."`)).toEqual([
      ['We are overwhelm', 'unsure'], ["I didn't do it f", 'Simon Achterberg'], ['never listened', 'Alma Reyes'], ['I lived it,', 'Alma Reyes'], ['Mercy is not wea', 'Harriet Stone'], ['Shameful.', 'Bob Pruitt'],
    ])
  })

  it('a radio transcript and an interview whose subject only the headline names in full', () => {
    expect(heard(`HOST: We're talking today with attorney Ravi Menon.

RAVI MENON: "Thank you for having me."

MENON: "I said, 'Pack your bags.' And she said, 'I don't have any bags.'"`).map(([, who]) => who)).toEqual(['HOST', 'Ravi Menon', 'Ravi Menon'])
    expect(heard(`Five questions for Imogen Vance

Why?

“Because nobody else was,” Vance says. “And because I was angry.”

Her colleague Theo Brandt disagrees. “She never once talked about quitting,” he says.

Vance shakes her head. “He wasn’t listening,” she says.`).map(([, who]) => who)).toEqual(['Imogen Vance', 'Imogen Vance', 'Theo Brandt', 'Imogen Vance'])
  })

  it('words before their speaker is named', () => {
    expect(heard(`“Well,” she began, “I suppose . . . it started with the phone.” Marguerite Dole, 80, was in no hurry.\n\nDole’s neighbors call her “Miss Marge”; the prosecutors called her “Lookout No. 2.”\n\n“Lookout!” she scoffed. “I couldn’t see past the mailbox.”`).map(([, who]) => who)).toEqual(['Marguerite Dole', 'Marguerite Dole', 'Marguerite Dole', 'Marguerite Dole'])
  })
})
