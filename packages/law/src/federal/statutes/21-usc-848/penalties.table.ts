import type { Series } from '../../../core/dated.ts'
import type { TermRange } from '../../../facts/shape.ts'
import { checkedThrough, code2007, currentCode } from '../code-sources.ts'

/** 21 U.S.C. 848(a), by the day of the offense: a first violation, and one after a prior conviction under the section. */
export const enterprise: Series<{ readonly first: TermRange; readonly after: TermRange }> = {
  of: '21 U.S.C. 848(a)',
  entries: [
    {
      from: '1986-10-27', to: '1988-11-17', value: { first: [120, 'life'], after: [240, 'life'] },
      source: code2007('21 U.S.C. 848 note (1988 amendments), Pub. L. 100-690, 6481(a)', 'increased minimum term of imprisonment for first violations to 20 from 10 years and for subsequent violations to 30 from 20 years'),
    },
    {
      from: '1988-11-18', checkedThrough, value: { first: [240, 'life'], after: [360, 'life'] },
      source: currentCode(21, '848', '(a)', 'he shall be sentenced to a term of imprisonment which may not be less than 30 years and which may be up to life imprisonment'),
    },
  ],
}

/** 21 U.S.C. 848(b), the leader of an enterprise of 300 times the amount of 841(b)(1)(B) or of ten million dollars in a year. */
export const greatEnterprise: Series<TermRange> = {
  of: '21 U.S.C. 848(b)',
  entries: [{
    from: '1986-10-27', checkedThrough, value: ['life', 'life'],
    source: currentCode(21, '848', '(b)', 'Any person who engages in a continuing criminal enterprise shall be imprisoned for life and fined in accordance with subsection (a), if'),
  }],
}
