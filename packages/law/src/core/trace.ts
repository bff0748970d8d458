import type { Need } from './answer.ts'
import type { CivilDate } from './civil-date.ts'
import { inForce, type Gap, type Series } from './dated.ts'
import type { Finding, Step } from './finding.ts'
import type { Source } from './source.ts'
import { uniqueNeeds } from './unique-needs.ts'

/** What a computation gathers on its way to a `Finding`: its steps, the law it did not find, the facts it lacks. */
export class Trace {
  readonly steps: Step[] = []
  readonly gaps: Gap[] = []
  readonly needs: Need[] = []
  #verifiedThrough: CivilDate | undefined

  /** Adds a step. Rules considered and not applied are steps as well. */
  step(step: Step): void {
    this.steps.push(step)
  }

  /** The value in force, or undefined with its gap noted. A value past the day it was checked is noted as such. */
  look<T>(series: Series<T>, on: CivilDate): { readonly value: T; readonly source: Source } | undefined {
    const looked = inForce(series, on)
    if (!looked.found) {
      this.gaps.push(looked.gap)
      return undefined
    }
    if (looked.verifiedThrough !== undefined) this.verified(looked.verifiedThrough)
    return looked
  }

  /** Notes that something rests on law checked through a day only; the earliest such day is kept. */
  verified(through: CivilDate): void {
    if (this.#verifiedThrough === undefined || through < this.#verifiedThrough) this.#verifiedThrough = through
  }

  /** Takes over the steps, gaps and needs of another finding, whatever its status. */
  take(finding: Finding<unknown>): void {
    for (const step of finding.steps) this.steps.push(step)
    if (finding.status === 'not encoded') this.gaps.push(...finding.gaps)
    if (finding.status === 'cannot say') this.needs.push(...finding.needs)
    if (finding.verifiedThrough !== undefined) this.verified(finding.verifiedThrough)
  }

  /** The finding: the facts that are missing come first, then the law that is; the value only where neither is. */
  finish<T>(id: string, title: string, value: T | undefined): Finding<T> {
    const finding: { verifiedThrough?: CivilDate } & Finding<T> = this.#finding(id, title, value)
    if (this.#verifiedThrough !== undefined) finding.verifiedThrough = this.#verifiedThrough
    return finding
  }

  #finding<T>(id: string, title: string, value: T | undefined): Finding<T> {
    const { steps, gaps, needs } = this
    if (needs.length > 0) return { id, title, steps, status: 'cannot say', needs: uniqueNeeds(needs) }
    if (gaps.length > 0 || value === undefined) return { id, title, steps, status: 'not encoded', gaps }
    return { id, title, steps, status: 'computed', value }
  }
}
