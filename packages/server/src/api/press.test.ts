import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addPaper, testOffice, textFile, type Person, type TestOffice } from '../../test/test-office.ts'

interface Quote { readonly place: string; readonly start: number; readonly end: number; readonly text: string; readonly words: string; readonly speaker?: { readonly name: string }; readonly unsure?: string; readonly decided?: { readonly record: string; readonly version: number; readonly is: string; readonly speaker?: string } }
interface Article { readonly title: string; readonly outlet?: string; readonly author?: string; readonly publishedOn?: string; readonly link?: string; readonly text: string; readonly astray: number; readonly quotes: readonly Quote[]; readonly people: readonly { readonly name: string; readonly contact?: { readonly id: string } }[] }
interface Press {
  readonly articles: readonly { readonly paper: string; readonly quotes: number; readonly decided: number; readonly unsure: number; readonly publishedOn?: string }[]
  readonly others: readonly { readonly paper: string }[]
  readonly copies: readonly { readonly papers: readonly string[] }[]
  readonly shared: readonly { readonly text: string; readonly printed: readonly { readonly paper: string; readonly text: string; readonly trimmed: boolean }[] }[]
  readonly timeline: readonly { readonly words: string; readonly how: string; readonly days?: { readonly from: string; readonly to: string } }[]
  readonly claims: readonly { readonly path: string; readonly is: string; readonly fileSays?: string; readonly unconfirmed: boolean }[]
  readonly tone: { readonly weeks: readonly { readonly from: string; readonly support: readonly { readonly text: string }[]; readonly criticism: readonly { readonly text: string }[]; readonly notSaid: number }[]; readonly leftOut: readonly string[] }
}

const saved = `<!doctype html><html><head><title>Board weighs mercy for Odette Farrow</title><meta property="og:site_name" content="The Harmon Gazette"><meta name="author" content="Dale Whitcomb"><meta property="article:published_time" content="2018-06-06T21:30:00-05:00"></head><body>
<nav><a href="/">Home</a> <a href="/sports">Sports</a></nav><article><h1>Board weighs mercy for Odette Farrow</h1>
<p>HARMON — Odette Farrow, 63, was sentenced to life in prison in 1997 for a drug crime, and her lawyers asked the board on Tuesday to send her home.</p>
<p>“She has changed, and she deserves mercy after all these years,” said her lawyer, Pilar Stowe. About seven months ago a short video told her story to the whole county.</p>
<p>“It is a slap in the face to every family on that street,” said Sheriff Dale Pruett, who has opposed the petition since it was filed last week.</p>
<p>The board will meet again, and it has not said when it will decide on the petition that was brought before it by the clinic.</p></article><footer>Subscribe to our newsletter</footer></body></html>`
const wire = `Clemency bid advances\n\nBy Ann Marsh\nJune 11, 2018\n\nSupporters of Odette Farrow said the petition is moving. “She has changed … she deserves mercy,” Stowe told reporters outside the court, where a crowd had gathered in the rain since the early morning hours.\n\nSheriff Dale Pruett, his deputy Mark Oye and the lawyer Paul Reed stood by the door.\n\n“Nobody called me.”\n`

let office: TestOffice
let lead: Person
let caseId: string
let ids: { page: string; wire: string; letter: string }
const at = (rest: string) => `/api/cases/${caseId}${rest}`
const press = () => lead.get<Press>('GET', at('/press'))
const article = (paper: string) => lead.get<Article>('GET', at(`/press/${paper}`))
const keep = async (type: string, fields: Readonly<Record<string, unknown>>) => (await lead.get<{ id: string; version: number }>('POST', at('/records'), { type, fields }))

beforeAll(async () => {
  office = await testOffice()
  lead = await office.join('Lead')
  caseId = (await lead.get<{ id: string }>('POST', '/api/cases', { title: 'Odette Farrow' })).id
  const [page, text, letter] = [await addPaper(lead, caseId, textFile('gazette.html', saved)), await addPaper(lead, caseId, textFile('wire.txt', wire)), await addPaper(lead, caseId, textFile('letter.txt', 'To whom it may concern: I have known Odette for years.'))]
  ids = { page: page.id, wire: text.id, letter: letter.id }
}, 120_000)
afterAll(() => office?.close())

describe('an article among the papers of a case', () => {
  it('has title, outlet, author and day from the saved page, and quotes that stand in its archived text byte for byte', async () => {
    const one = await article(ids.page)
    expect(one).toMatchObject({ title: 'Board weighs mercy for Odette Farrow', outlet: 'The Harmon Gazette', author: 'Dale Whitcomb', publishedOn: '2018-06-06' })
    expect(one.quotes.map(({ text, speaker }) => [text.slice(0, 15), speaker?.name])).toEqual([['She has changed', 'Pilar Stowe'], ['It is a slap in', 'Dale Pruett']])
    const pages = await lead.get<{ text: string }>('GET', at(`/papers/${ids.page}/pages/1`))
    for (const { start, end, text } of one.quotes) expect([one.text.slice(start, end), pages.text.includes(text)]).toEqual([text, true])
    expect(one.text).not.toContain('Subscribe')
  })

  it('is a paper that was told to be press, or that a person says is an article; and no other', async () => {
    await keep('press article', { paper: ids.wire, is: 'article', outlet: 'Harmon Wire', link: 'https://www.example.org/farrow' })
    const { articles, others } = await press()
    expect(articles.map(({ paper }) => paper)).toEqual([ids.wire, ids.page])
    expect(others.map(({ paper }) => paper)).toEqual([ids.letter])
    expect(await article(ids.wire)).toMatchObject({ outlet: 'Harmon Wire', link: 'https://www.example.org/farrow', author: 'Ann Marsh', publishedOn: '2018-06-11' })
    expect((await lead.ask('GET', at(`/press/${ids.letter}`))).status).toBe(404)
  })

  it('names people, who are contacts where one goes by the name', async () => {
    const { id } = await keep('contact', { name: 'Ms. Pilar Stowe', role: 'lawyer' })
    expect((await article(ids.page)).people.filter(({ contact }) => contact !== undefined).map(({ name, contact }) => [name, contact?.id])).toEqual([['Pilar Stowe', id]])
  })
})

describe('who said it', () => {
  const decide = async (paper: string, quote: Quote, fields: Readonly<Record<string, unknown>>) => keep('quotation', { paper, place: quote.place, words: quote.words, ...fields })

  it('is a proposal, or unsure with the reason, until a person decides; and is one again when that is taken back', async () => {
    const [, nobody] = (await article(ids.wire)).quotes
    expect([nobody?.text, nobody?.speaker, nobody?.unsure !== undefined, nobody?.decided]).toEqual(['Nobody called me.', undefined, true, undefined])
    const { id } = await decide(ids.wire, nobody as Quote, { is: 'said', speaker: 'Dale Pruett' })
    const counted = async () => (await press()).articles.find(({ paper }) => paper === ids.wire)
    expect((await article(ids.wire)).quotes[1]?.decided).toMatchObject({ record: id, is: 'said', speaker: 'Dale Pruett' })
    expect(await counted()).toMatchObject({ quotes: 2, decided: 1, unsure: 0 })
    await lead.get('POST', at(`/records/${id}/remove`), { version: 1, why: 'undone' })
    expect((await article(ids.wire)).quotes[1]?.decided).toBeUndefined()
    expect(await counted()).toMatchObject({ decided: 0, unsure: 1 })
  })

  it('is not believed of words that do not stand where the decision says, which is told', async () => {
    const [first] = (await article(ids.wire)).quotes
    const { id } = await decide(ids.wire, { ...first as Quote, place: '0-12' }, { is: 'said', speaker: 'Nobody' })
    expect(await article(ids.wire)).toMatchObject({ astray: 1 })
    await lead.get('POST', at(`/records/${id}/remove`), { version: 1, why: 'a mistake' })
  })

  it('takes what is no quotation out of what is counted across articles', async () => {
    const slap = (await article(ids.page)).quotes[1] as Quote
    const { id } = await decide(ids.page, slap, { is: 'no quotation' })
    expect((await press()).tone.weeks.map(({ criticism }) => criticism.length)).toEqual([0, 0])
    await lead.get('POST', at(`/records/${id}/remove`), { version: 1, why: 'undone' })
    expect((await press()).tone.weeks.map(({ criticism }) => criticism.length)).toEqual([1, 0])
  })
})

describe('across the articles', () => {
  it('the same words are found trimmed, the story is put in order from the day of each article, and support and criticism are counted with what is behind them', async () => {
    const { shared, timeline, tone, copies } = await press()
    expect(shared.map(({ text, printed }) => [text, printed.map(({ paper, trimmed }) => [paper, trimmed])])).toEqual([['She has changed, and she deserves mercy after all these years,', [[ids.wire, true], [ids.page, false]]]])
    expect(timeline.find(({ words }) => words === 'About seven months ago')).toMatchObject({ how: 'about then', days: { from: '2017-10-01', to: '2017-12-31' } })
    expect(tone.weeks.map(({ from, support, criticism }) => [from, support.length, criticism.length])).toEqual([['2018-06-04', 1, 1], ['2018-06-11', 1, 0]])
    expect(copies).toEqual([])
  })

  it('copies of one report are grouped and counted once', async () => {
    const copy = await addPaper(lead, caseId, textFile('copy.txt', wire.replace('Clemency bid advances', 'Farrow plea moves ahead')))
    await keep('press article', { paper: copy.id, is: 'article', outlet: 'The Eastern Post' })
    const { copies, tone } = await press()
    expect(copies.map(({ papers }) => papers.toSorted())).toEqual([[copy.id, ids.wire].toSorted()])
    expect([tone.weeks[1]?.support.length, tone.leftOut.length]).toEqual([1, 1])
  }, 60_000)
})

describe('what articles claim of the person', () => {
  it('agrees with the case file, differs or is new, and is held only against what the reader may see', async () => {
    const report = await addPaper(lead, caseId, textFile('psr.txt', 'PRESENTENCE INVESTIGATION REPORT\nPrepared by the United States Probation Office. Sentencing options. Offense conduct.\nThe term is 360 months.'))
    const mine = office.store.as({ userId: lead.userId, name: 'Lead' })
    const kept = await mine.papers.get(caseId, report.id)
    if (!kept.ok) throw new Error('the report is not there')
    const { text, words } = kept.value.pages[0] ?? { text: '', words: [] }
    const start = text.indexOf('360 months')
    const read = await mine.facts.propose(caseId, [{ path: 'conviction.term', value: 360, source: { from: 'paper', paper: report.id, page: 1, start, end: start + 10, words: '360 months', boxes: words.filter((word) => word.start >= start && word.start < start + 10).map(({ box }) => box), confidence: 100 } }])
    expect(read.ok).toBe(true)
    await lead.get('POST', at('/facts'), { path: 'person.dateOfBirth', value: '1955-05-30', who: 'her sister', on: '2026-01-05', words: 'Born 30 May 1955.' })
    const investigator = await office.join('Ines')
    await mine.team.put(caseId, investigator.userId, 'investigator')
    const of = async (who: Person) => Object.fromEntries((await who.get<Press>('GET', at('/press'))).claims.map(({ path, is, fileSays, unconfirmed }) => [path, [is, fileSays, unconfirmed]]))
    expect(await of(lead)).toMatchObject({ 'conviction.term': ['disagrees', '360 months', true], 'age': ['agrees', '63 on 2018-06-06', true] })
    expect(await of(investigator)).toMatchObject({ 'conviction.term': ['new', undefined, false], 'age': ['agrees', '63 on 2018-06-06', true] })
  }, 60_000)

  it('is nothing to those whose part has no papers, or only what is shared', async () => {
    const [fam, ivo] = [await office.join('Fam'), await office.join('Ivo')]
    const { team } = office.store.as({ userId: lead.userId })
    await team.put(caseId, fam.userId, 'family')
    await team.put(caseId, ivo.userId, 'interpreter')
    for (const person of [fam, ivo]) for (const place of ['/press', `/press/${ids.page}`]) expect((await person.ask('GET', at(place))).status).toBe(404)
  })
})

describe('an article that holds what is sealed', () => {
  it('has no record of its quotes, which others would see', async () => {
    const paper = await addPaper(lead, caseId, textFile('sealed.txt', 'Farrow helped the government\n\nBy Ann Marsh\nJune 20, 2018\n\n“She told them everything,” said Dale Pruett.'))
    await keep('press article', { paper: paper.id, is: 'article' })
    const { quotes: [quote], text } = await article(paper.id)
    const mine = office.store.as({ userId: lead.userId, name: 'Lead' })
    const page = await mine.papers.get(caseId, paper.id)
    if (!page.ok) throw new Error('the paper is not there')
    const start = text.indexOf('helped')
    await mine.facts.propose(caseId, [{ path: 'conviction.substantialAssistance', value: true, source: { from: 'paper', paper: paper.id, page: 1, start, end: start + 6, words: 'helped', boxes: page.value.pages[0]?.words.filter((word) => word.start === start).map(({ box }) => box) ?? [], confidence: 100 } }])
    const answer = await lead.ask('POST', at('/records'), { type: 'quotation', fields: { paper: paper.id, place: quote?.place, words: quote?.words, is: 'said', speaker: 'Dale Pruett' } })
    expect([answer.status, (await answer.json() as { what: string }).what]).toEqual([400, expect.stringContaining('holds what others on the case may not know of')])
    const student = await office.join('Stu')
    await mine.team.put(caseId, student.userId, 'student')
    expect(await (await student.ask('GET', at('/press'))).text()).not.toContain(paper.id)
    expect((await student.ask('GET', at(`/press/${paper.id}`))).status).toBe(404)
  }, 60_000)
})
