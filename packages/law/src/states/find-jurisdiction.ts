import { asOf, authorities } from './authorities.table.ts'
import type { Authority } from './jurisdiction.ts'

const byName = new Map<string, Authority>(Object.values(authorities).flatMap((one) => [[one.code.toLowerCase(), one] as const, [one.name.toLowerCase(), one] as const]))

/** The jurisdiction a name or its two letters mean: `Ohio`, `OH`, `State of Ohio`; undefined when it means none. */
export function findJurisdiction(name: string): Authority | undefined {
  const plain = name.trim().toLowerCase().replace(/^(the )?(state|commonwealth) of /, '').replace(/^the /, '')
  return byName.get(plain) ?? byName.get(plain.replaceAll('.', ''))
}

/** Where someone convicted there turns, in a sentence without its full stop, with the warning that it must be checked. */
export function sayAuthority(one: Authority): string {
  const governor = one.decides.value.replace(/^the governor/, `the Governor of ${one.name}`)
  const who = governor === one.decides.value ? `${one.decides.value} decides` : `${governor} decides`
  const check = [one.decides, one.apply].every(({ verified }) => verified) ? '' : `; this is guidance of ${asOf} that has not been verified, so check it at ${one.official}`
  return `${who.replace(/^the Governor of ([^,]+), (.+) decides$/, 'the Governor of $1 decides, $2')}; apply, on the state's own form, to: ${one.apply.value}${check}`
}
