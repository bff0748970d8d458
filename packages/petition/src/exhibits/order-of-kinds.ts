import type { PaperKind } from '@lenity/law'

/** The order in which exhibits are tabbed: what the court did, what the prison kept, what waits outside. */
export const orderOfKinds: readonly PaperKind[] = [
  'judgment', 'indictment', 'notice under 851', 'verdict or plea agreement', 'presentence report', 'statement of reasons', 'docket sheet', 'appellate opinion',
  'sentence reduction order', 'sentence computation', 'discipline log', 'progress report', 'medical record', 'letter of support', 'public record', 'press article', 'other', 'photograph',
]
