import type { Box } from '@lenity/casefile'

/** Quarters of a full turn, clockwise. */
export type Quarter = 0 | 1 | 2 | 3

/** Where a box of a page stands once the page is turned clockwise by quarters. */
export function turnBox(box: Box, quarter: Quarter): Box {
  const { left, top, right, bottom } = box
  if (quarter === 1) return { left: 1 - bottom, right: 1 - top, top: left, bottom: right }
  if (quarter === 2) return { left: 1 - right, right: 1 - left, top: 1 - bottom, bottom: 1 - top }
  if (quarter === 3) return { left: top, right: bottom, top: 1 - right, bottom: 1 - left }
  return box
}

/** The turn that undoes a turn. */
export function turnedBack(quarter: Quarter): Quarter {
  return ((4 - quarter) % 4) as Quarter
}
