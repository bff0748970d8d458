import type { Layout } from '../layout.ts'
import { indictmentBrackets, pleaLetter, verdictForm } from './charges.ts'
import { docketTerminal, information, judgmentParagraphs, minuteOrder, presentenceProse, statementMemorandum } from './court-papers.ts'
import { docketOfSeveral } from './docket-of-several.ts'
import { docketTypedCard } from './docket-typed-card.ts'
import { docketOfOwnComputer, docketTables } from './dockets-printed-out.ts'
import { condensedTranscript, reporterOpinion } from './heard-and-decided.ts'
import { judgmentCalifornia } from './judgment-california.ts'
import { judgmentCommitmentOrder } from './judgment-commitment-order.ts'
import { childLetter, churchLetter, hospitalReport, newspaperColumns, notAPaper, statusLetter, uprightCertificate } from './letters-and-press.ts'
import { opinionPublished, opinionSummary, opinionUnargued } from './opinions-of-panels.ts'
import { docketCard, opinionColumns, order2255Minute, reductionShort } from './orders.ts'
import { presentenceLettered } from './presentence-lettered.ts'
import { presentenceMemorandum } from './presentence-memorandum.ts'
import { presentenceQuestions } from './presentence-questions.ts'
import { presentenceTables } from './presentence-tables.ts'
import { chronicCare, collegeTranscript, computationProse, disciplineProse, friendLetter, opinionPiece, paymentSheet, teacherLetter, teamReview, typedCertificate } from './prison-papers-and-letters.ts'
import { classificationForm, computationLetter, disciplineTable, financialContract, profileSheet, progressMemorandum, schoolTranscript } from './prison-papers.ts'
import { transcriptExcerpt } from './sentencing-transcript.ts'
import { statementForm } from './statement-of-reasons-2016.ts'

import { inmateLocator, stateCaseSummary } from './public-records.ts'
import { skillsPlan } from './skills-plan.ts'
import { needsLetter } from './needs-letter.ts'
import { pardonToWarden } from './pardon-to-warden.ts'
import { visitNote } from './visit-note.ts'

/** Blind when they were written; since then the readers were mended by what was missed on them. */
export const onceBlindLayouts: readonly Layout[] = [
  judgmentCommitmentOrder, judgmentCalifornia, presentenceTables, statementForm, indictmentBrackets, verdictForm, pleaLetter, docketCard, opinionColumns, reductionShort,
  order2255Minute, transcriptExcerpt, computationLetter, disciplineTable, profileSheet, schoolTranscript, financialContract, classificationForm, progressMemorandum,
  childLetter, churchLetter, statusLetter, uprightCertificate, hospitalReport, newspaperColumns, notAPaper,
  judgmentParagraphs, presentenceProse, statementMemorandum, docketTerminal, information, minuteOrder, computationProse, disciplineProse, collegeTranscript,
  teamReview, paymentSheet, chronicCare, friendLetter, teacherLetter, typedCertificate, opinionPiece,
  presentenceLettered, presentenceMemorandum, presentenceQuestions, reporterOpinion, condensedTranscript, docketOfSeveral, docketTypedCard,
  inmateLocator, stateCaseSummary, visitNote, skillsPlan, docketOfOwnComputer, docketTables, opinionSummary, opinionPublished, opinionUnargued, needsLetter, pardonToWarden,
]
