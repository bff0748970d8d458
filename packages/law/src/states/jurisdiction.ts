/** A fact of a state's practice. What is not verified was written from general knowledge and is guidance only: check it at the link. */
export interface Told {
  readonly value: string
  readonly verified: boolean
  readonly link: string
}

/** Who decides about clemency in a state or the District of Columbia, and where to apply. */
export interface Authority {
  /** Two letters, as the post office writes them. */
  readonly code: string
  readonly name: string
  /** The official address to check everything at. */
  readonly official: string
  readonly decides: Told
  readonly apply: Told
}

/** How clemency is given there, beyond who decides and where to apply. */
export interface Jurisdiction extends Authority {
  readonly how: Told
  /** Whether the recommendation of a board binds. */
  readonly binding: Told
  readonly forms: Told
  /** When a pardon, or a commutation, can be asked for. */
  readonly pardon: Told
  readonly commutation: Told
  readonly hearing: Told
  /** The statute on DNA testing after conviction. */
  readonly dnaTesting: Told
  /** How often pardons are granted (July 2024). */
  readonly pardons: Told
  /** Who decides in death cases, where the state has them. */
  readonly capital?: Told
}
