/** What stands beside a term is not it: a licence may be suspended, or what is owed. */
const otherSuspended = /\b(?:fines?|costs|fees?|licen[cs]e|driving|driver['’]?s|registration|restitution|privileges?)\b[^.;]*$/i
const inPart = /\d|\b(?:all\s+but|balance|remainder|rest|part|portion|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|thirty)\b/i
const supervised = /^(?:['’]s?|s['’])?\s*(?:of\s+)?(?:(?!(?:and|plus|with|then|or|but|custody|jail|prison|imprisonment|confinement)\b)[a-z]+\s+)?(?:probation|supervision|conditional|community)/i

/**
 * What is to be served of a term by the words before and behind it: `none` where it is of probation or suspended in whole, `part` where some of it is
 * suspended and nothing says how much is left, else `all`.
 */
export function timeToServe(before: string, behind: string): 'all' | 'part' | 'none' {
  if (supervised.test(behind) || /(?:probation|supervision)[\s,:]*(?:for|of)?\s*$/i.test(before)) return 'none'
  const between = /^(?<between>[^.;]{0,40}?)\bsuspended\b/i.exec(behind)?.groups?.['between']
  if (between === undefined || otherSuspended.test(between)) return 'all'
  return inPart.test(between) ? 'part' : 'none'
}
