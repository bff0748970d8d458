import { describe, expect, it } from 'vitest'
import { cardOf, composePublicPage } from './compose-public-page.ts'
import { drawSentence } from './draw-sentence.ts'
import type { PublicPage } from './public-page.ts'

const drawn = { imposed: 'life', year: 1997, today: [188, 235], servedMonths: 359, says: { then: 'life in prison', now: '188 to 235 months (15 years 8 months to 19 years 7 months)', condition: undefined, asOf: '28 November 2026' } } as const
const nothing: PublicPage = { language: 'en', otherFile: 'es.html', name: undefined, age: undefined, sentence: undefined, timeServed: undefined, drawn: undefined, photograph: undefined, story: undefined, ownWords: undefined, acts: [], signatures: undefined, address: undefined }
const whole: PublicPage = {
  ...nothing, name: 'Dolores Example', age: '63 years old', sentence: 'Life in prison, imposed on 7 March 1997', timeServed: '29 years 11 months served', drawn,
  story: 'She taught forty women to read.\n\nShe never had a visit.', ownWords: 'I am not who I was.', acts: [{ does: 'sign', text: 'Sign the letter.', link: 'https://example.org/sign' }, { does: 'call', text: 'Call.', link: 'tel:+1-555-0100' }], address: 'https://dolores.example.org',
}

describe('the page for everyone', () => {
  it('has no script, loads nothing, names its language, and is small', () => {
    const html = composePublicPage(whole, 'hash=')
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(html).not.toMatch(/<script|<link|@import|url\(|javascript:| on\w+=| style=/i)
    expect([...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, at]) => at)).toEqual(['es.html', 'https://example.org/sign', 'tel:+1-555-0100'])
    expect(html).toContain("default-src 'none'; img-src data:; style-src 'sha256-hash='")
    expect(Buffer.byteLength(html)).toBeLessThan(50_000)
    expect(html).toContain('<p>She taught forty women to read.</p>\n<p>She never had a visit.</p>')
  })

  it('says in words what it draws, for those who see no picture', () => {
    const html = composePublicPage(whole, '')
    expect(html).toContain('<desc id="drawn-text">Then (1997): life in prison. Today: 188 to 235 months (15 years 8 months to 19 years 7 months).</desc>')
    expect(html).toContain('Sentenced in 1997: life in prison. Under the federal sentencing guidelines of today')
    expect(composePublicPage({ ...whole, drawn: { ...drawn, says: { ...drawn.says, condition: 'if nothing else applies' } } }, '')).toContain('19 years 7 months), if nothing else applies.')
    expect(html).toContain('This is no promise and no prediction.')
  })

  it('has nothing that was not agreed to, on the page or on its card', () => {
    const html = composePublicPage(nothing, '')
    expect(html).not.toMatch(/Dolores|63|Life|29 years|<svg|<img|example\.org/)
    expect(html).toContain('<h1>A person in prison</h1>')
    expect(cardOf(nothing)).toEqual({ language: 'en', title: 'A person in prison', lines: [], foot: '' })
    expect(cardOf(whole)).toMatchObject({ title: 'Dolores Example', lines: ['Sentenced in 1997: life in prison.', 'Today: 188 to 235 months (15 years 8 months to 19 years 7 months).'], foot: 'What you can do: sign, call' })
  })

  it('keeps what was typed text, whatever it is', () => {
    const html = composePublicPage({ ...whole, name: '<script>alert(1)</script>', story: '"><img src=x onerror=alert(1)> & \u202eevil', address: 'https://example.org/"><b>' }, '')
    expect(html).not.toMatch(/<script|<img|<b>|\u202e/)
    expect(html).toContain('&lt;script&gt;')
  })

  it('names the picture for links by its whole address, and only where that is known', () => {
    expect(composePublicPage(whole, '')).toContain('<meta property="og:image" content="https://dolores.example.org/card-en.png">')
    expect(composePublicPage({ ...whole, address: undefined }, '')).not.toContain('og:image')
  })
})

describe('the picture of a sentence', () => {
  /** Where bars begin and how wide they are. */
  const bars = (svg: string) => [...svg.matchAll(/<rect x="([\d.]+)" y="(\d+)" width="([\d.]+)"/g)].map(([, x, y, width]) => [Number(x), Number(y), Number(width)])

  it('has bars on one scale: a hundred months are as long above as below', () => {
    const svg = drawSentence('en', { ...drawn, imposed: 240, today: [60, 120], servedMonths: 180 })
    const [then = [], low = [], range = []] = bars(svg)
    expect(then[2]).toBeCloseTo(584, 0)
    expect([low[2], range[0], range[2]]).toEqual([146, 154, 146])
    expect(svg).toContain('x1="446"')
  })

  it('lets what has no end run past the edge with an arrow, and a short term be seen', () => {
    expect(drawSentence('en', drawn)).toMatch(/<path d="M8 36H574L592 53L574 70H8Z"/)
    expect(bars(drawSentence('es', { ...drawn, imposed: 1, today: [0, 6], servedMonths: undefined }))).toHaveLength(3)
    expect(drawSentence('es', drawn)).toContain('La sentencia, entonces y hoy')
    expect(drawSentence('en', { ...drawn, today: [360, 'life'] }).match(/<path/g)).toHaveLength(2)
    expect(drawSentence('en', { ...drawn, today: ['life', 'life'] }).match(/<path/g)).toHaveLength(2)
  })

  it('has a plain form while signatures are gathered, which may send to our address and to no other, and shows who agreed to be shown', () => {
    const signatures = { lead: 'Stand with her.', number: 3, names: ['Ana <b>Reyes</b>, Tulsa'], action: 'https://office.example.org/support/token', daysToConfirm: 7 }
    const html = composePublicPage({ ...whole, signatures }, '')
    expect(html).toContain("base-uri 'none'; form-action https://office.example.org\"")
    expect(html).toContain('<form method="post" action="https://office.example.org/support/token"')
    expect(html).toContain('3 people have signed.')
    expect(html).toContain('Ana &lt;b&gt;Reyes&lt;/b&gt;, Tulsa; and 2 more.')
    expect(html).not.toMatch(/<script| on\w+=| style=/i)
    // On paper nobody can fill in a form: it says where that is, and a page without an address has nothing of it there.
    expect(html).toContain('<p class="paper">Sign at dolores.example.org</p>')
    expect(composePublicPage({ ...whole, address: undefined, signatures: { ...signatures, number: 0, names: [] } }, '')).toContain('<section class="sign bare">')
    // Each field has a label, and the one for programs is out of the way of people.
    for (const [, id] of html.matchAll(/<(?:input|textarea) id="([^"]+)"/g)) expect(html).toContain(`<label for="${id}">`)
    expect(html).toContain('tabindex="-1"')
    const closed = composePublicPage({ ...whole, language: 'es', signatures: { ...signatures, action: undefined, number: 1, names: [] } }, '')
    expect(closed).toContain("form-action 'none'")
    expect(closed).toContain('Ha firmado una persona.')
    expect(closed).not.toContain('<form')
    expect(composePublicPage(whole, '')).not.toContain('class="sign"')
    expect(Buffer.byteLength(composePublicPage({ ...whole, signatures: { ...signatures, number: 5_000, names: Array.from({ length: 200 }, (_, i) => `Somebody With A Long Name ${i}, A Town Somewhere, Oklahoma`) } }, ''))).toBeLessThan(50_000)
  })
})
