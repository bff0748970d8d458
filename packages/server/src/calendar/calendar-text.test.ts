import fc from 'fast-check'
import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { calendarText, type CalendarEvent } from './calendar-text.ts'

const event: CalendarEvent = { uid: 'a1@lenity', on: '2026-12-09', summary: 'Deadline: Dolores Example', description: 'More; in Lenity, behind the link.', url: 'http://127.0.0.1:4680/cases/1/tasks', sequence: 2, changedAt: '2026-11-28T12:05:01.234Z', categories: ['tasks'] }
const lines = (text: string) => text.split('\r\n')
const unfolded = (text: string) => lines(text.replaceAll('\r\n ', ''))

describe('a calendar of what is due', () => {
  it('has the lines RFC 5545 asks for, a whole day as a DATE value, and the instant of the change', () => {
    const text = calendarText('Lenity', [event])
    expect(lines(text).slice(0, 4)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lenity//Lenity//EN', 'CALSCALE:GREGORIAN'])
    for (const line of ['UID:a1@lenity', 'DTSTAMP:20261128T120501Z', 'DTSTART;VALUE=DATE:20261209', 'SEQUENCE:2', 'SUMMARY:Deadline: Dolores Example', 'DESCRIPTION:More\\; in Lenity\\, behind the link.']) expect(unfolded(text)).toContain(line)
    expect(text.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true)
  })

  it('is read by another program as it was meant', () => {
    const read = convertIcsCalendar(undefined, calendarText('Lenity', [event, { ...event, uid: 'b2@lenity', on: '2028-02-29', summary: 'Ñandú; a, b\\c' }]))
    expect(read.events?.map(({ uid, summary, start }) => [uid, summary, start.type, start.date.toISOString().slice(0, 10)])).toEqual([['a1@lenity', 'Deadline: Dolores Example', 'DATE', '2026-12-09'], ['b2@lenity', 'Ñandú; a, b\\c', 'DATE', '2028-02-29']])
  })

  it('keeps every line to 75 octets, cuts no character, and loses none, whatever is written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (summary) => {
      const text = calendarText('Lenity', [{ ...event, summary }])
      for (const line of lines(text)) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line.isWellFormed()).toBe(true)
      }
      const written = unfolded(text).find((line) => line.startsWith('SUMMARY:'))?.slice(8)
      const meant = summary.replaceAll(/\r\n?/g, '\n').replaceAll(/(?![\t\n])\p{Cc}/gu, '')
      expect(written?.replaceAll(/\\(.)/g, (_, one: string) => (one === 'n' ? '\n' : one))).toBe(meant)
    }))
  })

  it('cannot be made to hold another event by what someone typed', () => {
    const text = calendarText('Lenity', [{ ...event, summary: 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:forged' }])
    expect(unfolded(text).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  })
})
