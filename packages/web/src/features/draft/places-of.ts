import type { DraftSentence, PacketDraft } from '../../api/shapes.ts'

/** Where a page stamped with a Bates number comes from, and how the packet names it. */
export interface Place {
  readonly paper: string
  readonly page: number
  readonly cited: string
}

/** By Bates number. */
export function placesOf(draft: PacketDraft): ReadonlyMap<string, Place> {
  return new Map(draft.exhibits.flatMap(({ tab, title, paper, pages }) => pages.map(({ bates, page }) => [bates, { paper, page, cited: `Ex. ${tab}, ${title}, page ${page} (${bates})` }] as const)))
}

/** The page that shows best what the sentence says. */
export function firstPlace(sentence: DraftSentence, places: ReadonlyMap<string, Place>): Place | undefined {
  return sentence.facts.flatMap(({ bates }) => bates).map((one) => places.get(one)).find((place) => place !== undefined)
}
