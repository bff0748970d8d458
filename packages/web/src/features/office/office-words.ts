import type { Invitation, OfficePage, OfficeRole } from '../../api/people-shapes.ts'
import { dateInWords } from '../words/date-in-words.ts'

export const roleChoices: readonly (readonly [OfficeRole, string])[] = [['administrator', 'administrator'], ['member', 'member'], ['guest', 'guest']]

/** What each kind of member is, for those who choose. */
export const roleSays: Readonly<Record<OfficeRole, string>> = {
  administrator: 'runs the office: its name, its people, its backups; sees no case they are not on',
  member: 'works here: opens cases, sees who else is here, and only the cases they are on',
  guest: 'sees nobody else of the office and opens no case; can be family, reviewer, interpreter or investigator on a case',
}

/** `Six people; two of them run it. One invitation is open.` */
export function officeSentence({ members, invitations, role }: OfficePage, now: string): string {
  if (role === 'guest') return 'You are a guest here: you see the cases you are on, as far as they are shared with you.'
  const run = members.filter((one) => one.role === 'administrator').length
  const open = (invitations ?? []).filter((one) => stateOf(one, now) === 'open').length
  const people = members.length === 1 ? 'One person, who runs it' : `${capital(small[members.length] ?? String(members.length))} people; ${run === 1 ? 'one of them runs' : `${small[run] ?? run} of them run`} it`
  return `${people}.${open === 0 ? '' : ` ${open === 1 ? 'One invitation is' : `${open} invitations are`} open.`}`
}

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function stateOf({ end, expiresAt }: Pick<Invitation, 'end' | 'expiresAt'>, now: string): 'open' | 'used' | 'withdrawn' | 'expired' {
  return end?.what ?? (expiresAt > now ? 'open' : 'expired')
}

export function invitationInWords(one: Invitation, now: string): string {
  const state = stateOf(one, now)
  if (state === 'open') return `works once, until ${dateInWords(one.expiresAt)}`
  if (state === 'used') return `used ${dateInWords(one.end?.at ?? '')}`
  return state === 'withdrawn' ? `withdrawn ${dateInWords(one.end?.at ?? '')}` : `expired ${dateInWords(one.expiresAt)}`
}

export function memberChangeInWords({ name, what, role }: { readonly name: string; readonly what: NonNullable<OfficePage['changes']>[number]['what']; readonly role: OfficeRole }): string {
  if (what === 'added') return `${name} came as ${role}`
  if (what === 'held to contributing') return `${name} is held to contributing`
  if (what === 'no longer held') return `${name} is no longer held to contributing`
  return what === 'left' ? `${name} left the office` : `${name} became ${role}`
}
