import type { Gray } from './gray.ts'

/** Ink darker than this needs no help. */
const darkEnough = 70
const leastContrast = 40

const known = new WeakMap<Gray, Gray>()

/** Faded ink made black and the paper white again, dot by dot; a page with good contrast, or with none, is given back as it is. Made once of each picture. */
export function stretchContrast(gray: Gray): Gray {
  const made = known.get(gray) ?? stretched(gray)
  known.set(gray, made)
  return made
}

function stretched(gray: Gray): Gray {
  const { dots } = gray
  const counts = new Uint32Array(256)
  for (let i = 0; i < dots.length; i += 3) counts[dots[i] as number] = (counts[dots[i] as number] as number) + 1
  const all = dots.length / 3
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
  const out = new Uint8Array(dots.length)
  for (let i = 0; i < out.length; i++) out[i] = to[dots[i] as number] as number
  return { ...gray, dots: out }
}
