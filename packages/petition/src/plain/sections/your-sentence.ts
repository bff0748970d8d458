import type { Desk } from '../../compose/desk.ts'
import { showFinding } from '../../compose/show-finding.ts'
import { both, dayInBoth, servedInBoth, termInBoth } from '../in-both.ts'
import { ofComputation, ofFacts, type PlainLine } from '../plain-line.ts'

/** What the court did, and how much of it has been served. What the offense was is not told: the paper lies in a cell. */
export function yourSentence(desk: Desk): readonly (PlainLine | undefined)[] {
  const [term, on, docket, supervised, release] = ['conviction.term', 'conviction.sentencedOn', 'conviction.docketNumber', 'conviction.supervisedReleaseMonths', 'custody.projectedReleaseOn'].map(desk.known)
  const day = on === undefined ? undefined : dayInBoth(String(on.value))
  const [opens, abre] = day === undefined ? ['The court', 'El tribunal'] : [`On ${day.en} the court`, `El ${day.es}, el tribunal`]
  const months = typeof term?.value === 'number' ? termInBoth(term.value) : undefined
  const number = String(docket?.value ?? '').replace(/^No\.\s*/i, '')
  const until = release === undefined ? undefined : dayInBoth(String(release.value))
  return [
    term === undefined ? undefined : ofFacts(months === undefined ? both(`${opens} gave you life in prison.`, `${abre} le impuso cadena perpetua.`) : both(`${opens} gave you ${months.en} in prison.`, `${abre} le impuso ${months.es} de prisión.`), [term.used, on?.used]),
    docket === undefined ? undefined : ofFacts(both(`The court’s number for your case is ${number}.`, `El número de su caso en el tribunal es ${number}.`), [docket.used]),
    served(desk),
    until === undefined ? undefined : ofFacts(both(`The prison gives ${until.en} as your release date.`, `La prisión da el ${until.es} como su fecha de salida.`), [release?.used]),
    typeof supervised?.value !== 'number' || supervised.value === 0 ? undefined : ofFacts(both(`After prison come ${termInBoth(supervised.value).en} of supervised release.`, `Después de la prisión siguen ${termInBoth(supervised.value).es} de libertad supervisada.`), [supervised.used]),
  ]
}

function served(desk: Desk): PlainLine | undefined {
  const shown = showFinding(desk, desk.input.timeServed)
  if (shown.is !== 'value') return undefined
  const [time, today] = [servedInBoth(shown.value), dayInBoth(desk.input.asOf)]
  return ofComputation(both(`By ${today.en} you have served ${time.en}.`, `Hasta el ${today.es} usted ha cumplido ${time.es}.`), shown)
}
