import type { PaperKind } from '@lenity/law'
import { Dice } from './dice.ts'
import { openLayouts } from './layouts/all-layouts.ts'
import { blindLayouts } from './blind-layouts/all-blind-layouts.ts'
import type { Layout } from './layouts/layout.ts'
import { manyWaysLayouts } from './layouts/many-ways/all-many-ways.ts'
import { onceBlindLayouts } from './layouts/once-blind/all-once-blind.ts'
import type { PaperTruth } from './paper-truth.ts'
import type { Sheet } from './sheet/sheet.ts'
import { writePdf, type Making } from './sheet/write-pdf.ts'
import { makeStory } from './story/make-story.ts'
import type { Story } from './story/story.ts'

export interface MadePaper {
  readonly name: string
  readonly kind: PaperKind
  readonly layout: string
  /** No reader was mended by what was missed on papers of this layout. */
  readonly blind: boolean
  /** Readers still fall on papers of this layout. */
  readonly rising: boolean
  readonly story: Story
  readonly sheets: readonly Sheet[]
  readonly making: Making
  /** What must be found. */
  readonly truth: readonly PaperTruth[]
  /** What may be found as well. */
  readonly also: readonly { readonly path: string; readonly value: unknown }[]
  /** The paper with a text layer. */
  pdf(): Uint8Array
}

export const layouts: readonly (Layout & { readonly blind: boolean })[] = [...[...openLayouts, ...onceBlindLayouts, ...manyWaysLayouts].map((layout) => ({ ...layout, blind: false })), ...blindLayouts.map((layout) => ({ ...layout, blind: true }))]

/** Papers of every layout in turn, each of a made-up case of its own: the same for the same seed, and the first are the same however many. */
export function* generatePapers(seed: string, count: number, only: (layout: (typeof layouts)[number]) => boolean = () => true): Generator<MadePaper> {
  const chosen = layouts.filter(only)
  for (let i = 0; i < count; i++) {
    const layout = chosen[i % chosen.length]
    if (layout) yield makePaper(layout, layout.blind, `${seed} ${i}`)
  }
}

function makePaper(layout: Layout, blind: boolean, seed: string): MadePaper {
  const dice = new Dice(`${seed} ${layout.name}`)
  const story = makeStory(dice, layout.years)
  const writer = layout.draw(story, dice)
  const sheets = writer.finish()
  const making: Making = {
    setting: dice.pick(['lines', 'lines', 'words', 'kerned']),
    embedded: dice.happens(0.25),
    order: dice.pick(['as set', 'as set', 'as set', 'last first', 'by face']),
    producer: dice.pick(['Acrobat Distiller 5.0 (Windows)', 'Microsoft Word 2016', 'Corel PDF Engine', 'PrimoPDF', 'Made-up producer']),
    turned: dice.happens(0.06) ? dice.pick([90, 180, 270]) : 0,
  }
  return { name: `${layout.name.replaceAll(/[^a-z0-9]+/gi, '-')}-${seed.replaceAll(' ', '-')}.pdf`, kind: layout.kind, layout: layout.name, blind, rising: layout.rising === true, story, sheets, making, truth: writer.truth, also: writer.also, pdf: () => writePdf(sheets, making) }
}
