import { refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { waysToGet } from '@lenity/law/records'
import { composeLetters, letterFacts, renderLetter, renderLetterAsWord } from '@lenity/petition'
import { viewCase } from '../case-view.ts'
import { mayCompute } from '../docket/case-line.ts'
import { readLetterName } from './letter-name.ts'

/** A letter of a case, written from what is confirmed now. Nothing of it is kept. */
export async function requestLetter(mine: StoreForUser, caseId: string, name: string, today: CivilDate): Promise<Result<{ readonly bytes: Uint8Array; readonly as: 'pdf' | 'docx' }>> {
  const view = await viewCase(mine, caseId, today, { pages: true, what: 'letter written' })
  if (!view.ok) return view
  const named = readLetterName(name)
  const way = named && waysToGet[named.paper][named.way]
  if (!mayCompute(view.value) || named === undefined || way === undefined) return noLetter()
  const { facts, papers, standing, file } = view.value
  const letter = composeLetters({ office: await officeName(mine, file.office), on: today, paper: named.paper, way, facts: letterFacts({ facts, papers, standing }) }).find(({ id }) => id === named.letter)
  if (letter === undefined) return noLetter()
  return { ok: true, value: { as: named.as, bytes: named.as === 'pdf' ? renderLetter(letter) : await renderLetterAsWord(letter) } }
}

/** The office as its letters name it. */
export async function officeName(mine: StoreForUser, officeId: string): Promise<string> {
  return (await mine.offices.list()).find(({ id }) => id === officeId)?.name ?? 'our office'
}

function noLetter(): Result<never> {
  return refused('not found', 'There is no such letter, or it is not for your part on the case.', 'this letter', 'Go back to the papers to get.')
}
