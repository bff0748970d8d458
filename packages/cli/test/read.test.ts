import { describe, expect, it } from 'vitest'
import { folderWith, lenity } from './run-cli.ts'

const first = `Advocates ask for mercy

By Marisol Trent
March 14, 2019

Odette Farrow, a 63-year-old great-grandmother, has been imprisoned for over 21 years in Marianna, Florida, for a nonviolent drug offense. She was sentenced to life in prison in 1996.

“She has a home to go to,” her sister, Maud, said. “She has a job.”

Her lawyer, Desmond Achebe, told reporters: “That is not running anything.”
`
const second = `A STORY FROM MARIANNA

By Peter Ashgrove

Odette Farrow, a 63-year-old grandmother, had served nearly 22 years of a life sentence over a drug crime, according to the Ledger.

“I was tired,” Farrow said in a telephone interview. “I am not tired now.”
`

describe('lenity read', () => {
  it('gives the people, the quotes word for word, and what two articles say differently', async () => {
    const cwd = await folderWith({ 'first.txt': first, 'second.txt': second })
    const ran = await lenity(['read', 'first.txt', 'second.txt', '--json'], { cwd })
    expect(ran).toMatchObject({ exit: 0, err: '' })
    const { articles, disagreements, papers, problems } = JSON.parse(ran.out)
    expect([papers, problems]).toEqual([[], []])
    expect(articles.map((a: { file: string; author: string }) => [a.file, a.author])).toEqual([['first.txt', 'Marisol Trent'], ['second.txt', 'Peter Ashgrove']])
    const texts: string[] = [first, second]
    for (const [i, article] of articles.entries()) for (const quote of article.quotes) expect(quote.text).toBe(texts[i]?.slice(quote.start, quote.end))
    expect(articles.flatMap((a: { quotes: { speaker: { name: string } }[] }) => a.quotes.map((q) => q.speaker.name))).toEqual(['Maud', 'Maud', 'Desmond Achebe', 'Odette Farrow', 'Odette Farrow'])
    expect(disagreements.map((d: { path: string }) => d.path)).toEqual(['family relation', 'time served'])
  })

  it('reads as a person would want to', async () => {
    const cwd = await folderWith({ 'first.txt': first, 'second.txt': second })
    const { out } = await lenity(['read', 'first.txt', 'second.txt'], { cwd })
    expect(out).toMatch(/^first\.txt: an article with 3 quotes, each with a speaker, and \d claims about/)
    expect(out).toContain('  “She has a job.”\n      — Maud')
    expect(out).toContain('The 2 articles disagree on 2 matters.')
    expect(out).toContain('over 21 years')
  })

  it('names a file that is missing and goes on with the others, and fails', async () => {
    const cwd = await folderWith({ 'first.txt': first })
    const ran = await lenity(['read', 'gone.pdf', 'first.txt', '--json'], { cwd })
    expect(ran.exit).toBe(1)
    expect(JSON.parse(ran.out)).toMatchObject({ articles: [{ file: 'first.txt' }], problems: [{ what: 'There is no such file.', where: 'gone.pdf' }] })
    expect(ran.err).toBe('There is no such file.\n  where: gone.pdf\n  next:  Check the name and the folder you are in.\n')
  })

  it('says why an empty file and a folder cannot be read', async () => {
    const cwd = await folderWith({ 'empty.pdf': '' })
    expect(await lenity(['read', 'empty.pdf'], { cwd })).toMatchObject({ exit: 1, err: expect.stringContaining('empty.pdf: it has 0 bytes') })
    expect(await lenity(['read', '.'], { cwd })).toMatchObject({ exit: 1, err: expect.stringContaining('This is a folder') })
  })

  it('takes a judgment in plain text for a paper, and gives its pages without the place of every word', async () => {
    const cwd = await folderWith({ 'note.txt': 'Remember to call the clerk about the docket sheet on Tuesday.' })
    const { out } = await lenity(['read', 'note.txt', '--json'], { cwd })
    const { papers } = JSON.parse(out)
    expect(papers).toMatchObject([{ file: 'note.txt', mediaType: 'text/plain', pages: [{ number: 1, text: expect.stringContaining('clerk') }], proposals: [] }])
    expect(papers[0].pages[0]).not.toHaveProperty('words')
  })
})
