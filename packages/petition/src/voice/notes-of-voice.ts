import { checkWording } from './check-wording.ts'
import type { OfficeVoice } from './office-voice.ts'
import { isVoicedId, voicedSentences } from './voiced-sentences.table.ts'

/** What counsel is told of wordings that no longer fit: the standard wording stands in their place. */
export function notesOfVoice(voice: OfficeVoice | undefined): readonly string[] {
  return (voice?.wordings ?? []).flatMap(({ sentence, text }) => {
    const checked = checkWording(sentence, text)
    return checked.ok ? [] : [`Our voice: the office’s wording of “${isVoicedId(sentence) ? voicedSentences[sentence].name : sentence}” no longer fits, and the standard wording stands. ${checked.fault.what} ${checked.fault.next}`]
  })
}
