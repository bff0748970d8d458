import { monthWord } from '../months.ts'
import type { ClaimRule } from './claim-rule.ts'

/** What was granted, in the past tense only: a wish or a plea is no decision. */
export const granted: ClaimRule = {
  path: 'what was granted',
  pattern: /\b(?:commuted|was commuting|commutes)\b|\bgranted (?:her |him )?(clemency|a (?:full )?pardon|a commutation)\b|\b(?:pardoned|pardons)\b(?! by)|\bposthumous pardon\b/gi,
  value: (m) => {
    if (/\b(?:if|should|would|will|could|may|might|be|not|never|asked|hopes?)\b[^.;]{0,20}$/i.test(m.input.slice(Math.max(0, m.index - 24), m.index))) return undefined
    return /commut/i.test(m[0]) ? 'commutation' : /pardon/i.test(m[0]) ? 'pardon' : 'clemency'
  },
  about: 'prisoner',
}

export const released: ClaimRule = {
  path: 'when released',
  pattern: new RegExp(`\\b(?:was |were |been )?(?:released|freed)\\b(?: from (?:\\w+ ){0,2}prison)? ((?:earlier this|last|this) (?:week|month|year)|(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:in|on) (?:${monthWord})[^,.;]{0,12}|yesterday)`, 'g'),
  value: (m) => m[1]?.trim(),
  about: 'prisoner',
}

export const untilDecision: ClaimRule = {
  path: 'time from meeting to decision',
  pattern: /\b((?:a|one|two|three|several|some) (?:week|month|day)s? (?:later|after)|within (?:\w+ )?(?:weeks?|days?|months?))\b/gi,
  value: (m) => (/\b(?:commut|clemency|pardon|freed|granted)/i.test(sentenceAround(m)) ? (m[1] as string).toLowerCase() : undefined),
  about: 'prisoner',
}

export const meeting: ClaimRule = {
  path: 'meeting with the decision maker',
  pattern: new RegExp(`\\b(?:in|early|late|last|mid-|on) ?(?:in )?(${monthWord})\\b`, 'g'),
  value: (m) => {
    const around = sentenceAround(m)
    return /\b(?:met with|met|meeting with|visit to|trip to|traveled to|travelled to|went to) (?:the )?(?:president|governor|White House|Oval Office|\p{Lu}\p{L}+)/iu.test(around) && /\b(?:White House|Oval Office|president|governor|Trump|Gov\.)/i.test(around) ? m[0].replace(/^(?:in|on) /, '') : undefined
  },
  about: 'subject',
}

function sentenceAround(m: RegExpExecArray): string {
  const start = Math.max(m.input.lastIndexOf('. ', m.index) + 1, m.input.lastIndexOf('\n', m.index) + 1)
  const stops = [m.input.indexOf('. ', m.index), m.input.indexOf('\n', m.index)].filter((at) => at >= 0)
  return m.input.slice(start, stops.length > 0 ? Math.min(...stops) : undefined)
}
