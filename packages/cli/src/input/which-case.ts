import type { CaseFacts, CivilDate } from '@lenity/law'
import { parseCivilDate } from '@lenity/law'
import { openApi, type Api } from '../server/api-client.ts'
import { findCase, type CaseOnDocket } from '../server/find-case.ts'
import { failed, type Problem, type VerbInput } from '../verb.ts'
import { readCaseFacts } from './read-case-facts.ts'
import { readJsonFile } from './read-input-file.ts'

/** The case a command is about: one on the docket, through the server, or a file of facts read alone. */
export type WhichCase =
  | { readonly ok: true; readonly from: 'docket'; readonly api: Api; readonly file: CaseOnDocket }
  | { readonly ok: true; readonly from: 'file'; readonly name: string; readonly caseFacts: CaseFacts; readonly on: CivilDate }
  | { readonly ok: false; readonly problem: Problem }

export const onOption = { on: { type: 'string' } } as const

export async function whichCase(verb: string, { words, options, env }: VerbInput): Promise<WhichCase> {
  const [word, extra] = words
  if (word === undefined) return failed('No case was named.', `${verb} CASE`, 'Name a case of your docket by its title or id, or a file of facts that ends in .json.')
  if (extra !== undefined) return failed(`“${verb}” takes one case; it was given “${extra}” as well.`, `${verb} CASE`, 'Put a title of several words in quotation marks.')
  const given = options['on']
  const day = typeof given === 'string' ? parseCivilDate(given) : undefined
  if (given !== undefined && day === undefined) return failed(`“${String(given)}” is not a day on the calendar.`, '--on', 'Write it YYYY-MM-DD.')
  if (word.endsWith('.json')) {
    const json = await readJsonFile(word)
    if (!json.ok) return json
    const facts = readCaseFacts(json.value, word)
    if (!facts.ok) return facts
    return { ok: true, from: 'file', name: word, caseFacts: facts.value.caseFacts, on: day ?? facts.value.asOf ?? today() }
  }
  if (day !== undefined) return failed('A case on the docket is computed for its own day.', '--on', 'Leave --on away, or give a file of facts.')
  const api = await openApi(env)
  if (!api.ok) return api
  const found = await findCase(api.value, word)
  return found.ok ? { ok: true, from: 'docket', api: api.value, file: found.value } : found
}

/** Today where the command is run. */
export function today(): CivilDate {
  const now = new Date()
  return `${String(now.getFullYear()).padStart(4, '0')}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}` as CivilDate
}
