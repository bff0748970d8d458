import type { Dice } from '../dice.ts'

/** How a paper became a picture. */
export interface ScanLook {
  /** Dots to the inch, across and down: a fax has fewer down. */
  readonly across: number
  readonly down: number
  /** Degrees askew, at most. */
  readonly tilt: number
  /** How much the grey of each dot strays, of 255. */
  readonly noise: number
  /** Share of dots that are dirt. */
  readonly specks: number
  /** How grey the ink has become: 0 black, 0.7 hardly there. */
  readonly faded: number
  readonly blur: number
  /** Black and white alone, as a fax and an old copier give. */
  readonly bilevel: boolean
  readonly holes: boolean
  readonly darkEdge: boolean
  readonly faxLine: boolean
  /** Stamps and notes by hand over the text. */
  readonly marks: boolean
  /** Quarters by which the pages lie turned. */
  readonly quarters: 0 | 1 | 2 | 3
  readonly quality: number
}

/** A good scan of a good copy. */
export function cleanLook(dice: Dice): ScanLook {
  return {
    across: dice.pick([200, 300, 300]), down: 0, tilt: dice.pick([0, 0.2, 0.4, 0.6]), noise: dice.pick([4, 8, 12]), specks: 0.000_01, faded: dice.pick([0, 0.1]), blur: dice.pick([0.3, 0.5]),
    bilevel: dice.happens(0.2), holes: dice.happens(0.2), darkEdge: dice.happens(0.2), faxLine: false, marks: false, quarters: 0, quality: dice.pick([60, 75]),
  }
}

/** A copy of a copy, a fax, a paper that lay in a box: two or three things wrong with it. */
export function poorLook(dice: Dice): ScanLook {
  const wrong = new Set(dice.some(['fax', 'askew', 'specks', 'faded', 'blurred', 'marks', 'turned', 'holes', 'coarse', 'noise'], dice.whole(2, 3)))
  const fax = wrong.has('fax')
  return {
    across: fax ? 204 : wrong.has('coarse') ? 150 : 200, down: fax ? 196 : 0, tilt: wrong.has('askew') ? dice.between(1, 2.5) : 0.5, noise: wrong.has('noise') ? 46 : 18, specks: wrong.has('specks') ? 0.0012 : 0.000_05,
    faded: wrong.has('faded') ? 0.55 : 0.15, blur: wrong.has('blurred') ? 1.1 : 0.6, bilevel: fax, holes: wrong.has('holes') || dice.happens(0.3), darkEdge: dice.happens(0.5), faxLine: fax,
    marks: wrong.has('marks'), quarters: wrong.has('turned') ? dice.pick([1, 2, 3]) : 0, quality: dice.pick([35, 50]),
  }
}
