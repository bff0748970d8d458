/** One day-long event of a calendar. */
export interface CalendarEvent {
  /** Stable: the same for the same thing, whenever it is asked. */
  readonly uid: string
  /** `YYYY-MM-DD`. */
  readonly on: string
  readonly summary: string
  readonly description: string
  readonly url: string
  /** How often it was changed. */
  readonly sequence: number
  /** The instant it was last changed, ISO 8601. */
  readonly changedAt: string
  readonly categories: readonly string[]
}

/** A calendar as RFC 5545 writes it: lines end with CR LF and are folded at 75 octets, text is escaped, days are DATE values. */
export function calendarText(name: string, events: readonly CalendarEvent[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Lenity//Lenity//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ].map(line => `${fold(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${instant(event.changedAt)}`,
    `LAST-MODIFIED:${instant(event.changedAt)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTART;VALUE=DATE:${event.on.replaceAll('-', '')}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `CATEGORIES:${event.categories.map(escaped).join(',')}`,
    `URL:${event.url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** `20261128T120500Z`. */
function instant(iso: string): string {
  return new Date(iso).toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

function escaped(text: string): string {
  // A control character has no place in a calendar; a line break is written out.
  return text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\\;,]/g, match => `\\${match}`).replaceAll('\n', '\\n').replaceAll(/(?!\t)\p{Cc}/gu, '')
}

/** At most 75 octets a line, the rest on lines that begin with a space; a character is never cut in two. */
function fold(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
