import type { Source } from '@lenity/law'
import { clemencyDecision } from '@lenity/law/records'

const asked = (quote: string): Source => ({ cite: 'Pardon Attorney, Frequently Asked Questions (2024)', link: 'https://www.usdoj.gov/pardon/frequently-asked-questions', quote, text: 'read', readOn: '2026-11-28' })

/** What the Department of Justice says of a petition that is pending and of one that was denied. No waiting period after a denial was found; the page says there is none. */
export const supplementLaw = {
  pending: asked('If your application remains pending, you do NOT need to submit a new application form.'),
  update: asked('you may provide us with updated information at any time by mail or email to USPardon.Attorney@usdoj.gov. Please reference your clemency case number if available.'),
  considered: asked('Any new information you send to us will be added to your existing casefile and considered in the review process.'),
  again: clemencyDecision.again,
  changed: asked('Your new application is an opportunity to provide an update on anything that has changed since you submitted your last application.'),
} as const
