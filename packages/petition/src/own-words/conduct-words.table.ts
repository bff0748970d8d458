/** A kind of conduct people speak of, and the words of a judgment or its counts that cover it. Words, not law: a person looks at what they find. */
export interface ConductWords {
  readonly conduct: string
  /** In what the applicant says, in English or Spanish: whole words, alternatives of a regular expression. */
  readonly said: string
  /** In the counts, the statutes and what the court found. */
  readonly covered: RegExp
}

/** Substances are told apart: who was convicted of one and speaks of another admits something the counts do not have. */
export const conductWords: readonly ConductWords[] = [
  { conduct: 'crack or cocaine', said: String.raw`crack|cocaine|coca[ií]na`, covered: /\bcocaine\b/i },
  { conduct: 'heroin', said: String.raw`heroin|hero[ií]na`, covered: /\bheroin\b/i },
  { conduct: 'methamphetamine', said: String.raw`meth|methamphetamines?|crystal meth|metanfetaminas?|cristal`, covered: /\bmethamphetamine\b|\bice\b/i },
  { conduct: 'fentanyl', said: String.raw`fentanyl|fentanilo`, covered: /\bfentanyl\b/i },
  { conduct: 'marijuana', said: String.raw`marijuana|marihuana|weed|cannabis`, covered: /\bmarihuana|marijuana\b|\bcannabis\b/i },
  { conduct: 'a firearm', said: String.raw`guns?|pistols?|rifles?|shotguns?|firearms?|pistolas?|armas? de fuego|rev[oó]lver(?:es)?`, covered: /\bfirearm|\bweapon|\b924\s*\(|\b922\s*\(/i },
  { conduct: 'violence', said: String.raw`shot|killed|stabbed|murder(?:ed)?|assault(?:ed)?|beat (?:him|her|them|up)|threaten(?:ed)?|disparé|maté|apuñalé|golpeé|amenacé`, covered: /\bmurder|\bassault|\bkill|\brobbery|\bthreat|\bviolen|\b1951\b|\b111\b|\b113\b/i },
  { conduct: 'robbery or theft', said: String.raw`robbed|robbery|stole|stolen|theft|burglar(?:y|ized)|robé|robar|hurto`, covered: /\brob|\btheft|\bsteal|\bstolen|\bburglar|\b1951\b|\b2113\b|\b641\b|\b659\b/i },
  { conduct: 'laundering money', said: String.raw`launder(?:ed|ing)?|lavado de dinero|lav(?:é|ar) dinero`, covered: /\blaunder|\b195[67]\b/i },
  { conduct: 'lying to an officer or a court, or getting at a witness', said: String.raw`lied (?:to|under oath)|perjury|threw away the evidence|destroyed (?:the )?evidence|told (?:him|her|them) not to (?:testify|talk)|ment[ií] (?:al|a la|bajo)`, covered: /\bperjur|\bobstruct|\bfalse (?:statement|declaration)|\b1001\b|\b1503\b|\b1512\b|\b162[123]\b/i },
]
