import { placeOfView, placeOfViewKey } from '../docket/place-of-view-key.ts'
import { KeyGone } from '../keys/case-vault.ts'
import { openUnderOffice, type SealedOfOffice } from '../keys/open-under-office.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { openMail } from '../mail/office-mail.ts'
import { openPopulationKey, type PopulationKey } from '../populations/population-key.ts'
import { placeOfAsked, placeOfMade, placeOfName, placeOfOutput, placeOfPartTold, placeOfPiece, placeOfProblem, placeOfTold } from '../populations/population-rows.ts'
import { openHook } from '../webhooks/webhooks.ts'
import { byteaOf, type CopiedRow } from './copy-text.ts'

type Place = readonly [column: string, place: (row: CopiedRow) => string]

const run = (row: CopiedRow): string => row['run_id'] ?? ''

/** What has a key of its own in each row: by its table, the column of its name and how it is opened. */
const ofOffice: Readonly<Record<string, readonly [id: string, open: (keys: OfficeKeys, sealed: SealedOfOffice) => Promise<unknown>]>> = {
  'casefile.webhook': ['hook_id', openHook],
  'casefile.office_mail': ['mail_id', openMail],
  'casefile.saved_view': ['view_id', (keys, sealed) => openUnderOffice(keys, sealed, { key: placeOfViewKey(sealed.id), content: placeOfView(sealed.id), of: 'This view' })],
}

/** What is under the key of a list of people, by its table. */
const ofList: Readonly<Record<string, readonly Place[]>> = {
  'casefile.population': [['content', () => placeOfName], ['made', () => placeOfMade]],
  'casefile.population_piece': [['content', (row) => placeOfPiece(Number(row['number']))]],
  'casefile.population_run': [['content', (row) => placeOfAsked(run(row))], ['told', (row) => placeOfTold(run(row))], ['problem', (row) => placeOfProblem(run(row))]],
  'casefile.population_part': [['told', (row) => placeOfPartTold(run(row), Number(row['part']))]],
  'casefile.population_output': [['content', (row) => placeOfOutput(run(row), row['name'] ?? '', Number(row['number']))]],
}

/**
 * Opens what a row of lists of people, saved views, addresses or mail servers holds: an office keeps them under keys of their own. The key
 * of each list is kept for the rows that follow; how many values were opened. Throws `KeyGone`.
 */
export async function openOfOffice(keys: OfficeKeys, lists: Map<string, PopulationKey>, table: string, row: CopiedRow): Promise<number> {
  const bytes = (column: string): Buffer => byteaOf(row[column]) ?? Buffer.alloc(0)
  const sealed = (id: string) => ({ office: row['office_id'] ?? '', id: row[id] ?? '', under: row['wrapped_under'] ?? '', wrapped: bytes('wrapped'), content: bytes('content') })
  const [idOf, openOne] = ofOffice[table] ?? []
  if (idOf !== undefined && openOne !== undefined) {
    await openOne(keys, sealed(idOf))
    return 1
  }
  const places = ofList[table]
  if (places === undefined) return 0
  const id = row['population_id'] ?? ''
  if (table === 'casefile.population') lists.set(id, await openPopulationKey(keys, sealed('population_id')))
  const there = places.map(([column, place]) => ({ at: place(row), content: bytes(column) })).filter(({ content }) => content.length > 0)
  const key = lists.get(id)
  if (key === undefined && there.length > 0) throw new KeyGone('damaged', `the list of people ${id}`)
  for (const { at, content } of there) key?.open(at, content)
  return there.length
}
