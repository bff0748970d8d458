import type { Cut, Family } from './type-faces.ts'

/** A piece of a line in one face; points from the top left corner of the page, `y` at the foot of the letters. */
export interface Run {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly family: Family
  readonly cut: Cut
  readonly size: number
  /** Added to each space, of a line set to the full measure. */
  readonly stretch?: number
  /** Counter-clockwise, in degrees. */
  readonly angle?: number
  /** 0 black to 1 white. */
  readonly gray?: number
  /** Not of the paper's own text: a stamp, a note by hand, a line of the fax machine. */
  readonly added?: boolean
}

/** A rule or a box. */
export interface Stroke {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly weight: number
  readonly filled?: boolean
  readonly gray?: number
}

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly runs: Run[]
  readonly strokes: Stroke[]
}
