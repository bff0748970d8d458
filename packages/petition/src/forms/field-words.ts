import type { Desk } from '../compose/desk.ts'
import { wordsOf } from '../parts/narrative.ts'
import { surnameOf } from '../compose/desk.ts'
import type { Take, TakeAs } from './field-map.ts'

/** What a field takes, as plain text; undefined where the fact may not be said here, or does not have that shape. */
export function fieldWords(desk: Desk, take: Take): string | undefined {
  if ('words' in take) return wordsOf(desk, take.words)?.flatMap((block) => (block.is === 'own words' ? block.paragraphs.map(({ text }) => text) : [])).join('\n\n')
  const known = desk.known(take.path)
  return known === undefined ? undefined : shapes[take.as ?? 'words'](known.words, known.value)
}

const shapes: Readonly<Record<TakeAs, (words: string, value: unknown) => string | undefined>> = {
  'words': (words) => words,
  'first name': (words) => given(words)[0],
  'middle name': (words) => given(words).slice(1).join(' ') || undefined,
  'last name': (words) => lastName(words),
  'month/day/year': (_words, value) => { const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)); return day === null ? undefined : `${day[2] ?? ''}/${day[3] ?? ''}/${day[1] ?? ''}` },
  'side of the district': (words) => /^(Northern|Southern|Eastern|Western|Middle|Central)\b/i.exec(words.replace(/^the\s+/i, ''))?.[1],
  'state of the district': (words) => /\bdistrict of (?:the )?(.+)$/i.exec(words)?.[1],
}

const suffix = /\s+(?:jr|sr|ii|iii|iv)\.?$/i

/** The names before the surname; names written `LAST, First Middle` are understood. */
function given(name: string): readonly string[] {
  const plain = plainName(name)
  const comma = plain.indexOf(',')
  const before = comma > 0 ? plain.slice(comma + 1) : plain.slice(0, plain.lastIndexOf(' ') + 1)
  return before.replace(suffix, '').trim().split(/\s+/).filter((part) => part !== '')
}

function lastName(name: string): string {
  const end = suffix.exec(name.trim())?.[0] ?? ''
  return `${surnameOf(name)}${end.replace(/\.$/, '')}`.trim()
}

function plainName(name: string): string {
  return name.trim().replace(/,(?=\s+(?:jr|sr|ii|iii|iv)\b)/i, '').replace(suffix, '')
}
