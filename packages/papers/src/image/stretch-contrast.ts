import type { Gray } from './gray.ts'

/** Ink darker than this needs no help. */
const darkEnough = 70
const leastContrast = 40

/** Faded ink made black and the paper white again, dot by dot; a page with good contrast, or with none, is given back as it is. */
export function stretchContrast(gray: Gray): Gray {
  const counts = new Uint32Array(256)
  for (let i = 0; i < gray.dots.length; i += 3) counts[gray.dots[i] as number] = (counts[gray.dots[i] as number] as number) + 1
  const all = gray.dots.length / 3
  const levelAt = (share: number): number => {
    let [level, below] = [0, 0]
    for (; level < 255; level++) {
      below += counts[level] as number
      if (below > all * share) break
    }
    return level
  }
  const [ink, paper] = [levelAt(0.012), levelAt(0.5)]
  if (ink <= darkEnough || paper - ink < leastContrast) return gray
  const to = Uint8Array.from({ length: 256 }, (_, level) => Math.max(0, Math.min(255, Math.round(((level - ink) * 245) / (paper - ink)))))
  return { ...gray, dots: gray.dots.map((dot) => to[dot] as number) }
}
