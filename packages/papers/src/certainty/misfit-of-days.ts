import type { Misfit, Values } from './doubtful-fits.ts'

/** Days in the order in which they can only come; two may be one day. */
const inOrder = ['person.dateOfBirth', 'conviction.offenseBeganOn', 'conviction.offenseEndedOn', 'conviction.convictedOn', 'conviction.sentencedOn', 'custody.projectedReleaseOn'] as const
const names: Readonly<Record<string, string>> = {
  'person.dateOfBirth': 'the birth', 'conviction.offenseBeganOn': 'the first day of the offense', 'conviction.offenseEndedOn': 'the last day of the offense',
  'conviction.convictedOn': 'the plea or verdict', 'conviction.sentencedOn': 'the sentence', 'custody.projectedReleaseOn': 'the projected release',
}

/** Days of what is done in prison. */
const ofCustody = /^custody\.(?:programs|incidents)\.\d+\.(?:completedOn|on)$/

/** Days that come before what they must follow, a person under twelve or over ninety-five at the offense, and what is done in prison before its person is twelve. */
export function misfitOfDays(values: Values): Misfit[] {
  const out: Misfit[] = []
  const days = inOrder.flatMap((path) => {
    const day = values.get(path)
    return typeof day === 'string' ? [{ path, day }] : []
  })
  days.forEach((later, i) => {
    const earlier = days.slice(0, i).findLast((one) => one.day > later.day)
    if (earlier) out.push({ paths: [earlier.path, later.path], says: `${upper(names[later.path] ?? later.path)}, ${later.day}, comes before ${names[earlier.path]}, ${earlier.day}.` })
  })
  const [born, act] = [values.get('person.dateOfBirth'), values.get('conviction.offenseEndedOn') ?? values.get('conviction.sentencedOn')]
  if (typeof born === 'string' && typeof act === 'string' && born <= act) {
    const age = Number(act.slice(0, 4)) - Number(born.slice(0, 4))
    if (age < 12 || age > 95) out.push({ paths: ['person.dateOfBirth'], says: `By this day of birth the person was ${age} years old at the offense or sentence.` })
  }
  if (typeof born === 'string') {
    for (const [path, day] of values) if (ofCustody.test(path) && typeof day === 'string' && Number(day.slice(0, 4)) - Number(born.slice(0, 4)) < 12) out.push({ paths: [path], says: `By the day of birth, ${born}, the person was no grown person on ${day}.` })
  }
  const docket = values.get('conviction.docketNumber')
  const sentenced = values.get('conviction.sentencedOn')
  const year = typeof docket === 'string' ? (/^(?:\d{1,2}:)?(\d{2})(?:[- ]?CR|-)/i.exec(docket) ?? /^CR[-. ]?(\d{2})-/i.exec(docket))?.[1] : undefined
  if (year !== undefined && typeof sentenced === 'string') {
    const full = Number(year) > 40 ? 1900 + Number(year) : 2000 + Number(year)
    if (full > Number(sentenced.slice(0, 4))) out.push({ paths: ['conviction.docketNumber', 'conviction.sentencedOn'], says: `The docket number is of ${full}, and the sentence of ${sentenced.slice(0, 4)}.` })
  }
  return out
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
