import type { ClaimRule } from './claim-rule.ts'

const modifier = '(?:first[- ]time|first|single|sole|non-?violent|violent|low[- ]level|federal|state|serious|minor|conspiracy|drugs?|narcotics?|cocaine|crack|marijuana|marihuana|heroin|methamphetamine|meth|fentanyl|opioids?|money[- ]laundering|trafficking|distribution|dealing|possession|firearms?|gun|weapons?|robbery|fraud|murder|burglary)'

/** The offense in the article's words, without what it says of its first time or of violence. */
export const offense: ClaimRule = {
  path: 'conviction.counts.0.description',
  pattern: new RegExp(`\\b${modifier}(?:(?:,? | and |-)${modifier})* (?:offen[sc]es?|crimes?|charges?|convictions?|offenders?|case)\\b|\\b(?:guilty of|convicted of|pleaded guilty to|charged with) ((?:conspir\\w+ to |attempt\\w+ to |possess\\w+ |distribut\\w+ |sell\\w* |import\\w* |traffick\\w+ |murder|robb\\w+|fraud|arson|burglary)[^.,;“”"]{0,60}?)(?= (?:out of|in|at|from|for|after|and was|who|when)\\b|[.,;“”"])`, 'gi'),
  value: (m) => {
    if (m[1] !== undefined) return m[1].toLowerCase()
    const words = m[0].toLowerCase().replaceAll(/[-,]/g, ' ').replaceAll(/\b(?:first|time|single|sole|non ?violent|nonviolent|violent|low|level|serious|minor|and|federal|state)\b/g, ' ').trim().split(/\s+/)
    const head = words.pop()
    return words.length === 0 || head === undefined ? undefined : words.join(' ').replace(/\bdrugs\b/, 'drug')
  },
  about: 'prisoner',
}

export const firstOffense: ClaimRule = {
  path: 'first offense',
  pattern: /\bfirst[- ]time\b(?=[^.;]{0,60}\b(?:offen|crime|charge|convict))|\b(?:first|no prior|no previous) (?:felony |criminal )?(?:offen[sc]e|convictions?|criminal record)\b/gi,
  value: () => 'yes',
  about: 'prisoner',
}

export const violence: ClaimRule = {
  path: 'violence in the offense',
  pattern: /\b(non-?)?violent\b(?=[^.;]{0,50}\b(?:offen|crime|charge|convict|drug|cocaine|trafficking))/gi,
  value: (m) => (m[1] ? 'nonviolent' : 'violent'),
  about: 'prisoner',
}
