import { both } from '../in-both.ts'
import { plainLaw } from '../plain-law.table.ts'
import { item, ofLaw, type PlainLine } from '../plain-line.ts'
import type { RecordedPetition } from './the-petition.ts'

/** How a petition is decided; after a decision, what of it still bears. */
export function whatComesNext(petition: RecordedPetition | undefined): readonly PlainLine[] {
  const status = petition?.status
  const again = ofLaw(both('You may ask again. You do not have to wait.', 'Usted puede pedir otra vez. No tiene que esperar.'), plainLaw.again)
  if (status === 'granted') return []
  if (status === 'denied' || status === 'closed without action' || status === 'withdrawn') return [item(again)]
  return [
    ofLaw(both('The Pardon Attorney reads the petition and looks into it. This office is part of the Justice Department.', 'El Abogado de Indultos lee la petición y la investiga. Esa oficina es del Departamento de Justicia.'), plainLaw.review),
    ofLaw(both('The office writes down for the President what it thinks.', 'La oficina le escribe al Presidente lo que recomienda.'), plainLaw.recommends),
    ofLaw(both('The President decides.', 'El Presidente decide.'), plainLaw.power),
    ofLaw(both('It can take long. There is no set day for an answer.', 'Puede tardar mucho. No hay un día fijo para la respuesta.'), plainLaw.noDay),
    ofLaw(both('You will be told when it is decided.', 'A usted le avisarán cuando se decida.'), plainLaw.told),
    ofLaw(both('We can send news at any time.', 'Podemos enviar cosas nuevas en cualquier momento.'), plainLaw.news),
    ofLaw(both('If the answer is no, you may ask again. You do not have to wait.', 'Si la respuesta es no, usted puede pedir otra vez. No tiene que esperar.'), plainLaw.again),
  ].map((line) => item(line))
}
