import type { FactEvent } from '../../api/shapes.ts'
import { sourceWords } from './source-of-event.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import { valueInWords } from '../words/value-in-words.ts'
import look from './history.module.css'

const acts = { read: 'was read from a paper', told: 'was told', corrected: 'was put in the place of another', confirmed: 'was confirmed', rejected: 'was rejected', reopened: 'was put back to be looked at', decided: 'was chosen among readings that differ' } as const

/** What was said of one fact, the newest first: who, when, which value, from where and why. */
export function FactTimeline({ events, all }: { readonly events: readonly FactEvent[]; readonly all: readonly FactEvent[] }) {
  return (
    <ol reversed className={look.events}>
      {events.toReversed().map((event) => {
        const replaced = event.corrects === undefined || event.what !== 'corrected' ? undefined : all.find((one) => one.fact === event.corrects)
        return (
          <li key={`${event.fact} ${event.what} ${event.at}`}>
            <p><strong>{valueInWords(event.path, event.value)}</strong> {acts[event.what]} {event.what === 'read' ? 'in papers brought by' : 'by'} {event.by} on {instantInWords(event.at)}</p>
            {replaced === undefined ? null : <p className={look.more}>It replaced: <del>{valueInWords(replaced.path, replaced.value)}</del></p>}
            {event.why === undefined ? null : <p className={look.more}>Why: {event.why}</p>}
            {event.what === 'read' || event.what === 'told' ? <p className={look.more}>{sourceWords(event.source)}</p> : null}
          </li>
        )
      })}
    </ol>
  )
}
