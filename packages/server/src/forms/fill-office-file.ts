import { reach, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { clemencyFormNames, fieldMaps, fillForm, readFieldMap } from '@lenity/petition'
import { viewCase } from '../case-view.ts'
import { packetInput } from '../packet/packet-input.ts'

/** The file an office brings: the official PDF, and a field map of its own as JSON where it has one. */
export interface OfficeFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly map: string | undefined
}

/** The official PDF filled and flattened from the case as it stands. A file no map knows is refused with its sum, so that a map can be made for it. Nothing of it is kept. */
export async function fillOfficeFile(store: StoreForUser, caseId: string, named: string, { name, bytes, map }: OfficeFile, today: CivilDate): Promise<Result<Uint8Array>> {
  const view = await viewCase(store, caseId, today, { pages: true })
  if (!view.ok) return view
  const { file } = view.value
  // As for a packet: what must stay sealed can be kept out only by someone who can see it.
  if (reach(file.role, 'packets') !== 'write') return refused('invalid', 'Only counsel on the case can fill a form.', file.title, 'Ask counsel on the case.')
  const form = clemencyFormNames.find(({ id }) => id === named)?.id
  if (form === undefined) return refused('not found', 'There is no such form.', file.title, 'Choose one of the forms by name.')
  const brought = map === undefined || map.trim() === '' ? undefined : readBrought(map)
  if (brought !== undefined && !brought.ok) return brought
  const narrative = await store.narrative.list(caseId)
  if (!narrative.ok) return narrative
  const filled = await fillForm(bytes, { ...packetInput(view.value, narrative.value), variant: 'pardon attorney' }, [...(brought === undefined ? [] : [brought.value]), ...fieldMaps].filter((one) => one.form === form))
  return filled.is === 'filled' ? { ok: true, value: filled.pdf } : refused('invalid', filled.why, name, filled.next)
}

function readBrought(map: string): ReturnType<typeof readFieldMap> {
  try {
    return readFieldMap(JSON.parse(map))
  } catch {
    return refused('invalid', 'The field map is no JSON.', 'field map', 'Look at the map again: quotes, commas and brackets.')
  }
}
