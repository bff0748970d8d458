import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import type { OnPaper } from '@lenity/casefile'
import { beforeAll, describe, expect, it } from 'vitest'
import { canary, madeUpCase, type MadeUpCase } from '../test/made-up-case.ts'
import { makePdf, wrap, type MadePaper } from '../test/made-up-papers.ts'
import { readPdf, type ReadPdf } from '../test/read-pdf.ts'
import { readDocx } from '../test/read-docx.ts'
import { composePacket, renderMemorandum, renderPacket, sentencesOf, type Packet } from './index.ts'
import { openExhibit } from './render/open-exhibit.ts'

/** Words without the spaces and breaks that setting them in lines puts in. */
const squeeze = (text: string) => text.replaceAll(/[\s\p{Cc}\u200B\u00AD\uFFFE-]+/gu, '')

async function render(made: MadeUpCase, more: readonly MadePaper[] = []) {
  const result = composePacket(made.input)
  if (!result.ok) throw new Error(result.problem.what)
  const extra = new Map(more.map((each) => [each.paper.id, each.bytes]))
  const rendered = await renderPacket(result.packet, async (paper) => extra.get(paper) ?? (await made.bytesOf(paper)))
  return { ...rendered, packet: result.packet, notes: result.notes, read: await readPdf(rendered.pdf), made }
}

const pageOf = (read: ReadPdf, packet: Packet, bates: string) => {
  const authored = read.pages.length - packet.exhibits.reduce((sum, exhibit) => sum + exhibit.sheets.length, 0)
  return authored + Number(bates.slice(4))
}

describe('a packet for the Pardon Attorney, as one PDF', () => {
  let done: Awaited<ReturnType<typeof render>>
  beforeAll(async () => { done = await render(await madeUpCase()) })

  it('comes without a warning, with title and language', () => {
    expect(done.warnings).toEqual([])
    expect(done.read.title).toBe('Petition for commutation of sentence: Ruth Ellen Calder')
    expect(done.read.language).toMatch(/^en/)
    expect(done.pages).toBe(done.read.pages.length)
  })

  it('opens with its letter, and has the executive summary alone on the page after it, whole', () => {
    const [letter, first, second] = done.read.pages
    for (const label of ['Letter to the Pardon Attorney', '950 Pennsylvania Avenue', 'Signature']) expect(squeeze(letter ?? '')).toContain(squeeze(label))
    for (const label of ['Ruth Ellen Calder', 'Executive summary', '23 years served', 'What is asked', 'asks the President to commute']) expect(squeeze(first ?? '')).toContain(squeeze(label))
    expect(second).toMatch(/^.*\n*Contents|Contents/)
    expect(squeeze(second ?? '')).not.toContain(squeeze('asks the President'))
  })

  it('shows on each cited page of an exhibit the words that are cited', () => {
    let checked = 0
    for (const { sentence } of sentencesOf(done.packet)) {
      if (sentence.basis.is !== 'fact') continue
      for (const used of sentence.basis.facts) {
        const source = done.made.input.facts.find((fact) => fact.id === used.id)?.source
        const [bates] = used.bates
        if (bates === undefined || source?.from !== 'paper') continue
        const page = done.read.pages[pageOf(done.read, done.packet, bates) - 1] ?? ''
        expect(squeeze(page), `${bates}: ${source.words}`).toContain(squeeze((source satisfies OnPaper).words))
        checked++
      }
    }
    expect(checked).toBeGreaterThan(100)
  })

  it('stamps every exhibit page with its Bates number, its tab and its page, and no other page', () => {
    for (const exhibit of done.packet.exhibits) {
      for (const sheet of exhibit.sheets) {
        const number = pageOf(done.read, done.packet, sheet.bates)
        const page = squeeze(done.read.pages[number - 1] ?? '')
        expect(page).toContain(squeeze(sheet.bates))
        expect(page).toContain(`Exhibit${String(exhibit.tab)}`)
        expect(page).toContain(`Page${String(number)}of${String(done.pages)}`)
      }
    }
  })

  it('has a bookmark for every part and exhibit, each leading to its page', () => {
    const titles = done.read.bookmarks.map((bookmark) => bookmark.title)
    for (const part of done.packet.parts) expect(titles).toContain(part.title.text)
    for (const exhibit of done.packet.exhibits) {
      const bookmark = done.read.bookmarks.find((each) => each.title === `Ex. ${String(exhibit.tab)}: ${exhibit.title.text}`)
      expect(bookmark?.page).toBe(pageOf(done.read, done.packet, exhibit.sheets[0]?.bates ?? ''))
    }
    for (const { title, page } of done.read.bookmarks) {
      expect(page, title).toBeDefined()
      if (title !== 'Exhibits' && !title.startsWith('Ex. ')) expect(squeeze(done.read.pages[(page ?? 0) - 1] ?? '')).toContain(squeeze(title))
    }
  })

  it('links every citation of an exhibit to its page, and none to an address that is not the law’s', () => {
    const authored = pageOf(done.read, done.packet, 'LEN-000000')
    const toExhibits = done.read.links.filter((each) => (each.to ?? 0) > authored)
    expect(done.read.links.every((each) => each.to !== undefined)).toBe(true)
    const cited = new Set([...sentencesOf(done.packet)].flatMap(({ sentence }) => (sentence.basis.is === 'fact' || sentence.basis.is === 'law' ? sentence.basis.facts.flatMap((used) => used.bates) : [])).map((bates) => pageOf(done.read, done.packet, bates)))
    expect(cited.size).toBeGreaterThan(7)
    for (const page of cited) expect(toExhibits.some((each) => each.to === page)).toBe(true)
    const law = new Set(done.packet.authorities.map((authority) => authority.source.link))
    expect(law.size).toBeGreaterThan(5)
    expect(done.read.addresses.filter((address) => !law.has(decodeURI(address)) && !law.has(address))).toEqual([])
  })

  it('shows a page that was turned or of another size as it was, with its stamps', async () => {
    const rotated = done.packet.exhibits.find((exhibit) => exhibit.kind === 'medical record')?.sheets[0]?.bates ?? ''
    const a4 = done.packet.exhibits.find((exhibit) => exhibit.kind === 'discipline log')?.sheets[0]?.bates ?? ''
    const document = await PDFDocument.load(done.pdf)
    expect(document.getPage(pageOf(done.read, done.packet, rotated) - 1).getRotation().angle).toBe(90)
    expect(done.read.sizes[pageOf(done.read, done.packet, a4) - 1]?.map(Math.round)).toEqual([595, 842])
  })

  it('has the presentence report, which counsel recorded an order for', () => {
    expect(done.read.everything).toContain(canary.report)
    expect(done.packet.exhibits.map((exhibit) => exhibit.kind)).toContain('presentence report')
    expect(squeeze(done.read.pages.join())).toContain(squeeze('Presentence report, attached under: Order of 3 November 2026'))
  })

  it('keeps the tags of its authored pages and does not claim PDF/UA for pictures of paper', async () => {
    expect(done.read.everything).not.toContain('pdfuaid:part')
    const { catalog } = await PDFDocument.load(done.pdf)
    expect(catalog.has(PDFName.of('StructTreeRoot'))).toBe(true)
  })

  it('has sealed facts in no sentence and their papers in no exhibit', () => {
    expect(done.read.everything).not.toContain(canary.sealed)
    expect(done.read.everything).not.toMatch(/substantial assistance/i)
    expect(done.notes.join()).toContain(canary.sealed)
  })

  it('has the memorandum as DOCX with the same sentences', async () => {
    const xml = readDocx(await renderMemorandum(done.packet))
    const words = squeeze(xml.replaceAll(/<[^>]+>/g, '').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'"))
    const memorandum = done.packet.parts.find((part) => part.id === 'memorandum')
    for (const section of memorandum?.sections ?? []) {
      expect(words).toContain(squeeze(section.title?.text ?? ''))
      for (const block of section.blocks) if (block.is === 'paragraph') for (const sentence of block.sentences) expect(words).toContain(squeeze(sentence.text))
    }
    expect(words).toContain('Ex.6at')
    expect(words).not.toContain('Whatisasked')
  })
})

describe('a packet for the person, by mail', () => {
  it('has nothing of the presentence report, nor of a sealed fact, anywhere in the file', async () => {
    const { read, packet } = await render(await madeUpCase({ variant: 'person by mail' }))
    for (const word of [canary.report, canary.sealed, canary.report.toLowerCase()]) expect(read.everything).not.toContain(word)
    expect(read.everything).not.toMatch(/substantial assistance|292 to 365|188 to 235|1\.2 kilograms/i)
    expect(packet.exhibits.map((exhibit) => exhibit.kind)).not.toContain('presentence report')
    expect(squeeze(read.pages[1] ?? '')).toContain(squeeze('360 months (30 years) in 2005; 23 years served.'))
    expect(JSON.stringify(packet)).not.toContain(canary.report)
    expect(readDocx(await renderMemorandum(packet))).not.toMatch(new RegExp(`${canary.report}|${canary.sealed}`))
  })

  it('does not say what a reading assumes when the reading rests on the presentence report', async () => {
    const { input, bytesOf, papers } = await madeUpCase({ variant: 'person by mail' })
    const [reading] = input.thenAndNow.sameOffense.readings
    if (reading === undefined) throw new Error('the fixture has a reading')
    const sameOffense = { ...input.thenAndNow.sameOffense, readings: [{ ...reading, assuming: `the ${canary.report} was found` }, { ...reading, assuming: `no ${canary.report} was found` }] }
    const { read } = await render({ input: { ...input, thenAndNow: { ...input.thenAndNow, sameOffense } }, bytesOf, papers })
    expect(read.everything).not.toContain(canary.report)
    const allowed = await render({ input: { ...input, variant: 'pardon attorney', thenAndNow: { ...input.thenAndNow, sameOffense } }, bytesOf, papers })
    expect(squeeze(allowed.read.pages.join())).toContain(squeeze(`If no ${canary.report} was found`))
  })

  it('leaves out a correction of what only the presentence report says', async () => {
    const { input, bytesOf, papers } = await madeUpCase({ variant: 'person by mail' })
    const misread = input.facts.find((fact) => fact.path === 'history.priors.0.offense')
    if (misread === undefined) throw new Error('the fixture has a prior')
    const facts = [...input.facts.map((fact) => (fact === misread ? { ...fact, standing: 'rejected' as const } : fact)), { ...misread, id: 'corrected', value: `Issuing a ${canary.report} check`, corrects: misread.id, source: { from: 'person' as const, who: 'A. Counsel', on: '2026-11-21', words: canary.report } }]
    const { read } = await render({ input: { ...input, facts }, bytesOf, papers })
    expect(read.everything).not.toContain(canary.report)
  })

  it('leaves out an answer in which the applicant speaks of a sealed matter', async () => {
    const { read, notes } = await render(await madeUpCase({ variant: 'person by mail', narrative: [{ question: 'reasons', text: `I cooperated with the prosecutors in ${canary.sealed}.`, on: '2026-10-08' }] }))
    expect(read.everything).not.toContain(canary.sealed)
    expect(notes.join()).toContain('speaks of a sealed matter')
  })
})

async function withPapers(more: readonly MadePaper[]) {
  const made = await madeUpCase()
  return render({ ...made, input: { ...made.input, papers: [...made.input.papers, ...more.map((each) => each.paper)] } }, more)
}

describe('exhibits that are not as they should be', () => {
  it('are each named and none is lost: locked, damaged, empty, an image, a page too few', async () => {
    const good = await makePdf('order.pdf', 'sentence reduction order', ['ORDER denied', 'Page two of the order'])
    const locking = await PDFDocument.load(good.bytes)
    locking.encrypt({ userPassword: 'secret', ownerPassword: 'secret' })
    const locked = wrap('locked.pdf', 'appellate opinion', 'application/pdf', await locking.save({ useObjectStreams: false }), good.paper.pages)
    const damaged = wrap('damaged.pdf', 'indictment', 'application/pdf', good.bytes.slice(0, 120), [])
    const empty = wrap('empty.pdf', 'public record', 'application/pdf', new Uint8Array(), [])
    const short = wrap('short.pdf', 'notice under 851', 'application/pdf', (await makePdf('x', 'other', ['Only page'])).bytes, [...good.paper.pages])
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
    const image = wrap('scan.png', 'sentence reduction order', 'image/png', new Uint8Array(png), [{ number: 1, width: 612, height: 792, origin: 'optical recognition', text: 'a scan', words: [] }])
    const { read, packet, warnings } = await withPapers([locked, damaged, empty, short, image])
    for (const sheet of packet.exhibits.flatMap((exhibit) => exhibit.sheets)) expect(squeeze(read.pages[pageOf(read, packet, sheet.bates) - 1] ?? '')).toContain(squeeze(sheet.bates))
    const named = (kind: string) => warnings.find((warning) => warning.includes(kind))
    expect(named('Appellate opinion')).toContain('locked with a password')
    expect(named('Indictment')).toContain('damaged')
    expect(named('Public record')).toContain('cannot be bound into a PDF')
    expect(named('Notice under 851')).toContain('page 2 is not in the file')
    expect(warnings).toHaveLength(4)
    const slip = packet.exhibits.find((exhibit) => exhibit.kind === 'appellate opinion')?.sheets[0]?.bates ?? ''
    expect(squeeze(read.pages[pageOf(read, packet, slip) - 1] ?? '')).toContain(squeeze('This page is not shown: its file is locked with a password'))
  })

  it('are shown when they are locked and their password is known', async () => {
    const good = await makePdf('order.pdf', 'sentence reduction order', ['ORDER denied'])
    const locking = await PDFDocument.load(good.bytes)
    locking.encrypt({ userPassword: 'secret', ownerPassword: 'other' })
    const bytes = await locking.save()
    const opened = (password: string) => openExhibit({ paper: good.paper.id, mediaType: 'application/pdf', sheets: [{}] } as never, async () => ({ bytes, password }))
    expect(await opened('secret')).toMatchObject({ is: 'pages' })
    expect(await opened('another')).toMatchObject({ is: 'closed', why: 'its file is locked with a password' })
  })

  it('bring no script, action or attached file into the packet', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([612, 792])
    const { context } = document
    page.node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: { S: 'URI', URI: context.obj('https://tracker.example/') } })))
    page.node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'Widget', Rect: [0, 0, 9, 9], AA: { E: { S: 'JavaScript', JS: 'app.alert(1)' } } })))
    const made = wrap('odd.pdf', 'other', 'application/pdf', await document.save(), [{ number: 1, width: 612, height: 792, origin: 'text layer', text: '', words: [] }])
    const { read, pdf } = await withPapers([made])
    expect(read.everything).not.toMatch(/tracker\.example|app\.alert/)
    expect((await PDFDocument.load(pdf)).getPageCount()).toBe(read.pages.length)
  })

  it('are missing only on the disk, and then hold their place', async () => {
    const made = await madeUpCase()
    const result = composePacket(made.input)
    if (!result.ok) throw new Error('composed')
    const { warnings, pages } = await renderPacket(result.packet, () => Promise.reject(new Error('the disk is gone')))
    expect(warnings.every((warning) => warning.includes('its file could not be read'))).toBe(true)
    expect(pages).toBe((await render(made)).pages)
  })
})

describe('a crowded case', () => {
  it('still has its executive summary on one page', async () => {
    const { input, bytesOf, papers } = await madeUpCase()
    const like = input.facts.find((fact) => fact.path === 'custody.work')
    if (like === undefined) throw new Error('the fixture has a work assignment')
    const more = Array.from({ length: 40 }, (_, i) => [
      { ...like, id: `p${String(i)}`, path: `custody.programs.${String(i + 3)}.name`, value: `Program of some length, number ${String(i)}` },
      { ...like, id: `h${String(i)}`, path: `health.conditions.${String(i + 1)}.name`, value: `A condition with a long name, number ${String(i)}` },
    ]).flat()
    const { read, warnings } = await render({ input: { ...input, facts: [...input.facts, ...more] }, bytesOf, papers })
    expect(warnings).toEqual([])
    expect(squeeze(read.pages[2] ?? '')).toContain('Contents')
    expect(squeeze(read.pages[1] ?? '')).toContain(squeeze('asks the President to commute'))
  })

  it('that is closed says so on its first page and asks nothing', async () => {
    const { read } = await render(await madeUpCase({ closed: { on: '2018-06-06', why: 'The President commuted the sentence.' } }))
    expect(squeeze(read.pages[0] ?? '')).toContain(squeeze('Closed on 6 June 2018: The President commuted the sentence.'))
    expect(squeeze(read.pages.slice(0, 6).join())).not.toContain(squeeze('I certify'))
  })
})
