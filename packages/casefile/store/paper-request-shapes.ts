import type { PaperId, Result } from '../src/index.ts'

/** A paper that came in answer to a request. */
export interface PaperArrived {
  /** The record of the request. */
  readonly record: string
  readonly paper: PaperId
  readonly by: string
  readonly at: string
}

export interface PaperRequests {
  /** Which papers came in answer to which requests, as far as the asker sees the papers. */
  arrived(caseId: string): Promise<Result<readonly PaperArrived[]>>
  /** Says that a paper is the one that was asked for, or that it is not after all. Of one that lies in a file with others the file is kept. */
  setArrived(caseId: string, requestId: string, paperId: PaperId, arrived: boolean): Promise<Result<true>>
}
