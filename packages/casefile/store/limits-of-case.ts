import type { Result } from '../src/index.ts'

/** That somebody held to contributing may be counsel on one case; it holds once an administrator of the office agreed. */
export interface LimitLift {
  readonly id: string
  readonly userId: string
  readonly basis: 'court order' | 'capital case'
  readonly words: string
  readonly by: string
  readonly at: string
  readonly agreed: { readonly by: string; readonly at: string } | undefined
}

/** The same as an administrator is asked it, who learns nothing of the case. */
export interface LimitToLift extends Omit<LimitLift, 'agreed'> {
  readonly office: string
}

/** Lifting the limit on those whom their office holds to contributing. */
export interface Limits {
  /** Asks that someone may be counsel on this case; whoever leads or supervises it may. `words` name the order, and are not encrypted. */
  ask(caseId: string, lift: { userId: string; basis: LimitLift['basis']; words: string }): Promise<Result<LimitLift>>
  /** What was asked, oldest first, for those who may ask. */
  ofCase(caseId: string): Promise<Result<readonly LimitLift[]>>
  /** What waits for the asker as an administrator; never their own. */
  waiting(): Promise<Result<readonly LimitToLift[]>>
  agree(liftId: string): Promise<Result<true>>
}
