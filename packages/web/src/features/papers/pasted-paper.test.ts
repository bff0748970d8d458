import { describe, expect, it } from 'vitest'
import { pastedPaper } from './pasted-paper.ts'

describe('a pasted text', () => {
  it('is a file that says above its words what it is and where it was found', async () => {
    const { name, file } = pastedPaper({ title: 'A post: her story?', from: 'https://example.org/1', text: 'She has served 21 years.\nFree her.' })
    expect(name).toBe('A post her story.txt')
    expect(await file.text()).toBe('A post: her story?\nFrom: https://example.org/1\n\nShe has served 21 years.\nFree her.')
  })
  it('that is markup stays the web page it is', async () => {
    const { name, file } = pastedPaper({ title: 'Story', from: '', text: '<!doctype html><html><body>x</body></html>' })
    expect(name).toBe('Story.html')
    expect(await file.text()).toBe('<!doctype html><html><body>x</body></html>')
  })
})
