import { describe, expect, it } from 'vitest'
import { fingerprint } from './fingerprint.ts'
import { findLikenesses } from './find-likenesses.ts'

type Origin = 'text layer' | 'optical recognition'
const subjects = ['custody', 'probation', 'conduct', 'history', 'criminal', 'offense', 'paragraph', 'guideline', 'defendant', 'counsel', 'restitution', 'drug', 'quantity', 'cocaine', 'statement', 'release', 'supervised', 'family', 'employment', 'education', 'health', 'kilograms', 'conspiracy', 'objection', 'officer', 'report']

/** Text of so many words that differs from page to page, and is the same for the same number. */
function page(seed: number, words = 180): string {
  let state = seed * 7919 + 1
  const next = () => (state = (state * 48271) % 2147483647)
  return Array.from({ length: words }, (_, i) => {
    const word = `${subjects[next() % subjects.length]}${subjects[next() % subjects.length]?.slice(0, 2 + (next() % 3))}`
    return i % 15 === 7 ? String(100 + (next() % 900)) : i % 12 === 11 ? `${word}\n` : word
  }).join(' ')
}
const paper = (id: string, texts: readonly string[], origin: Origin = 'text layer') => ({ id, print: fingerprint(texts.map((text, i) => ({ number: i + 1, text, origin }))) })
/** As recognition would have it: letters taken for others, and one word in `every` garbled. */
const recognised = (text: string, every = 14) => text.replaceAll('rn', 'm').replaceAll('l', '1').split(' ').map((word, i) => (i % every === 3 && /^[a-z]/.test(word) ? `${word.slice(0, 2)}x${word.slice(3)}` : word)).join(' ')
const letters = [1, 2, 3].map((n) => page(n))

describe('two papers', () => {
  it('of the same text are found, however their lines break and wherever their pages end', async () => {
    const one = paper('a', letters)
    const other = paper('b', [letters.join(' ').replaceAll('\n', ' ')])
    expect(await findLikenesses([one, other])).toMatchObject([{ paper: 'a', other: 'b', is: 'same text', shared: [{ from: 1, to: 3 }] }])
  })

  it('of which one is a scan of the other are found, and which is the scan is said', async () => {
    const text = paper('text', letters)
    const scan = paper('scan', letters.map((each) => recognised(each)), 'optical recognition')
    for (const both of [[text, scan], [scan, text]]) expect(await findLikenesses(both)).toMatchObject([{ paper: 'scan', other: 'text', is: 'scan', shared: [{ from: 1, to: 3, thereFrom: 1, thereTo: 3 }] }])
  })

  it('of which one goes on longer are said to be so, with the pages that are the same', async () => {
    const short = paper('short', letters)
    const long = paper('long', [page(9), ...letters, page(10)])
    for (const both of [[short, long], [long, short]]) expect(await findLikenesses(both)).toMatchObject([{ paper: 'short', other: 'long', is: 'part', shared: [{ from: 1, to: 3, thereFrom: 2, thereTo: 4 }] }])
  })

  it('that only share pages are said to share those, one page only when there is much on it', async () => {
    const one = paper('a', [page(20), ...letters, page(21)])
    const other = paper('b', [...letters, page(22), page(23)])
    expect(await findLikenesses([one, other])).toMatchObject([{ paper: 'a', other: 'b', is: 'shared pages', shared: [{ from: 2, to: 4, thereFrom: 1, thereTo: 3 }] }])
    expect(await findLikenesses([paper('a', [page(24), page(25, 60)]), paper('b', [page(25, 60), page(26)])])).toEqual([])
  })

  it('that read the same but for a figure are not the same: which figures differ is said', async () => {
    const amended = letters.map((each, i) => (i === 1 ? each.replace(/\d{3}/, '77') : each))
    const was = /\d{3}/.exec(letters[1] ?? '')?.[0]
    expect(await findLikenesses([paper('first', letters), paper('amended', amended)])).toMatchObject([{ is: 'nearly', differ: { here: [was], there: ['77'] } }])
  })

  it('of which one is the scan of a form with other figures on it are not called the same', async () => {
    const filled = letters.map((each) => recognised(each.replaceAll(/\d{3}/g, (figure) => String(Number(figure) * 7 + 1311))))
    expect(await findLikenesses([paper('text', letters), paper('scan', filled, 'optical recognition')])).toMatchObject([{ is: 'nearly' }])
  })

  it('of other words, or with hardly any, are not compared', async () => {
    expect(await findLikenesses([paper('a', [page(30)]), paper('b', [page(31)]), paper('c', ['Received']), paper('d', ['Received']), paper('e', []), paper('f', [''])])).toEqual([])
  })

  it('are found among many in little time', async () => {
    const many = Array.from({ length: 150 }, (_, i) => paper(`p${i}`, Array.from({ length: 10 }, (__, n) => page(1000 + i * 10 + n))))
    const started = performance.now()
    const found = await findLikenesses([...many, paper('again', Array.from({ length: 10 }, (_, n) => recognised(page(1000 + 770 + n))), 'optical recognition')])
    expect(found).toMatchObject([{ paper: 'again', other: 'p77', is: 'scan' }])
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
