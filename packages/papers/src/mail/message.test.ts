import { describe, expect, it } from 'vitest'
import { readFile } from '../read-file.ts'

const bytes = (words: string) => new TextEncoder().encode(words.replaceAll('\n', '\r\n'))
const head = 'From: =?utf-8?q?Mar=C3=ADa_Prat?= <maria@example.org>\nTo: Clinic <clinic@example.org>\nDate: Tue, 3 Mar 2020 09:00:00 -0500\nSubject: A letter for\n Odessa\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n'

async function read(name: string, content: Uint8Array) {
  const result = await readFile({ name, bytes: content }, () => undefined)
  if (!result.ok) throw new Error(`${result.problem.what} ${result.problem.where}`)
  return result
}

describe('a message of mail', () => {
  it('is a paper that says who wrote it to whom, when and about what, then its words, and names what came with it', async () => {
    const { paper, opens } = await read('letter.eml', bytes(`${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nShe is my t=EDa.\n--b\nContent-Type: text/plain; name="letter.txt"\nContent-Disposition: attachment; filename="letter.txt"\n\nTo whom it may concern\n--b--\n`))
    expect(paper.mediaType).toBe('message/rfc822')
    expect(paper.pages[0]?.text).toBe('From: María Prat <maria@example.org>\nTo: Clinic <clinic@example.org>\nDate: Tue, 3 Mar 2020 09:00:00 -0500\nSubject: A letter for Odessa\nAttached: letter.txt\n\nShe is my tía.')
    expect(opens).toBe('message/rfc822')
  })

  it('is read however large what is attached to it is', async () => {
    const coded = `${Buffer.alloc(57, 'word ').toString('base64')}\r\n`
    const [before, after] = [`${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nThe scan is below.\n--b\nContent-Type: application/pdf; name=scan.pdf\nContent-Transfer-Encoding: base64\n\n`, '--b\nContent-Type: text/plain; name=note.txt\nContent-Disposition: attachment\n\nA note\n--b--\n']
    const { paper, opens } = await read('large.eml', Buffer.concat([bytes(before), Buffer.alloc(140_000_000, coded), bytes('\n'), bytes(after)]))
    expect(paper.pages.map(({ text }) => text)).toEqual(['From: María Prat <maria@example.org>\nTo: Clinic <clinic@example.org>\nDate: Tue, 3 Mar 2020 09:00:00 -0500\nSubject: A letter for Odessa\nAttached: scan.pdf; note.txt\n\nThe scan is below.'])
    expect([opens, paper.warnings]).toEqual(['message/rfc822', ['2 files came with this message: scan.pdf; note.txt.']])
  }, 60_000)

  it('in markup alone is read as its words, and holds nothing more', async () => {
    const { paper, opens } = await read('letter.eml', bytes(`${head}Content-Type: text/html\n\n<p>Dear Judge,</p><p>She is <b>kind</b>.</p><script>alert(1)</script>`))
    expect(paper.pages[0]?.text).toMatch(/\n\nDear Judge,\nShe is kind\.$/)
    expect(opens).toBeUndefined()
  })

  it('saved by a browser with the pictures of a web page is that page', async () => {
    const { paper } = await read('story.mhtml', bytes('From: <Saved by Blink>\nSnapshot-Content-Location: https://news.example/story\nSubject: Twenty-one years\nDate: Tue, 3 Mar 2020 09:00:00 -0500\nMIME-Version: 1.0\nContent-Type: multipart/related; type="text/html"; boundary="b"\n\n--b\nContent-Type: text/html\n\n<html><head><title>Twenty-one years</title></head><body><p>She has served twenty-one years.</p></body></html>\n--b--\n'))
    expect(paper.mediaType).toBe('multipart/related')
    expect(paper.pages[0]?.text).toBe('Twenty-one years\n\nShe has served twenty-one years.')
  })

  it('is told from a memorandum that only has heads like one', async () => {
    expect((await read('memo.txt', bytes('TO: Warden\nFROM: Unit manager\nSUBJECT: Program review\n\nShe does well.'))).paper.mediaType).toBe('text/plain')
  })
})

describe('an archive', () => {
  it('is no paper, and says that it is opened when it is added to a case', async () => {
    const result = await readFile({ name: 'all.mbox', bytes: bytes(`From maria@example.org Tue Mar  3 09:00:00 2020\n${head}\nHello\n`) }, () => undefined)
    expect(result).toMatchObject({ ok: false, opens: 'application/mbox', problem: { what: 'The file is a mailbox, and no paper itself.' } })
  })
})
