import type { Source } from '@lenity/law'
import { advisoryRules, clemencyPower, falseStatements } from '../compose/clemency-law.table.ts'
import { readIn } from '../forms/read-source.ts'
import { supplementLaw } from '../supplement/supplement-law.table.ts'

const readOn = '2026-11-29'
const spanishPage = (quote: string): Source => ({ cite: 'Oficina del Abogado de Indultos, página en español', link: 'https://www.justice.gov/es/pardon/espanol', quote, text: 'read', readOn })
const form = readIn('Petition for Commutation of Sentence, OMB 1123-0015 (Spanish edition, expires 30 November 2026)', 'https://omb.report/icr/202402-1123-001/doc/140014601')

/** The law a summary in plain words states, each rule in its own words. The terms of its Spanish are those of the Department's page and form in Spanish. */
export const plainLaw = {
  power: clemencyPower,
  noRight: advisoryRules,
  trueWords: falseStatements,
  reduces: { cite: 'Department of Justice, Office of the Inspector General, Audit Report 11-45 (September 2011)', link: 'https://archive.org/download/us-inspectors-general.bulk/us-inspectors-general.bulk.zip', quote: 'A commutation of sentence reduces the sentence being served, but it does not have any impact upon the conviction itself.', text: 'read', readOn },
  review: spanishPage('Todas las peticiones de clemencia ejecutiva para delitos federales son dirigidas al Abogado de Indultos para su investigación y revisión.'),
  recommends: spanishPage('El Abogado de Indultos prepara la recomendación del Departamento de Justicia al Presidente para las disposiciones finales de cada solicitud.'),
  noDay: spanishPage('El proceso de clemencia puede ser largo, y no se garantiza que el Presidente tome su decisión dentro de un plazo determinado.'),
  told: spanishPage('No obstante, se le notificará a un peticionario cuando haya acontecido una acción final.'),
  counselOrNot: spanishPage('Un infractor puede solicitar la clemencia ejecutiva utilizando los servicios de un abogado o bajo su propia representación.'),
  again: supplementLaw.again,
  news: supplementLaw.update,
  ownWords: form('Responda cada pregunta con veracidad, precisión y con sus propias palabras.'),
  noChallenge: form('No tiene ninguna impugnación judicial actualmente pendiente contra su condena o sentencia, como una apelación directa o una moción conforme a la sección 2255 del Título 28 del Código de los EE. UU.'),
  mailIsRead: { cite: 'Federal Bureau of Prisons, Program Statement 5265.14, Correspondence (5 April 2011)', link: 'http://www.scribd.com/doc/215023228/Prison-Mail', quote: 'Incoming and outgoing general correspondence will be subject to monitoring, reading, and inspection.', text: 'read', readOn },
  address: { cite: 'Pardon Attorney, Commutation Instructions, no. 1', link: 'https://docslib.org/doc/1038888', quote: 'petitions may be mailed to the Office of the Pardon Attorney, U.S. Department of Justice, 950 Pennsylvania Avenue, Washington, D.C. 20530', text: 'read', readOn },
} as const satisfies Record<string, Source>
