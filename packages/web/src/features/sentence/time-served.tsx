import type { SentencePage } from '../../api/shapes.ts'
import { NeedsList } from '../needs/needs-list.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { StepList } from './step-list.tsx'

/** How long the person has been in custody on the sentence, with the steps; or what is missing to say it. */
export function TimeServed({ served, on }: { readonly served: SentencePage['timeServed']; readonly on: string }) {
  switch (served.status) {
    case 'computed': {
      const { years, months, restDays } = served.value
      const words = [[years, 'year'], [months, 'month'], [restDays, 'day']] as const
      const said = words.filter(([n]) => n > 0).map(([n, unit]) => `${n} ${unit}${n === 1 ? '' : 's'}`).join(' ')
      return <><p>{said === '' ? 'Less than a day' : said} as of {dateInWords(on)}.</p><StepList steps={served.steps} /></>
    }
    case 'cannot say': return <><p>The time served cannot be said yet.</p><NeedsList needs={served.needs} gaps={[]} /></>
    case 'not encoded': return <><p>The time served cannot be said: the law it needs is not encoded.</p><NeedsList needs={[]} gaps={served.gaps} /></>
    case 'out of scope': return <p>{served.why} {served.instead}</p>
  }
}
