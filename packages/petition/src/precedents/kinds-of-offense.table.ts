/** Drugs as lists and judgments name them. Only words: which drug it was is not concluded from a statute. */
export const substances: readonly { readonly name: string; readonly words: RegExp }[] = [
  { name: 'cocaine base', words: /cocaine base|crack/i },
  { name: 'cocaine', words: /cocaine(?! base)(?<!crack cocaine)/i },
  { name: 'methamphetamine', words: /methamphetamine/i },
  { name: 'heroin', words: /heroin/i },
  { name: 'marijuana', words: /mari[jh]uana/i },
  { name: 'fentanyl', words: /fentanyl/i },
  { name: 'oxycodone', words: /oxycodone/i },
  { name: 'PCP', words: /\bPCP\b|phencyclidine/i },
  { name: 'LSD', words: /\bLSD\b|lysergic/i },
  { name: 'MDMA', words: /\bMDMA\b|ecstasy/i },
]

/** Kinds of offense by the words of a list, and by the section a count of a case names. */
export const kindsOfOffense: readonly { readonly name: string; readonly words: RegExp; readonly statutes: RegExp }[] = [
  { name: 'drug trafficking', words: /controlled substance|with intent to distribute|distribut|cocaine|methamphetamine|heroin|mari[jh]uana|fentanyl|narcotic|continuing criminal enterprise/i, statutes: /\b(?:841|846|848|952|960|963)\b/ },
  { name: 'firearm', words: /firearm|924\(c\)|ammunition/i, statutes: /\b(?:922|924)\b/ },
  { name: 'robbery', words: /robbery|Hobbs Act/i, statutes: /\b(?:1951|2113)\b/ },
  { name: 'fraud', words: /fraud|embezzle|false statement/i, statutes: /\b(?:1341|1343|1344|1347|1349)\b/ },
  { name: 'money laundering', words: /launder/i, statutes: /\b(?:1956|1957)\b/ },
  { name: 'racketeering', words: /racketeer/i, statutes: /\b(?:1959|1962)\b/ },
]

export function substancesIn(words: string): readonly string[] {
  return substances.filter((one) => one.words.test(words)).map(({ name }) => name)
}

export function kindsIn(words: string): readonly string[] {
  return kindsOfOffense.filter((one) => one.words.test(words)).map(({ name }) => name)
}
