import type { Layout } from '../layouts/layout.ts'
import { indictmentPleading, informationTable } from './charging-papers.ts'
import { computationCard, publicInformation, timeCreditAssessment } from './computation-sheets.ts'
import { judgmentBench, reasonsList } from './court-papers.ts'
import { hearingReport, misconductTable } from './discipline-forms.ts'
import { docketNewestFirst } from './docket-newest-first.ts'
import { appealDocket } from './docket-of-appeals.ts'
import { familyLetter, houseAcceptance, printerDocket, prosecutorRelease } from './family-press-and-docket.ts'
import { chronologicalNotes, diploma, dischargeSummary } from './health-and-awards.ts'
import { amendedJudgment, commitmentOrder, typedCommitment } from './judgments-of-districts.ts'
import { order2255TwoNumbers, reductionMinutes } from './later-orders.ts'
import { agencyPlan, pardonEmail, supportByHand, supportEmail, supportInSpanish } from './letters-of-people.ts'
import { memorandumDisposition } from './memorandum-disposition.ts'
import { homeQuestions, sponsorOath } from './homes-and-sponsors.ts'
import { nurseNote } from './nurse-note.ts'
import { opinionFromDatabase } from './opinion-from-database.ts'
import { opinionCounselListed, opinionOrderAndJudgment, opinionPerCuriam } from './opinions-in-prose.ts'
import { denialByWarden, memorandumToWarden } from './pardon-office-and-warden.ts'
import { homeByHand, sponsorForm } from './plans-for-release.ts'
import { pleaOfEachSide } from './plea-of-each-side.ts'
import { pleaPetition } from './plea-petition.ts'
import { pleaLetter, verdictForm } from './pleas-and-verdicts.ts'
import { presentenceTables, presentenceWorksheets } from './presentence-forms.ts'
import { presentenceGridded } from './presentence-gridded.ts'
import { presentenceRunning } from './presentence-running.ts'
import { albumPage, clipping, faxCover, visitPicture } from './press-and-public.ts'
import { clerkSearch, locatorResults } from './registers-shown.ts'
import { faceSheet, paymentContract, riskWorksheet, schoolRecord } from './prison-forms.ts'
import { computationColumns, disciplineCards } from './prison-papers.ts'
import { progressProse, reviewForm } from './progress-forms.ts'
import { notice851Table, reasonsMemorandum } from './reasons-and-notice.ts'
import { certificateOfDisposition, consultantLetter, teamSummary } from './record-clinic-and-team.ts'
import { dispositionBoxes, statementByDays } from './statements-of-clerks.ts'
import { teamPlanTable } from './team-plan-table.ts'
import { incidentForm, tradeCertificate, treatmentCertificate } from './training-clinic-and-reports.ts'
import { transcriptFromRecording } from './transcript-from-recording.ts'
import { transcriptOfRuling } from './transcript-of-ruling.ts'
import { transcriptWithIndex } from './transcript-with-index.ts'

/** Written by those who mended no reader by them, and not to be read by those who mend the readers. */
export const blindLayouts: readonly Layout[] = [
  judgmentBench, reasonsList, computationColumns, disciplineCards,
  commitmentOrder, typedCommitment, amendedJudgment, presentenceTables, presentenceWorksheets, reasonsMemorandum, notice851Table,
  indictmentPleading, informationTable, pleaLetter, verdictForm, appealDocket, reductionMinutes, order2255TwoNumbers,
  publicInformation, computationCard, timeCreditAssessment, faceSheet, hearingReport, misconductTable, progressProse, reviewForm, paymentContract, schoolRecord, riskWorksheet,
  chronologicalNotes, dischargeSummary, diploma, supportEmail, supportByHand, supportInSpanish, agencyPlan, pardonEmail, clipping, albumPage, visitPicture, faxCover,
  tradeCertificate, treatmentCertificate, incidentForm, familyLetter, houseAcceptance, prosecutorRelease, printerDocket,
  memorandumDisposition, transcriptWithIndex, pleaPetition,
  docketNewestFirst, pleaOfEachSide, transcriptFromRecording,
  presentenceRunning, presentenceGridded, certificateOfDisposition, consultantLetter, teamSummary, transcriptOfRuling,
  opinionPerCuriam, opinionCounselListed, opinionOrderAndJudgment, locatorResults, clerkSearch, nurseNote, homeByHand, sponsorForm,
  memorandumToWarden, denialByWarden, statementByDays, dispositionBoxes, sponsorOath, homeQuestions, teamPlanTable, opinionFromDatabase,
]
