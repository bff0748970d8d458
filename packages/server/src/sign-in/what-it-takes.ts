import type { Scope } from './who-asks.ts'

/** What a request takes beside being signed in. */
export interface Takes {
  /** What a token must be made for; `never` where no token will do. */
  readonly scope: Scope | 'never'
  /** Whether a person must have proved a short while ago that it is they who sit there. A token was made by someone who did. */
  readonly confirmed: boolean
}

interface Line {
  readonly method: RegExp
  /** The whole path; `:` stands for one part of it. */
  readonly path: string
  readonly takes: Takes
}

const any = /./
const get = /^(GET|HEAD)$/
const lines: readonly Line[] = [
  { method: any, path: '/api/me', takes: { scope: 'read', confirmed: false } },
  // How one signs in is the person's alone.
  { method: any, path: '/api/account/passkeys', takes: { scope: 'never', confirmed: true } },
  { method: any, path: '/api/account/passkeys/*', takes: { scope: 'never', confirmed: true } },
  { method: any, path: '/api/account/tokens', takes: { scope: 'never', confirmed: true } },
  { method: any, path: '/api/account', takes: { scope: 'never', confirmed: false } },
  { method: any, path: '/api/account/*', takes: { scope: 'never', confirmed: false } },
  { method: /^POST$/, path: '/api/calendar-links', takes: { scope: 'never', confirmed: false } },
  // What leaves as whole files.
  { method: get, path: '/api/cases/:/packets/:/packet.pdf', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/packets/:/authored.pdf', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/packets/:/memorandum.docx', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/counsel-copy.pdf', takes: { scope: 'export', confirmed: true } },
  // Counsel says that it is final, and nothing that runs by itself does.
  { method: /^POST$/, path: '/api/cases/:/packets/:/sign-off', takes: { scope: 'never', confirmed: true } },
  { method: any, path: '/api/cases/:/forms/:/filled', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/door-papers/:', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/filings/:/sent', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/petitions/:/supplement.pdf', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/letters-inside/:/letter.pdf', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/letters-inside/:/envelope.pdf', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/plain-summary/:/summary.pdf', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/public-page.zip', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/supporters.csv', takes: { scope: 'export', confirmed: true } },
  // What goes to many cannot be called back.
  { method: /^POST$/, path: '/api/cases/:/support-messages/:/send', takes: { scope: 'never', confirmed: true } },
  { method: get, path: '/api/cases/:/letters-of-support/:/guide.pdf', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/home/:/way-home.pdf', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/papers/:/original', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/audit.csv', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/audit.json', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/cases/:/export.zip', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/offices/:/export.zip', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/populations/:/runs/:/results.csv', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/populations/:/runs/:/results.parquet', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/populations/:/runs/:/first-day.zip', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/populations/:/runs/:/memorandum.pdf', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/populations/:/runs/:/tables.csv', takes: { scope: 'export', confirmed: true } },
  { method: get, path: '/api/populations/:/runs/:/refused.csv', takes: { scope: 'export', confirmed: true } },
  { method: /^POST$/, path: '/api/offices/:/populations', takes: { scope: 'write', confirmed: false } },
  { method: /^POST$/, path: '/api/offices/:/made-up-populations', takes: { scope: 'write', confirmed: false } },
  // What is gone for good, and what keeps the office.
  { method: any, path: '/api/cases/:/papers/:/erase', takes: { scope: 'write', confirmed: true } },
  { method: any, path: '/api/cases/:/erasures', takes: { scope: 'write', confirmed: true } },
  { method: /^POST$/, path: '/api/cases/:/merge', takes: { scope: 'write', confirmed: true } },
  { method: any, path: '/api/intake/:/erase', takes: { scope: 'write', confirmed: true } },
  { method: /^POST$/, path: '/api/populations/:/erase', takes: { scope: 'write', confirmed: true } },
  { method: /^POST$/, path: '/api/ways-back/:/agree', takes: { scope: 'never', confirmed: true } },
  { method: /^POST$/, path: '/api/ways-back/:/refuse', takes: { scope: 'never', confirmed: false } },
  { method: /^POST$/, path: '/api/offices/:/members/:/way-back', takes: { scope: 'never', confirmed: true } },
  { method: /^POST$/, path: '/api/limit-lifts/:/agree', takes: { scope: 'admin', confirmed: true } },
  { method: /^POST$/, path: '/api/lifts/:/agree', takes: { scope: 'admin', confirmed: true } },
  { method: any, path: '/api/erasures/:/agree', takes: { scope: 'admin', confirmed: true } },
  { method: /^POST$/, path: '/api/offices/:/webhooks', takes: { scope: 'admin', confirmed: true } },
  { method: any, path: '/api/offices/:/webhooks', takes: { scope: 'admin', confirmed: false } },
  { method: /^PUT$/, path: '/api/offices/:/mail', takes: { scope: 'never', confirmed: true } },
  { method: get, path: '/api/offices/:/statistics', takes: { scope: 'admin', confirmed: false } },
  { method: get, path: '/api/offices/:/statistics.csv', takes: { scope: 'export', confirmed: false } },
  { method: any, path: '/api/offices/:/mail', takes: { scope: 'admin', confirmed: false } },
  { method: /^(PUT|POST|DELETE)$/, path: '/api/offices/:', takes: { scope: 'admin', confirmed: false } },
  { method: /^(PUT|POST|DELETE)$/, path: '/api/offices/:/*', takes: { scope: 'admin', confirmed: false } },
  { method: /^(PUT|POST|DELETE)$/, path: '/api/intake-offices/:/*', takes: { scope: 'admin', confirmed: false } },
  { method: /^POST$/, path: '/api/invitations/take', takes: { scope: 'admin', confirmed: false } },
  { method: any, path: '/api/upkeep', takes: { scope: 'admin', confirmed: false } },
  { method: any, path: '/api/upkeep/*', takes: { scope: 'admin', confirmed: false } },
]

/** What this request takes, by the first line that fits; without one, reading takes `read` and everything else `write`. */
export function whatItTakes(method: string, path: string): Takes {
  const line = lines.find(one => one.method.test(method) && fits(one.path, path))
  return line?.takes ?? { scope: get.test(method) ? 'read' : 'write', confirmed: false }
}

function fits(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('/'), path.split('/')]
  return (wanted.at(-1) === '*' ? given.length >= wanted.length : given.length === wanted.length) && wanted.every((part, i) => part === '*' || (part === ':' ? given[i] !== '' : part === given[i]))
}

/** How long a proof holds, in minutes. */
export const proofHolds = 15
