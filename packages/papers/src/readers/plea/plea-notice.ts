import type { Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { findFirst, wordsAt } from '../../reading/spot.ts'

const cited = '(?:21\\s+U\\.?\\s?S\\.?\\s?C\\.?\\s*)?(?:§+\\s*|[Ss]ections?\\s+)851(?!\\d)(?:\\(\\w\\))*'
const agreed = 'What the agreement says: the judgment decides.'
/** `Notice under 21 U.S.C. § 851: Yes`, the label of a form, with its answer. */
const answered = new RegExp(`(?:(?:notice|information|enhancement)s?\\s+(?:filed\\s+)?(?:under|pursuant\\s+to)\\s+)?${cited}(?:\\s+(?:notice|information|enhancement)s?)?(?:\\s+filed|[^?.;]{0,80}(?=[?]))?\\??\\s*(?:\\(?(?:answer|a|(?:the\\s+)?defendant)\\s*[.:)]\\s*)?(?:[:.…_–—-]\\s*)*\\s*(?<value>yes|filed|no(?:ne|t\\s+filed)?|n/a)\\b(?!\\s+(?:under|by|on|in|later|and|or|shall|will|may))`, 'i')
const filed = /\b(?:has|have|was|were|having)\s+(?:been\s+|already\s+|previously\s+|also\s+)*(?:filed|given|served)\b|\b(?:government|united\s+states|prosecutor|office)\s+(?:has\s+)?filed\b/i
const notFiled = /\bno\s+(?:such\s+)?(?:information|notice|enhancement)[^;]{0,90}?\b(?:has\s+been|was|is)\s+filed\b|\b(?:has|have|was|were|did)\s+not\s+(?:been\s+)?file[d]?\b/i
/** What may yet be filed, is taken back, or is a part of a bargain. */
const open = /\b(?:will|shall|may|might|could|would|if|agrees?\s+(?:not\s+)?to|intends?|withdr\w+|dismiss\w*|refrain|reserves?|right\s+to)\b/i

/** Whether notice of prior convictions was given under 21 U.S.C. 851, as a sentence or a form tells it; nothing of what may yet be filed. */
export function toldNotice(pages: readonly Page[]): Found[] {
  const label = findFirst(pages, answered)
  if (label !== undefined) return fact('conviction.notice851', /^(?:yes|filed)/i.test(label.get('value')), label, agreed)
  const told = sentencesOf(pages).filter((one) => one.end - one.start < 700 && new RegExp(cited).test(wordsAt(one)) && /\b(?:notice|information|enhance\w*)\b/i.test(wordsAt(one)) && !open.test(wordsAt(one))).flatMap((sentence) => {
    const words = wordsAt(sentence).replace(/\s+/g, ' ')
    return notFiled.test(words) ? [{ sentence, value: false }] : filed.test(words) ? [{ sentence, value: true }] : []
  })
  const [first] = told
  return first !== undefined && told.every(({ value }) => value === first.value) ? fact('conviction.notice851', first.value, first.sentence, agreed) : []
}
