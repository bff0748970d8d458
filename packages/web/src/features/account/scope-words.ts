import type { Account } from '../../api/shapes.ts'

type Scope = Account['tokens'][number]['scopes'][number]

/** What each scope of a token opens, in words. */
export const scopeWords: Readonly<Record<Scope, { readonly short: string; readonly long: string }>> = {
  read: { short: 'reading', long: 'Read: see cases and what is in them' },
  write: { short: 'writing', long: 'Write: add, change and confirm' },
  export: { short: 'taking files away', long: 'Export: take whole files away, such as papers and packets' },
  admin: { short: 'running the office', long: 'Office: invite people, change their parts, make backups' },
}

export const scopes = Object.keys(scopeWords) as readonly Scope[]
