import type { Source } from '../../core/source.ts'
import { readAt } from '../statutes/code-sources.ts'

const readOn = '2026-11-28'

/**
 * What a district's own rule or standing order says of presentence reports and statements of reasons, where one was read. They differ,
 * and may have changed since: for every other district nothing is encoded, and counsel asks the clerk.
 */
export const localPresentenceRules: Readonly<Record<string, readonly Source[]>> = {
  'District of Idaho': [readAt('D. Idaho L. Crim. R. 32.1(a)(1)', 'https://www.id.uscourts.gov/print_content.cfml?ID=222&T=Presentence&S=Sentencing%20Rules&O=1646', 'Presentence reports are not available for public inspection. They shall not be reproduced or copies distributed to other agencies or other individuals unless the Court or the Chief United States Probation Officer grants permission.', readOn)],
  'District of Kansas': [readAt('D. Kan. Rule CR32.1(d)', 'http://ksd.uscourts.gov/index.php/local-rule/rule-cr32-1-presentence-reports/', 'Any copy of a presentence report that the court makes available or has made available to the United States Parole Commission or to the Bureau of Prisons, constitutes a confidential court document', readOn)],
  'District of Nebraska': [readAt('D. Neb. General Order 98-6', 'https://www.ned.uscourts.gov/internetDocs/pom/orders/98-6.txt', 'it shall be considered "loaned" to the party receiving the disclosure, the party receiving the disclosure shall keep the information confidential', readOn)],
  'Northern District of Illinois': [readAt('N.D. Ill. LCrR 32.3(1)', 'https://www.ilnd.uscourts.gov/PrintContent.aspx?rid=191', 'Information contained in the records that is relied on by the Probation Office to prepare presentence investigation or supervision reports may be released only by order of the Court.', readOn)],
  'Southern District of West Virginia': [readAt('S.D. W. Va. LR Cr P 32.2', 'https://www.wvsd.uscourts.gov/court-info/local-rules-and-orders/local-rules/lr-cr-p-322', 'no confidential records of the court maintained by the probation office, including presentence reports and probation or supervised release records, shall be producible except as set forth below or by written petition to the court', readOn)],
}

/** The rules read for a district, such as `Northern District of Illinois` or `N.D. Illinois`; empty where none was. */
export function localPresentenceRule(district: string | undefined): readonly Source[] {
  const asked = fold(district ?? '')
  const found = Object.entries(localPresentenceRules).find(([name]) => fold(name) === asked)
  return found?.[1] ?? []
}

function fold(district: string): string {
  return district.toLowerCase().replaceAll(/\b([nsewm])\.?\s?d\.?(?=\s)/g, (_, side: string) => `${sides[side] ?? ''} district of`).replace(/^d\.\s/, 'district of ').replace(/^united states district court( for the)?/, '').replaceAll(/[.,]/g, ' ').replaceAll(/\s+/g, ' ').replace(/\bof of\b/, 'of').trim()
}

const sides: Readonly<Record<string, string>> = { n: 'northern', s: 'southern', e: 'eastern', w: 'western', m: 'middle' }
