import { slipOpinion } from './appellate-opinion.ts'
import { certificate } from './certificates.ts'
import { indictment, pleaAgreement } from './charges.ts'
import { custodyClassification, patternScore } from './custody-classification.ts'
import { docketSheet } from './docket-sheet.ts'
import { judgment1990 } from './judgment-1990.ts'
import { judgment2003 } from './judgment-2003.ts'
import { judgment2019 } from './judgment-2019.ts'
import type { Layout } from './layout.ts'
import { homeLetter, jobLetter, supportLetter } from './letters.ts'
import { clinicalEncounter, healthSummary } from './medical-record.ts'
import { notice851 } from './notice-851.ts'
import { order2255, reductionForm, reductionMemorandum } from './orders.ts'
import { pardonAttorneyLetter } from './pardon-attorney.ts'
import { presentence1989 } from './presentence-1989.ts'
import { presentence2005 } from './presentence-2005.ts'
import { invoice, newspaper } from './press-and-others.ts'
import { disciplineLog, educationTranscript, financialPlan, inmateProfile } from './prison-sheets.ts'
import { programReview, progressReport1990 } from './progress-report.ts'
import { sentenceComputation } from './sentence-computation.ts'
import { transcript } from './sentencing-transcript.ts'
import { statement1993, statement2005 } from './statement-of-reasons.ts'

export const openLayouts: readonly Layout[] = [
  judgment1990, judgment2003, judgment2019, presentence1989, presentence2005, statement1993, statement2005, indictment, pleaAgreement, notice851, docketSheet,
  slipOpinion, reductionForm, reductionMemorandum, order2255, transcript, sentenceComputation, disciplineLog, inmateProfile, educationTranscript, financialPlan,
  programReview, progressReport1990, custodyClassification, patternScore, supportLetter, jobLetter, homeLetter, pardonAttorneyLetter, certificate,
  healthSummary, clinicalEncounter, newspaper, invoice,
]
