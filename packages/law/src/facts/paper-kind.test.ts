import { describe, expect, it } from 'vitest'
import { paperKinds, type PaperKind } from './paper-kind.ts'
import { sayPaperKind } from './say-paper-kind.ts'

describe('the kinds of paper', () => {
  it('are confidential only as the presentence report and the statement of reasons', () => {
    expect((Object.keys(paperKinds) as PaperKind[]).filter((kind) => paperKinds[kind].confidential)).toEqual(['presentence report', 'statement of reasons'])
  })

  it('are said with the article a sentence needs', () => {
    const told = (['indictment', 'order under 2255', 'education transcript', 'judgment', 'Pardon Attorney letter', 'other'] as const).map(sayPaperKind)
    expect(told).toEqual(['an indictment', 'an order under 2255', 'an education transcript', 'a judgment', 'a Pardon Attorney letter', 'a paper of another kind'])
  })
})
