/** Whole numbers from nothing on, in two bytes each where none is higher than that takes. */
export type Numbers = Uint16Array | Uint32Array

export function numbers(length: number, highest: number): Numbers {
  return highest < 1 << 16 ? new Uint16Array(length) : new Uint32Array(length)
}
