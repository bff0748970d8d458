import { monthWord } from '../months.ts'
import { countWord, numberWord } from '../numbers.ts'
import type { ClaimRule } from './claim-rule.ts'

const noticing = '(?:came across|saw|shared|learned (?:of|about)|heard (?:of|about)|became aware|discovered|read about|stumbled|took up|found out)'
const thing = '(?:viral )?(?:tweet|video|post|article|story|documentary|letter|clip|film|case|podcast)'

/** When the person's case came to someone's notice. */
export const whenNoticed: ClaimRule = {
  path: 'when the case was noticed',
  pattern: new RegExp(`\\b((?:about|around|nearly|almost|roughly|some|over|more than) )?(${countWord}) (months?|years?|weeks?) ago\\b[^.;]{0,60}?\\b${noticing}(?: an?| the)?(?: ${thing})?|\\b(?:first )?${noticing}\\b[^.;]{0,90}?\\b(?:in|last) ((?:${monthWord})(?: \\d{4})?|\\d{4})\\b|\\b${noticing}\\b[^.;]{0,90}?\\b((?:about|around|nearly|almost|roughly|some|over|more than) )?(${countWord}) (months?|years?|weeks?) ago\\b`, 'g'),
  value: (m) => {
    if (m[4] !== undefined) return m[4]
    const n = numberWord((m[2] ?? m[6]) as string)
    return n === undefined ? undefined : `${m[1] ?? m[5] ?? ''}${n} ${m[3] ?? m[7]} ago`
  },
  about: 'prisoner',
}

export const howNoticed: ClaimRule = {
  path: 'how the case was noticed',
  pattern: new RegExp(`\\b(?:first )?became aware of[^.;]{0,40}? (?:after|by|through) (?:watching|reading|seeing|hearing)[^.;]{0,30}?\\b(${thing})\\b|\\b(?:first )?${noticing}\\b[^.;]{0,40}?\\b(${thing})\\b`, 'g'),
  value: (m) => {
    const seen = /\b(?:after|by|through) (?:watching|reading|seeing|hearing)[^.;]{0,40}?\b(tweet|video|post|article|documentary|letter|clip|film|podcast)\b/.exec(m.input.slice(m.index, m.index + 160))?.[1]
    const named = seen ?? (m[1] ?? m[2] ?? '').replace('viral ', '')
    return named === '' || named === 'case' || named === 'story' ? undefined : named
  },
  about: 'prisoner',
}
