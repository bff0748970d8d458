import type { Answer, Need, Truth } from '../../../core/answer.ts'
import type { Gap } from '../../../core/dated.ts'
import type { Source } from '../../../core/source.ts'

export interface Asked {
  readonly id: string
  readonly question: string
}

/** An answer that data decide, with its one reason. Needs are kept only where it cannot be said. */
export function settled(about: Asked, truth: Truth, text: string, read: readonly string[], source: Source, needs: readonly Need[] = [], gaps: readonly Gap[] = []): Answer {
  return { ...about, decides: 'data', truth, reasons: [{ text, read, source }], sources: [source], needs: truth === 'cannot say' ? needs : [], gaps, parts: [] }
}
