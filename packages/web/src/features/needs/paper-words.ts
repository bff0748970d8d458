import { paperKinds, type PaperKind } from '@lenity/law'
import type { Holder } from '@lenity/law/records'

/** Who holds papers, as a line of its own. */
export const holdersInWords: Readonly<Record<Holder, string>> = {
  'clerk of the district court': 'The clerk of the district court', 'clerk of the court of appeals': 'The clerk of the court of appeals', 'court reporter': 'The court reporter', 'probation office': 'The probation office', 'trial counsel': 'Trial counsel',
  'United States Attorney': 'The United States Attorney', 'Bureau of Prisons': 'The Bureau of Prisons', 'Bureau of Prisons medical records': 'The Bureau of Prisons, for medical records', 'Sentencing Commission': 'The Sentencing Commission',
  'Pardon Attorney': 'The Pardon Attorney', 'person inside': 'The person inside', 'family': 'The family', 'clerk of the state court': 'The clerk of the state court',
}

/** Who holds it, within a sentence: `trial counsel`, `the Bureau of Prisons`. */
export function holderWithin(holder: Holder): string {
  const words = holdersInWords[holder]
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`
}

/** Kinds of paper as a choice offers them. */
export const kindsInWords = Object.fromEntries(Object.keys(paperKinds).map((kind) => [kind, kind === 'other' ? 'Another paper' : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`])) as Readonly<Record<PaperKind, string>>

