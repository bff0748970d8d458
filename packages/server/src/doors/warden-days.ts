import type { CaseFacts, Screening, Source } from '@lenity/law'

/** The day the warden received the request, where one day is known, and the first day for a motion that follows from it by law. */
export interface WardenDays {
  readonly received: string | undefined
  readonly motionFrom: string | undefined
  readonly source: Source | undefined
}

/** Reads both from the case facts and the law's deadline. */
export function wardenDays({ routes }: Screening, { custody }: CaseFacts): WardenDays {
  const deadline = routes.find(({ id }) => id === 'compassionate release')?.deadlines?.[0]
  return { received: custody.wardenRequestOn.is === 'known' ? custody.wardenRequestOn.value : undefined, motionFrom: deadline?.on, source: deadline?.source }
}
