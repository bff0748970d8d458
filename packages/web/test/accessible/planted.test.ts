import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../browser.ts'
import { faultsOf } from './faults-of.ts'

let browser: Browser
let page: Page
let cdp: CDPSession

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
  cdp = await page.context().newCDPSession(page)
})
afterAll(() => browser?.close())

interface Parts {
  readonly main?: string
  readonly style?: string
  readonly html?: string
  readonly around?: string
}

async function faults({ main = '', style = '', html = '<html lang="en">', around = '' }: Parts): Promise<readonly string[]> {
  await page.setContent(`<!doctype html>${html}<head><title>A page</title><meta name="viewport" content="width=device-width, initial-scale=1"><style>:focus-visible { outline: 2px solid #000 } ${style}</style></head><body>${around}<main><h1>A page</h1>${main}</main></body></html>`)
  return faultsOf(page, cdp)
}

it('finds nothing in a page that has none', async () => {
  expect(await faults({
    around: '<header><nav aria-label="All"><a href="/here">Here</a></nav></header>',
    main: `<h2>A part</h2><h3>Of it</h3><h2>Another</h2><p id="more">More words</p><label>Name <input name="name" aria-describedby="more"></label><label><input type="radio" name="one"> One</label>
      <button>Do it</button><img alt="" src="data:,"><svg aria-hidden="true"></svg><details><summary>More</summary><a href="/there">There</a></details><table><tr><th scope="col">Day</th></tr><tr><td>1</td></tr></table>
      <div style="overflow: auto"><div style="width: 900px">A wide one that scrolls by itself</div></div><button disabled style="color: #ccc">Not now</button>
      <label>On <input type="date" name="on"></label><label>Till <input type="date" name="till"></label><button>After</button>
      <svg role="img" aria-label="Drawing" width="90" height="40"><rect width="90" height="40" fill="#1e5945"/><text x="5" y="25" fill="#fff">Drawn</text></svg>`,
  })).toEqual([])
})

it('asks nothing of what lies behind an open dialog', async () => {
  expect(await faults({ main: '<button>Behind</button><dialog id="d" aria-label="Before"><button>In it</button></dialog><script>document.getElementById("d").showModal()</script>' })).toEqual([])
})

describe('a fault that was planted is found:', () => {
  it.each<readonly [string, Parts, RegExp]>([
    ['no language', { html: '<html>' }, /does not say its language/],
    ['a second first heading', { main: '<h1>Another</h1>' }, /2 headings of the first level/],
    ['a heading that jumps', { main: '<h3>Deep</h3>' }, /jumps from level 1 to 3/],
    ['a second main part', { around: '<main>Other</main>' }, /2 main parts/],
    ['two navigations of one name', { main: '<nav>One</nav><nav aria-label="Two">Two</nav>' }, /navigation has no name of its own/],
    ['words outside every part', { around: '<div>Lost</div>' }, /Words stand outside/],
    ['a picture without words', { main: '<img src="data:,">' }, /picture has no words/],
    ['a drawing without a name', { main: '<svg width="9" height="9"></svg>' }, /drawing has no name/],
    ['an id twice', { main: '<p id="a">A</p><p id="a">B</p>' }, /id is there 2 times: a/],
    ['a reference to nothing', { main: '<button aria-describedby="gone">Do</button>' }, /aria-describedby names what is not there, gone/],
    ['a label for nothing', { main: '<label for="gone">Name</label>' }, /for names what is not there/],
    ['a field with a placeholder for a label', { main: '<input placeholder="Name" name="who">' }, /field has no label.*who/],
    ['a table without headings', { main: '<table><tr><td>1</td></tr></table>' }, /table has no headings/],
    ['an empty heading of a table', { main: '<table><tr><th></th><th>Day</th></tr></table>' }, /heading of a table is empty/],
    ['a key that goes where no one is told', { main: '<div aria-hidden="true"><button>Do</button></div>' }, /hidden from those who listen/],
    ['a button without a name', { main: '<button><svg aria-hidden="true" width="9" height="9"></svg></button>' }, /button has no name/],
    ['a link without a name', { main: '<a href="/x"><span aria-hidden="true">→</span></a>' }, /link has no name/],
    ['faint text', { main: '<p style="color: #888">Faint</p>' }, /stands out by 3\.54 to 1 and needs 4\.5: Faint/],
    ['faint text by opacity', { main: '<div style="opacity: 0.4"><p>Faded</p></div>' }, /stands out by .*Faded/],
    ['faint text on a tint', { main: '<div style="background: rgb(0 0 0 / 0.6)"><p style="color: #333">Dim</p></div>' }, /stands out by .*Dim/],
    ['a faint placeholder', { main: '<label>Name <input placeholder="as you sign"></label>', style: '::placeholder { color: #aaa }' }, /stands out by .*as you sign/],
    ['faint text in a drawing', { main: '<svg role="img" aria-label="Drawing" width="90" height="40"><rect width="90" height="40" fill="#1e5945"/><text x="5" y="25" fill="#333">Drawn</text></svg>' }, /stands out by .*Drawn/],
    ['faint large text', { main: '<p style="font-size: 30px; color: #999">Large</p>' }, /stands out by 2\.85 to 1 and needs 3: Large/],
    ['a focus that does not show', { main: '<button class="still">Do</button>', style: '.still:focus-visible { outline: none }' }, /Nothing shows that it has the focus: <button> Do/],
    ['a focus that shows on a desk alone', { main: '<button class="still">Do</button>', style: '@media (max-width: 500px) { .still:focus-visible { outline: none } }' }, /Nothing shows/],
    ['a trap', { main: '<button onkeydown="event.preventDefault()">In</button><button>Out</button>' }, /keyboard does not reach it: <button> Out/],
    ['a page wider than a phone', { main: '<p style="width: 500px">Wide</p>' }, /scrolls sideways at 390 pixels/],
  ])('%s', async (_, parts, says) => {
    const found = await faults(parts)
    expect(found.filter((one) => says.test(one)), found.join('\n')).not.toEqual([])
  })
})
