import type { Word } from '@lenity/casefile'
import { shareCovered } from './covered-places.ts'
import type { Dots } from './page-picture.ts'

/**
 * The words of which ink can be seen on the page. A text layer also holds what nobody sees: white on white, under a bar somebody drew, in a
 * layer that is switched off, two words at one place. None of that goes into a copy.
 */
export function visibleWords(words: readonly Word[], dots: Dots): readonly Word[] {
  return words.filter((word, i) => hasInk(word, dots) && !words.some((other, j) => i !== j && shareCovered(word.box, other.box) > 0.6))
}

function hasInk({ box }: Word, { width, height, rgb }: Dots): boolean {
  const [x0, x1] = [Math.max(0, Math.floor(box.left * width)), Math.min(width, Math.ceil(box.right * width))]
  const [y0, y1] = [Math.max(0, Math.floor(box.top * height)), Math.min(height, Math.ceil(box.bottom * height))]
  let [least, most, dark, all] = [255, 0, 0, 0]
  for (let y = y0; y < y1; y++) {
    for (let x = x0; x < x1; x++) {
      const at = (y * width + x) * 3
      const light = ((rgb[at] as number) * 3 + (rgb[at + 1] as number) * 6 + (rgb[at + 2] as number)) / 10
      least = Math.min(least, light)
      most = Math.max(most, light)
      if (light < 96) dark++
      all++
    }
  }
  return most - least > 60 && dark < all * 0.85
}
