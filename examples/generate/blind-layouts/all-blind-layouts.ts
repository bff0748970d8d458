import type { Layout } from '../layouts/layout.ts'
import { judgmentBench, presentenceQuestions, reasonsList } from './court-papers.ts'
import { computationColumns, disciplineCards } from './prison-papers.ts'

/** Written by someone who mended no reader by them, and not to be read by those who mend the readers. */
export const blindLayouts: readonly Layout[] = [judgmentBench, presentenceQuestions, reasonsList, computationColumns, disciplineCards]
