import type { RequestLetter } from '@lenity/law/records'
import { medicalRecordsRequest, medicalRecordsRequestByCounsel, recordsRequestUnderFoia } from './agency-letters.ts'
import { consentStatements } from './consent-statements.ts'
import { clientFileRequest, courtRecordsRequest, transcriptOrder } from './court-letters.ts'
import type { LetterInput } from './letter-input.ts'
import type { Letter } from './letter.ts'
import { requestToTheFamily, requestToThePerson } from './people-letters.ts'

const requests: Readonly<Record<RequestLetter, (input: LetterInput) => readonly Letter[]>> = {
  'court records request': (input) => [courtRecordsRequest(input)],
  'transcript order': (input) => [transcriptOrder(input)],
  'client file request': (input) => [clientFileRequest(input)],
  'records request under FOIA': (input) => [recordsRequestUnderFoia(input)],
  'medical records request': (input) => [medicalRecordsRequest(input)],
  'medical records request by counsel': (input) => [medicalRecordsRequestByCounsel(input)],
  'request to the family': requestToTheFamily,
  'request to the person': requestToThePerson,
}

/** What one way to a paper takes, ready to print: the letter that asks, in the reader's languages, and what the person signs for it. */
export function composeLetters(input: LetterInput): readonly Letter[] {
  const { letter, consents } = input.way
  return [...(letter === undefined ? [] : requests[letter](input)), ...consents.map((consent) => consentStatements[consent](input))]
}
