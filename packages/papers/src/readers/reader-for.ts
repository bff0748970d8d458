import type { PaperKind } from '@lenity/law'
import type { Reader } from '../reading/propose.ts'
import { readDisciplineLog } from './discipline-log.ts'
import { readDocketSheet } from './docket-sheet.ts'
import { readIndictment } from './indictment.ts'
import { readJudgment } from './judgment.ts'
import { readLetter } from './letter-of-support.ts'
import { readMedicalRecord } from './medical-record.ts'
import { readCaseNamed, readPersonNamed } from './person-only.ts'
import { readNotice851 } from './notice-851.ts'
import { readPresentenceReport } from './presentence-report.ts'
import { readProgressReport } from './progress-report.ts'
import { readSentenceComputation } from './sentence-computation.ts'
import { readStatementOfReasons } from './statement-of-reasons.ts'
import { readVerdictOrPlea } from './verdict-or-plea.ts'

const readers: Partial<Record<PaperKind, Reader>> = {
  'judgment': readJudgment,
  'presentence report': readPresentenceReport,
  'statement of reasons': readStatementOfReasons,
  'sentence computation': readSentenceComputation,
  'discipline log': readDisciplineLog,
  'progress report': readProgressReport,
  'letter of support': readLetter,
  'medical record': readMedicalRecord,
  'indictment': readIndictment,
  'docket sheet': readDocketSheet,
  'verdict or plea agreement': readVerdictOrPlea,
  'notice under 851': readNotice851,
  'sentence reduction order': readCaseNamed,
  'order under 2255': readCaseNamed,
  'sentencing transcript': readCaseNamed,
  'inmate profile': readSentenceComputation,
  'financial responsibility plan': readPersonNamed,
  'education transcript': readPersonNamed,
  'certificate': readPersonNamed,
  'risk or custody classification': readPersonNamed,
  'release plan letter': readLetter,
  'Pardon Attorney letter': readPersonNamed,
  'other': readPersonNamed,
}

/** The reader of a kind of paper. Kinds that are safe for no fact of the case, press among them, propose none. */
export function readerFor(kind: PaperKind): Reader {
  return readers[kind] ?? (() => [])
}
