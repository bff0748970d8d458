import { done, warningsOfLetter, type LetterInside, type LetterWarning, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { Source } from '@lenity/law'
import { mailToAPrison } from '@lenity/law/records'
import { countAsSent, splitMessage } from '@lenity/outreach'
import { nothingHere, seesAll } from '../campaign/introductions-view.ts'

/** How a letter to the person inside would go: how long it is, in which parts, what must be answered first, and the rules its channel has. */
export interface LetterCheck {
  readonly characters: number
  readonly most: number | undefined
  readonly parts: readonly string[]
  readonly warnings: readonly LetterWarning[]
  readonly rules: readonly Source[]
}

/** Looks at a letter before it goes. Nothing of it is kept. For those who write the log of the case. */
export async function checkLetter(store: StoreForUser, caseId: string, letter: LetterInside): Promise<Result<LetterCheck>> {
  const there = await store.cases.get(caseId)
  if (!there.ok) return there
  if (!seesAll(there.value.role, 'log')) return nothingHere('the letters of the case')
  const most = letter.channel === 'monitored message' ? mailToAPrison.monitoredMessage.mostCharacters : undefined
  return done({ characters: countAsSent(letter.body), most, parts: most === undefined ? [letter.body] : splitMessage(letter.body, most), warnings: warningsOfLetter(letter), rules: rulesOf(letter.channel) })
}

/** The words of the law, or of whoever tells it, on a channel. */
function rulesOf(channel: LetterInside['channel']): readonly Source[] {
  const { specialMail, fromAnAssistant, mail, monitoredMessage } = mailToAPrison
  switch (channel) {
    case 'special mail': return [specialMail.source, fromAnAssistant.source]
    case 'mail': return [mail.source]
    case 'monitored message': return [monitoredMessage.source, monitoredMessage.attachments, monitoredMessage.monitored]
  }
}
