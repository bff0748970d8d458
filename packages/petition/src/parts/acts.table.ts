import type { Source } from '@lenity/law'

/** Acts by the public law that a step cites, under the name the Sentencing Commission gives them. */
export const acts: readonly { readonly law: string; readonly name: string; readonly source: Source }[] = [
  {
    law: 'Pub. L. 111-220', name: 'the Fair Sentencing Act of 2010',
    source: { cite: 'U.S.S.G. App. C, amend. 748', link: 'https://www.ussc.gov/guidelines/amendment/748', quote: 'This amendment implements the emergency directive in section 8 of the Fair Sentencing Act of 2010, Pub. L. 111–220', text: 'ussg-appendix-c-vol-3' },
  },
  {
    law: 'Pub. L. 115-391', name: 'the First Step Act of 2018',
    source: { cite: 'U.S.S.G. §5D1.1, comment. (n.10) (Nov. 1, 2025)', link: 'https://www.ussc.gov/guidelines/2025-guidelines-manual', quote: 'under the First Step Act of 2018, Pub. L. 115–391', text: 'ussg-2025' },
  },
]
