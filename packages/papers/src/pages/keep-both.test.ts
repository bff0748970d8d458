import type { Page } from '@lenity/casefile'
import { describe, expect, it } from 'vitest'
import { keepBoth } from './keep-both.ts'
import { plainPages } from './plain-pages.ts'

const of = (text: string, origin: Page['origin']): Page => ({ ...(plainPages(text, 'plain text')[0] as Page), origin })
const long = 'The defendant is hereby committed to the custody of the Bureau of Prisons for a term of 240 months. '.repeat(5).trim()

describe('a page with a text layer and a recognised text', () => {
  it('keeps both, and says why the recognised one was taken', () => {
    const page = keepBoth(of(long, 'optical recognition'), of(`${long} 9`, 'text layer'), 'The layer was laid by a scanner.')
    expect(page).toMatchObject({ origin: 'optical recognition', text: long, otherText: `${long} 9`, why: 'The layer was laid by a scanner.' })
  })

  it('takes the layer as doubtful where recognition found less than half of it', () => {
    const page = keepBoth(of('The def', 'optical recognition'), of(long, 'text layer'), 'The layer was laid by a scanner.')
    expect(page).toMatchObject({ origin: 'optical recognition', text: long, otherText: 'The def' })
    expect(page.words.every(({ confidence }) => confidence === 60)).toBe(true)
    expect(page.why).toContain('less than half')
  })

  it('does not take a layer that is no text', () => {
    expect(keepBoth(of('', 'optical recognition'), of('xqzrt '.repeat(60), 'text layer'), 'x').text).toBe('')
  })

  it('has nothing to keep where there was no layer', () => {
    expect(keepBoth(of(long, 'optical recognition'), of('', 'text layer'), 'It is a picture.').otherText).toBeUndefined()
  })
})
