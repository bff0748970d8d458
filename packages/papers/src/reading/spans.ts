import { day } from './dates.ts'

const about = '(?:(?:at\\s+least|a\\s+time|unknown|as\\s+early\\s+as|no\\s+later\\s+than|in|on|or|about|around|approximately|and|a\\s+date|the\\s+date\\s+of|continuing|thereafter|,)\\s+|,\\s*)*'

/** From when to when an offense lasted, `from in or about …, up to and including …`, as the source of a pattern: groups `from` and `to`. */
export const offenseSpan = `(?:(?:dates?|period|time)\\s+of\\s+(?:the\\s+)?(?:offenses?|conspiracy|conduct)\\s*(?::|were|was|ran)?|beginning|commencing|starting|began|begun|ran\\s+from|from|between|since)\\s+${about}(?<from>${day})[^.;]{0,90}?(?:\\s[–—-]\\s?|\\b(?:up\\s+to(?:\\s+and\\s+including)?|until|through|thru|to|and|ending|ended|including)\\s+)(?:ending\\s+|ended\\s+|including\\s+)?${about}(?<to>${day})`
