import { kindInWords, reach, recordKinds, roles, sayReach } from '@lenity/casefile'

/** The table of who sees what as the page of people shows it: in words, and cell by cell. */
export function sayPolicy() {
  return {
    kinds: recordKinds.map(kind => ({ kind, inWords: kindInWords[kind] })),
    roles: roles.map(role => ({ role, says: sayReach(role), reach: Object.fromEntries(recordKinds.map(kind => [kind, reach(role, kind)])) })),
  }
}
