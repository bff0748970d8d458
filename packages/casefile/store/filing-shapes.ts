import type { CivilDate } from '@lenity/law'
import type { Result } from '../src/index.ts'

/** What was said of a filing when it was sent. Encrypted. */
export interface FilingSaid {
  /** What was sent, in words: `The packet for the Pardon Attorney`. */
  readonly what: string
  /** By post, by electronic mail, by hand, and with which number it can be traced. */
  readonly how: string
  readonly to: string
  /** The name of the file that was sent. */
  readonly name: string
  /** The packet it is, when it was built here, and whether counsel had signed it off as final by then. */
  readonly packet?: string | undefined
  readonly signedOff?: boolean | undefined
  /** Which paper of another door it is. */
  readonly door?: string | undefined
  readonly note?: string | undefined
  /** The filing that this one puts right. */
  readonly corrects?: string | undefined
}

/** One thing that was sent. Never changed. */
export interface Filing extends FilingSaid {
  readonly id: string
  /** SHA-256 of exactly the bytes that were sent, lower-case hex, and how many they are. */
  readonly sha256: string
  readonly size: number
  readonly sentOn: CivilDate
  /** When the bytes kept of it were erased, with a paper they were built of; the hash stays. */
  readonly erasedAt?: string | undefined
  /** The name signed. */
  readonly by: string
  readonly at: string
}

/** What a person answered to a check of a packet, where the program cannot say. Encrypted. */
export interface CheckAnswer {
  readonly packet: string
  readonly check: string
  readonly answer: 'met' | 'not met'
  readonly says: string
  /** Answered in the office the case came from: told, and counted for nothing. */
  readonly elsewhere?: true | undefined
}

export interface CheckAnswered extends CheckAnswer {
  readonly id: string
  /** The name signed. */
  readonly by: string
  readonly at: string
}

export interface Filings {
  /** Newest first, for those who see every packet; nobody else is told that there are any. */
  list(caseId: string): Promise<Result<readonly Filing[]>>
  /** Only counsel on the case can say that something was sent. */
  add(caseId: string, filing: Omit<Filing, 'id' | 'by' | 'at' | 'erasedAt'>): Promise<Result<Filing>>
  /** What was answered to checks before filing, oldest first. */
  answers(caseId: string): Promise<Result<readonly CheckAnswered[]>>
  /** Only counsel answers. */
  answer(caseId: string, answer: CheckAnswer): Promise<Result<true>>
}
