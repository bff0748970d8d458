import type { PaperKind } from '@lenity/law'
import type { Dice } from '../dice.ts'
import type { PaperWriter } from '../sheet/paper-writer.ts'
import type { Story } from '../story/story.ts'

/** One way a kind of paper has looked. */
export interface Layout {
  /** In the folder of its kind's file, such as `judgment 2019`. */
  readonly name: string
  /** The kind of paper it is. */
  readonly kind: PaperKind
  /** The first and the last year in which the sentence may have been imposed. */
  readonly years: readonly [number, number]
  /** Readers still fall on it: it is measured with the others that may be read, and less is asked of it in the tests. */
  readonly rising?: true
  draw(story: Story, dice: Dice): PaperWriter
}
