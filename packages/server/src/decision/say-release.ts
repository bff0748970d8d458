import { dateInWords, type RecordFields } from '@lenity/casefile'
import type { CaseFacts, Finding, Need, Source, Step } from '@lenity/law'
import type { GrantedRelease } from '@lenity/law/records'

/** What the terms of a grant do to the release, in a sentence, with the steps and what is missing. */
export interface SaidRelease {
  readonly status: Finding<GrantedRelease>['status']
  readonly says: string
  readonly first: string | undefined
  readonly last: string | undefined
  readonly steps: readonly { readonly rule: string; readonly change: string; readonly note: string | undefined; readonly source: Source }[]
  readonly needs: readonly Need[]
  /** What is to be known beside it: supervised release, what the Bureau has, what nobody confirmed. */
  readonly notes: readonly string[]
}

interface About {
  readonly caseFacts: CaseFacts
  readonly unconfirmed: readonly string[]
  readonly supervision: RecordFields<'decision'>['supervision']
}

/** A finding of the law engine as the page says it. Nothing is added to what it found. */
export function sayRelease(finding: Finding<GrantedRelease>, { caseFacts, unconfirmed, supervision }: About): SaidRelease {
  const steps = finding.steps.map(({ rule, change, note, source }: Step) => ({ rule, change, note, source }))
  const readUnconfirmed = finding.steps.some(({ read }) => read.some((path) => unconfirmed.includes(path)))
  const bureau = caseFacts.custody.projectedReleaseOn
  const notes = [
    ...(readUnconfirmed ? ['It rests on facts that nobody has confirmed yet.'] : []),
    ...(finding.status === 'computed' ? ['The Bureau of Prisons makes the computation that counts. Time credits and placement before release are not counted here.'] : []),
    ...(bureau.is === 'known' ? [`The papers give ${dateInWords(bureau.value)} as the release the Bureau projected; if that is from before the grant, ask for the new computation.`] : []),
    saySupervision(caseFacts, supervision),
  ]
  const value = finding.status === 'computed' ? finding.value : undefined
  return { status: finding.status, says: sayIt(finding), first: value?.first, last: value?.last, steps, needs: finding.status === 'cannot say' ? finding.needs : [], notes }
}

function sayIt(finding: Finding<GrantedRelease>): string {
  switch (finding.status) {
    case 'computed': {
      const { first, last, rests } = finding.value
      if (rests === 'the day the warrant names') return `The imprisonment ends on ${dateInWords(first)}, the day the warrant names.`
      if (rests === 'the sentence as it was') return `The terms change no day: release stays at ${dateInWords(first)} by good conduct time, if no more is lost.`
      return first === last ? `The term that is left was served by ${dateInWords(first)}: release follows the grant.` : `Between ${dateInWords(first)}, if good conduct time is counted on the term that is left, and ${dateInWords(last)}, if it is not. Which holds was not found at a source.`
    }
    case 'cannot say': return `No day can be said yet. Missing: ${finding.needs.map(({ label }) => label).join('; ')}.`
    case 'not encoded': return `Not encoded: ${finding.gaps.map(({ of, why }) => `${of}, ${why}`).join('; ')}. Go by the warrant.`
    case 'out of scope': return `No day can be computed: ${finding.why}. ${finding.instead}`
  }
}

function saySupervision({ conviction: { supervisedReleaseMonths: months } }: CaseFacts, supervision: About['supervision']): string {
  const imposed = months.is === 'known' ? (months.value === 0 ? 'The judgment imposes no supervised release.' : `The judgment imposes ${months.value} months of supervised release.`) : 'Whether the judgment imposes supervised release is not known.'
  switch (supervision) {
    case 'stays': return `${imposed} The warrant leaves it in effect.`
    case 'ended': return `${imposed} The warrant ends it.`
    case 'changed': return `${imposed} The warrant changes it: read it there.`
    default: return `${imposed} Nobody has recorded what the warrant says of it: read it there.`
  }
}
