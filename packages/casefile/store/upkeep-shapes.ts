export type UpkeepKind = 'backup made' | 'backup checked' | 'restore tried' | 'restored' | 'office key changed'

/** One thing that was done to keep the office's data. `told` has counts, sizes and places. */
export interface UpkeepLine {
  readonly what: UpkeepKind
  readonly told: Readonly<Record<string, string | number | boolean>>
  /** Undefined when it was done at the machine itself. */
  readonly by?: string
  readonly at: string
}
