/** A thread that sets letters for the people it is given, in English and then in Spanish. */
import { parentPort, workerData } from 'node:worker_threads'
import type { CivilDate } from '@lenity/law'
import { apartSheet, type LetterTo } from '@lenity/outreach'
import { renderPlains } from '@lenity/petition'

const { office, on } = workerData as { readonly office: string; readonly on: CivilDate }
parentPort?.on('message', (people: readonly LetterTo[]) => {
  parentPort?.postMessage(renderPlains(people.flatMap(one => (['en', 'es'] as const).map(language => apartSheet(one, language, office, on)))).pdf)
})
