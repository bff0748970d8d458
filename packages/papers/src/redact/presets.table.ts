import type { DataKind } from '@lenity/casefile'
import type { Source } from '@lenity/law'

/** What of a kind of data may be printed in its place. */
export type Keeps = 'nothing' | 'last four digits' | 'year' | 'initials' | 'city and state'

export interface RedactionPreset {
  readonly name: 'for filing in court' | 'for the public' | 'for prison mail'
  /** What it rests on, in a sentence. */
  readonly basis: string
  readonly kinds: readonly { readonly kind: DataKind; readonly keeps: Keeps; readonly source?: Source }[]
}

/** As the Office of the Law Revision Counsel prints the rule; each paragraph says what a filing may include. */
function rule(paragraph: number, quote: string): Source {
  return { cite: `Fed. R. Crim. P. 49.1(a)(${paragraph})`, link: 'https://uscode.house.gov/view.xhtml?edition=prelim&num=0&req=granuleid%3AUSC-prelim-title18a-node35-node109-rule49.1', quote, text: 'read', readOn: '2026-11-28' }
}

const numbers = rule(1, 'the last four digits of the social-security number and taxpayer-identification number;')

/** In force since 1 December 2007; exemptions (b), waiver (h) and what a court orders otherwise are for counsel to judge. */
const forCourt: RedactionPreset = {
  name: 'for filing in court',
  basis: 'Federal Rule of Criminal Procedure 49.1(a). Its exemptions, and what the court ordered or a local rule asks beyond it, are for counsel to judge.',
  kinds: [
    { kind: 'Social Security number', keeps: 'last four digits', source: numbers },
    { kind: 'taxpayer number', keeps: 'last four digits', source: numbers },
    { kind: 'birth date', keeps: 'year', source: rule(2, "the year of the individual's birth;") },
    { kind: 'name of a minor', keeps: 'initials', source: rule(3, "the minor's initials;") },
    { kind: 'account number', keeps: 'last four digits', source: rule(4, 'the last four digits of the financial-account number;') },
    { kind: 'home address', keeps: 'city and state', source: rule(5, 'the city and state of the home address.') },
  ],
}

const everything: readonly DataKind[] = ['Social Security number', 'taxpayer number', 'birth date', 'name of a minor', 'name of a victim', 'account number', 'home address', 'telephone number', 'mail address', 'register number']

export const redactionPresets: readonly RedactionPreset[] = [
  forCourt,
  { name: 'for the public', basis: 'Everything that says where someone is found or who a minor or victim is; the office’s own caution, and no rule of law.', kinds: everything.map((kind) => ({ kind, keeps: 'nothing' })) },
  { name: 'for prison mail', basis: 'What others in a prison could use against anyone named; the register number stays, so that the mail arrives. The office’s own caution, and no rule of law.', kinds: everything.filter((kind) => kind !== 'register number').map((kind) => ({ kind, keeps: 'nothing' })) },
]
