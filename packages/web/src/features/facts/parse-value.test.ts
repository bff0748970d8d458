import { describe, expect, it } from 'vitest'
import { asTyped, parseValue } from './parse-value.ts'

describe('a corrected value', () => {
  it('is taken as its kind says', () => {
    expect(parseValue('date', '1997-03-21')).toEqual({ ok: true, value: '1997-03-21' })
    expect(parseValue('term', 'Life')).toEqual({ ok: true, value: 'life' })
    expect(parseValue('term', '240 months')).toEqual({ ok: true, value: 240 })
    expect(parseValue('term', '20 years 6 months')).toEqual({ ok: true, value: 246 })
    expect(parseValue('months', '3 years')).toEqual({ ok: true, value: 36 })
    expect(parseValue('grams', '1.5 kg')).toEqual({ ok: true, value: 1500 })
    expect(parseValue('grams', '62 grams')).toEqual({ ok: true, value: 62 })
    expect(parseValue('range', '188-235')).toEqual({ ok: true, value: [188, 235] })
    expect(parseValue('range', '360 to life')).toEqual({ ok: true, value: [360, 'life'] })
    expect(parseValue('grams', '5,000.5')).toEqual({ ok: true, value: 5000.5 })
    expect(parseValue('number', '−3')).toEqual({ ok: true, value: -3 })
    expect(parseValue('boolean', 'no')).toEqual({ ok: true, value: false })
    expect(parseValue('option', 'heroin', ['heroin'])).toEqual({ ok: true, value: 'heroin' })
    expect(parseValue('text', ' 95-20123 ')).toEqual({ ok: true, value: '95-20123' })
  })

  it('that cannot be is refused with what to give instead', () => {
    for (const [kind, typed] of [['date', '1997-02-30'], ['date', 'March'], ['term', 'a long time'], ['days', '2 years'], ['grams', 'kg'], ['range', '188'], ['range', '1 to 2 to 3'], ['grams', '-1'], ['grams', 'five'], ['boolean', 'maybe'], ['option', 'tea'], ['text', ' ']] as const) {
      expect(parseValue(kind, typed, ['heroin']).ok, `${kind} ${typed}`).toBe(false)
    }
  })

  it('is put back into the field as it would be typed', () => {
    for (const [kind, value] of [['range', [360, 'life']], ['boolean', false], ['term', 'life'], ['number', -2], ['date', '1997-03-21']] as const) {
      expect(parseValue(kind, asTyped(kind, value))).toEqual({ ok: true, value })
    }
  })
})
