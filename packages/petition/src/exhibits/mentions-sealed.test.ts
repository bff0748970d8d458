import { describe, expect, it } from 'vitest'
import { looksConfidential } from '@lenity/casefile'
import { mentionsSealed } from './mentions-sealed.ts'

describe('words that speak of a sealed matter', () => {
  it.each(['MOTION for downward departure under 5K1.1', 'relief under 18 U.S.C. § 3553(e)', 'reduced under Rule 35(b)', 'provided substantial\nassistance', 'she cooperated fully with the government', 'held in protective custody', 'document filed under seal'])('hears "%s"', (words) => {
    expect(mentionsSealed(words)).toBe(true)
  })

  it.each(['sentenced under 18 U.S.C. § 3553(a)', 'the cooperative bakery', 'Rule 32', 'assistance with reading'])('is silent about "%s"', (words) => {
    expect(mentionsSealed(words)).toBe(false)
  })

  it('knows a presentence report and a statement of reasons by their headings, whatever the file is called', () => {
    expect(looksConfidential('UNITED STATES DISTRICT COURT\nPRESENTENCE INVESTIGATION REPORT\n')).toBe(true)
    expect(looksConfidential('STATEMENT OF REASONS\n(Not for Public Disclosure)')).toBe(true)
    expect(looksConfidential('The court adopted the presentence report.')).toBe(false)
  })
})
