/**
 * Who may see and write what on a case they are on. This table is the source: the database is filled from it, its row-level security
 * asks it, the tests are made from it, and the page of people says it in words. Each word says what a role may do with a kind of record:
 *
 *   write   sees all of it and adds to it
 *   read    sees all of it
 *   share   sees what counsel shared with them, and nothing else of it
 *   -       sees nothing of it, nor that there is any
 *
 * Sealed facts are those whose being known can get a person killed: counsel only. A paper that holds sealed words is on the same shelf.
 */
export const whoSeesWhat = `
                 case   team   facts  health sealed papers confidential words  decisions packets tasks  fees   log    contacts plan   petitions agreements audit
  lead counsel   write  write  write  write  write  write  write        write  write     write   write  write  write  write    write  write     write      read
  supervisor     write  write  write  write  write  write  write        write  write     write   write  write  write  write    write  write     write      read
  attorney       write  read   write  write  write  write  write        write  write     write   write  write  write  write    write  write     write      read
  student        read   read   write  write  -      write  write        write  read      read    write  write  write  write    write  write     read       -
  contributor    read   read   write  write  -      write  write        read   read      -       write  write  write  write    write  -         -          -
  investigator   read   read   write  read   -      write  -            -      -         -       write  write  write  write    -      -         -          -
  interpreter    read   read   -      -      -      -      -            write  -         -       write  write  write  -        -      -         -          -
  reviewer       read   read   read   read   -      read   read         read   read      read    read   -      read   read     read   read      read       -
  family         share  share  share  share  -      share  -            share  -         share   share  -      share  -        share  share     -          -
`

/** What a role may do with a kind of record. */
export type Reach = 'write' | 'read' | 'share' | 'nothing'

/** The parts someone can have on a case. */
export const roles = ['lead counsel', 'supervisor', 'attorney', 'student', 'contributor', 'investigator', 'interpreter', 'reviewer', 'family'] as const
export type CaseRole = (typeof roles)[number]

/** The kinds of record of a case, as the columns of the table name them. */
export const recordKinds = ['case', 'team', 'facts', 'health', 'sealed', 'papers', 'confidential', 'words', 'decisions', 'packets', 'tasks', 'fees', 'log', 'contacts', 'plan', 'petitions', 'agreements', 'audit'] as const
export type RecordKind = (typeof recordKinds)[number]

/** One cell of the table. */
export interface PolicyCell {
  readonly role: CaseRole
  readonly kind: RecordKind
  readonly reach: Reach
}

/** The table cell by cell. Throws when a row or a column is not one of `roles` and `recordKinds`: the table is then wrong. */
export function policyCells(table: string = whoSeesWhat): readonly PolicyCell[] {
  const [head = '', ...rows] = table.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  const kinds = head.split(/\s+/)
  if (kinds.join() !== recordKinds.join()) throw new Error(`The columns are ${kinds.join(', ')} and should be ${recordKinds.join(', ')}.`)
  const cells = rows.flatMap((row) => {
    const role = roles.find((one) => row.startsWith(`${one} `))
    const words = role === undefined ? [] : row.slice(role.length).trim().split(/\s+/)
    if (role === undefined || words.length !== kinds.length) throw new Error(`This row has no role, or not one word for each column: ${row}`)
    return recordKinds.map((kind, i): PolicyCell => ({ role, kind, reach: reachOf(words[i] ?? '', row) }))
  })
  if (cells.length !== roles.length * recordKinds.length) throw new Error('Each role has one row.')
  return cells
}

function reachOf(word: string, row: string): Reach {
  if (word === '-') return 'nothing'
  if (word === 'write' || word === 'read' || word === 'share') return word
  throw new Error(`“${word}” is not write, read, share or -: ${row}`)
}

const cells = new Map(policyCells().map(({ role, kind, reach }) => [`${role} ${kind}`, reach]))

/** What a role may do with a kind of record. */
export function reach(role: CaseRole, kind: RecordKind): Reach {
  return cells.get(`${role} ${kind}`) ?? 'nothing'
}

/** Whether a role sees what is sealed. */
export function isCounsel(role: CaseRole): boolean {
  return reach(role, 'sealed') === 'write'
}
