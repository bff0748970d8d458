import type { Story } from '../../story/story.ts'

/** What a court's own papers say of the guidelines: level, category, range. */
export function levelOnlyTruths({ guideline: g }: Story): Record<string, unknown> {
  return { 'guideline.totalLevel': g.total, 'guideline.category': g.category, 'guideline.range': g.range }
}
