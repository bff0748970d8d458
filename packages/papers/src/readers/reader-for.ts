import type { PaperKind } from '@lenity/law'
import { weighPaper } from '../certainty/weigh-paper.ts'
import type { Found, Reader } from '../reading/propose.ts'
import { withoutParagraphNumbers } from '../reading/paragraph-number.ts'
import { readThrough } from '../reading/read-through.ts'
import { readAppellateOpinion } from './appellate-opinion.ts'
import { readCertificate } from './certificate.ts'
import { readClassification } from './classification.ts'
import { readDisciplineLog } from './discipline-log.ts'
import { readDocketSheet } from './docket-sheet.ts'
import { readEducationTranscript } from './education-transcript.ts'
import { facilityInLetter } from './facility.ts'
import { fillIn } from './fill-in.ts'
import { readFinancialPlan } from './financial-plan.ts'
import { readIndictment } from './indictment.ts'
import { readInmateProfile } from './inmate-profile.ts'
import { readJudgment } from './judgment.ts'
import { readLetter } from './letter-of-support.ts'
import { readMedicalRecord } from './medical-record.ts'
import { readNotice851 } from './notice-851.ts'
import { readOrder2255 } from './order-2255.ts'
import { readPersonNamed } from './person-only.ts'
import { toldOnFace } from './presentence-face.ts'
import { readPressRelease } from './press-release.ts'
import { readPresentenceReport } from './presentence-report.ts'
import { readProgressReport } from './progress-report.ts'
import { readPublicRecord, withoutCase } from './public-record.ts'
import { withSentenceOfEntry } from './register-sentence.ts'
import { readSentenceComputation } from './sentence-computation.ts'
import { readSentenceReduction } from './sentence-reduction.ts'
import { readSentencingTranscript } from './sentencing-transcript.ts'
import { readStatementOfReasons } from './statement-of-reasons.ts'
import { readVerdictOrPlea } from './verdict-or-plea.ts'
import { toldInCustody } from './told/said-custody.ts'
import { readLists } from './listed/read-lists.ts'
import { withoutTermOfOneCount } from './listed/term-of-one-count.ts'

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
  'appellate opinion': readAppellateOpinion,
  'sentence reduction order': readSentenceReduction,
  'order under 2255': readOrder2255,
  'sentencing transcript': readSentencingTranscript,
  'inmate profile': readInmateProfile,
  'financial responsibility plan': readFinancialPlan,
  'education transcript': readEducationTranscript,
  'certificate': readCertificate,
  'risk or custody classification': readClassification,
  'release plan letter': (pages) => [...readLetter(pages), ...facilityInLetter(pages)],
  'Pardon Attorney letter': readPersonNamed,
  'public record': readPublicRecord,
  'press article': readPressRelease,
  'other': readPersonNamed,
}

/** Papers of a prison that tell of the sentence. */
const toldInSentences: ReadonlySet<PaperKind> = new Set(['sentence computation', 'progress report', 'inmate profile'])

const withoutPart = (kind: PaperKind, found: readonly Found[]): readonly Found[] => (toldInSentences.has(kind) ? withoutTermOfOneCount(found) : found)

/** The reader of a kind of paper: what its own reader finds, then what its labels and plain sentences give. Of press only what a prosecutor's office releases is read. */
export function readerFor(kind: PaperKind): Reader {
  const reader = readers[kind]
  if (reader === undefined) return () => []
  return (pages) => readThrough((read) => {
    const found = withoutPart(kind, withoutParagraphNumbers(readLists(kind, read, reader(read))))
    const filled = withoutPart(kind, [...found, ...fillIn(kind, read, new Set(found.map(({ path }) => path)))])
    const known = new Set(filled.map(({ path }) => path))
    if (kind === 'public record') return weighPaper(kind, read, withoutCase(read, withSentenceOfEntry(read, filled)))
    return weighPaper(kind, read, withoutPart(kind, [...filled, ...(toldInSentences.has(kind) ? toldInCustody(read, known) : kind === 'presentence report' ? toldOnFace(read, known) : [])]))
  }, pages)
}
