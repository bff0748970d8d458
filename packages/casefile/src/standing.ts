/** What a path of the case rests on. */
export interface Standing {
  /**
   * `confirmed`: a person confirmed a fact of this value, or decided for it. `proposed`: nobody has looked yet.
   * `disputed`: facts differ and nobody has decided.
   */
  readonly is: 'confirmed' | 'proposed' | 'disputed'
  /** Every fact that speaks to the path and was not rejected, better source first. */
  readonly facts: readonly string[]
  /** The fact a person decided for, when someone did. */
  readonly chosen?: string
}
