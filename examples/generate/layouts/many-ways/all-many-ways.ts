import type { Layout } from '../layout.ts'
import { indictmentOtherwise, pleaOtherwise, verdictOtherwise } from './charges.ts'
import { judgmentProse, opinionTold, reductionTold, ruling2255 } from './court-prose.ts'
import { appealDocketOtherwise, docketShorthand, notice851Otherwise, reasonsOtherwise, transcriptOtherwise } from './court-records.ts'
import { presentenceArranged } from './presentence-arranged.ts'
import { appealDocketArranged } from './appeal-dockets.ts'
import { docketOtherwise } from './dockets-otherwise.ts'
import { docketRegister } from './dockets-registers.ts'
import { transcriptSpoken } from './transcripts-otherwise.ts'
import { transcriptArranged } from './transcripts-arranged.ts'
import { noticeArranged } from './notices-otherwise.ts'
import { presentenceShort } from './presentence-short.ts'
import { opinionOfCircuit } from './opinions-of-circuits.ts'
import { transcriptOfHearing } from './transcripts-of-hearings.ts'
import { opinionOtherwise } from './opinions-otherwise.ts'
import { pleaTold } from './pleas-told.ts'
import { pleaPetition, pleaSheet } from './plea-petitions.ts'
import { pleaQuestions } from './plea-questions.ts'
import { pleaByDistrict, pleaByLetter } from './pleas-by-district.ts'
import { verdictQuestioned } from './verdicts-questioned.ts'
import { reasonsArranged } from './reasons-arranged.ts'
import { presentenceParts } from './presentence-parts.ts'
import { healthForm, healthTold } from './health.ts'
import { releasePlan, supportManyWays } from './letters.ts'
import { locatorAnswer, sentencingRelease } from './public.ts'
import { presentenceSummary, presentenceTold, presentenceWorksheets } from './presentence.ts'
import { hearingReport, incidentReport } from './prison-incident.ts'
import { classificationOtherwise, computationOtherwise, computationTold, disciplineOtherwise, planOtherwise, profileOtherwise, progressOtherwise, progressTold, timeCredits, transcriptOfCourses } from './prison-papers.ts'

/** Papers of a court and of a prison whose every part is said now one way, now another: no form is theirs. */
export const manyWaysLayouts: readonly Layout[] = [
  judgmentProse, opinionTold, ruling2255, reductionTold, indictmentOtherwise, pleaOtherwise, verdictOtherwise, transcriptOtherwise, reasonsOtherwise, docketShorthand,
  appealDocketOtherwise, notice851Otherwise, presentenceWorksheets, presentenceSummary, presentenceTold, presentenceParts, presentenceArranged, reasonsArranged, pleaTold, docketOtherwise, appealDocketArranged, transcriptSpoken, opinionOtherwise, noticeArranged, opinionOfCircuit, transcriptOfHearing, transcriptArranged, presentenceShort, pleaByDistrict, pleaByLetter, pleaPetition, pleaSheet, verdictQuestioned, docketRegister, pleaQuestions,
  computationOtherwise, computationTold, timeCredits, incidentReport, hearingReport, profileOtherwise, progressOtherwise, progressTold, disciplineOtherwise, planOtherwise, transcriptOfCourses, classificationOtherwise,
  healthForm, healthTold, supportManyWays, releasePlan, locatorAnswer, sentencingRelease,
]
