import type { CasePart, TeamOfCase, Wall } from '../../api/people-shapes.ts'

export const parts: readonly CasePart[] = ['lead counsel', 'supervisor', 'attorney', 'student', 'contributor', 'investigator', 'interpreter', 'reviewer', 'family']

/** The parts as a form offers them. */
export const partChoices: readonly (readonly [CasePart, string])[] = parts.map((part) => [part, partInWords(part)])

export function partInWords(part: CasePart): string {
  if (part === 'contributor') return 'contributor who is not counsel'
  if (part === 'family') return 'family member'
  return part === 'reviewer' ? 'read-only reviewer' : part
}

const small = ['Nobody', 'One person', 'Two people', 'Three people', 'Four people', 'Five people', 'Six people', 'Seven people', 'Eight people', 'Nine people', 'Ten people']

/** `Three people are on this case, Rosa Whitfield leads it; one wall stands.` */
export function peopleSentence({ team }: Pick<TeamOfCase, 'team'>, walls: readonly Wall[] | undefined): string {
  const here = team.filter(({ leftAt }) => leftAt === undefined)
  const leads = here.filter(({ role }) => role === 'lead counsel').map(({ name }) => name)
  const standing = (walls ?? []).filter(({ lifted }) => lifted === undefined)
  const asked = standing.filter(({ liftAsked }) => liftAsked !== undefined).length
  const wall = standing.length === 0 ? '' : `; ${standing.length === 1 ? 'one wall stands' : `${standing.length} walls stand`}${asked === 0 ? '' : `, and ${asked === 1 ? 'one waits' : `${asked} wait`} for a second person to agree that it is lifted`}`
  const who = `${small[here.length] ?? `${here.length} people`} ${here.length === 1 ? 'is' : 'are'} on this case`
  return `${who}${leads.length === 0 ? '' : `; ${leads.join(' and ')} ${leads.length === 1 ? 'leads' : 'lead'} it`}${wall}.`
}

/** One line of who came, went and changed parts. */
export function changeInWords({ name, what, role }: { readonly name: string; readonly what: TeamOfCase['changes'][number]['what']; readonly role: CasePart }): string {
  const part = partInWords(role)
  if (what === 'added') return `${name} came on the case as ${part}`
  if (what === 'left') return `${name}, ${part}, left the case`
  return what === 'came back' ? `${name} came back as ${part}` : `${name} became ${part}`
}

export const reachInWords = { write: 'adds', read: 'sees', share: 'if shared', nothing: '–' } as const
