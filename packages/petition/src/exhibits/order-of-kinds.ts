import type { PaperKind } from '@lenity/law'

/** The order in which exhibits are tabbed: what the court did, what the prison kept, what waits outside. */
export const orderOfKinds: readonly PaperKind[] = [
  'judgment', 'indictment', 'notice under 851', 'verdict or plea agreement', 'presentence report', 'statement of reasons', 'sentencing transcript', 'docket sheet',
  'appellate opinion', 'sentence reduction order', 'order under 2255', 'sentence computation', 'inmate profile', 'risk or custody classification', 'discipline log',
  'progress report', 'education transcript', 'certificate', 'financial responsibility plan', 'medical record', 'letter of support', 'release plan letter',
  'Pardon Attorney letter', 'public record', 'press article', 'other', 'photograph',
]
