import { describe, expect, it } from 'vitest'
import { pageArticle, articleText } from './article-text.ts'

const words = 'The state pardon board voted four to one on Tuesday to recommend freedom for a man who has spent twenty-nine years behind bars.'
const page = (inside: string): string => `<!doctype html><html><head><title>Board votes for freedom</title></head><body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>Board votes for freedom</h1>${inside}</article></body></html>`
const paragraphs = (inside: string): readonly string[] => pageArticle(page(inside)).paragraphs

describe('the text of an article', () => {
  it('has neither captions, credits, invitations, lists of links nor a note on its writer', () => {
    expect(paragraphs(`
      <p>Updated Nov 19, 6:55 AM</p>
      <figure><img src="a.jpg"><figcaption>The board in March.</figcaption></figure>
      <p>${words}</p>
      <p>Members of the board listen to a witness in Macon. (AP Photo/Ann Reed)</p>
      <p><a href="/b">Related: Ten stories you should read about boards</a></p>
      <p>“I burned the casserole,” she said of the day her lawyer called from the courthouse, and then she laughed for the first time.</p>
      <p>Sign up for our newsletter and get the latest news in your inbox.</p>
      <p>${words} It will take effect in June, the governor's office said.</p>
      <ul><li><a href="/1">Who sits on the board now</a></li><li><a href="/2">What a board may do at all</a></li></ul>
      <p>Ann Reed is a staff writer for the Ledger. Follow her on Twitter @annreed.</p>
      <h3>More great stories</h3><p><a href="/3">A story about something else</a></p>`)).toEqual([
      words, '“I burned the casserole,” she said of the day her lawyer called from the courthouse, and then she laughed for the first time.', `${words} It will take effect in June, the governor's office said.`,
    ])
  })

  it('keeps short paragraphs of speech, headings between and links within sentences', () => {
    expect(paragraphs(`<p>${words}</p><p>“Who is it?” he said.</p><p>“It's me.”</p><h2>What comes next</h2><p>The <a href="/x">petition goes to the governor</a>, who has thirty days to sign it or to send it back.</p>`)).toEqual([
      words, '“Who is it?” he said.', '“It\'s me.”', 'What comes next', 'The petition goes to the governor, who has thirty days to sign it or to send it back.',
    ])
  })

  it('has every quoted word as the page has it', () => {
    expect(articleText(page(`<p>${words}</p><p>“It’s <em>never</em> one person&nbsp;— it’s a collective,” she said, and put the letter back into the drawer.</p>`))).toContain('“It’s never one person — it’s a collective,” she said')
  })
})
