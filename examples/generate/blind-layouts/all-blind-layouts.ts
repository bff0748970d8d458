import type { Layout } from '../layouts/layout.ts'
import { docketTerminal, information, judgmentParagraphs, minuteOrder, presentenceProse, statementMemorandum } from './court-papers.ts'
import { chronicCare, collegeTranscript, computationProse, disciplineProse, friendLetter, opinionPiece, paymentSheet, teacherLetter, teamReview, typedCertificate } from './prison-papers-and-letters.ts'

/** Written by someone who had read neither the readers nor the signs of the kinds, and not to be read by those who mend them. */
export const blindLayouts: readonly Layout[] = [
  judgmentParagraphs, presentenceProse, statementMemorandum, docketTerminal, information, minuteOrder, computationProse, disciplineProse, collegeTranscript,
  teamReview, paymentSheet, chronicCare, friendLetter, teacherLetter, typedCertificate, opinionPiece,
]
