import type { CivilDate } from '@lenity/law'

/** A stretch of the article in UTF-16 units: `article.slice(start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface ArticlePerson {
  /** The fullest form of the name the article uses. */
  readonly name: string
  /** Every other form the article uses: a surname alone, a shorter name, an account handle. */
  readonly aliases: readonly string[]
  /** What the article calls the person, in its own words. */
  readonly role?: string
  readonly mentions: readonly Span[]
}

/** Who spoke, as a proposal. A person confirms it before it is relied on. */
export interface Speaker {
  /** The person's `name` in `people`; for others the words of the article, such as `a source` or `prosecutors`. */
  readonly name: string
  readonly is: 'person' | 'unnamed'
  /** 0 to 1. */
  readonly certainty: number
  readonly why: string
}

export interface Quote extends Span {
  /** Exactly `article.slice(start, end)`: the words between the marks, without the marks. */
  readonly text: string
  readonly direct: true
  /**
   * `sentence` for whole sentences, `fragment` for words taken into a sentence of the writer's, `post` for a post shown whole, `turn` for
   * what one speaker says in a transcript or an interview, `set off` for a passage quoted without marks.
   */
  readonly form: 'sentence' | 'fragment' | 'post' | 'turn' | 'set off'
  /** Missing when the article does not make it plain; `unsure` then says why. */
  readonly speaker?: Speaker
  readonly unsure?: string
  /** The article's words that name the speaker. */
  readonly cue?: string
  /** To whom it was said, in the article's words or as a person's `name`. */
  readonly told?: string
  /** The account that posted the passage this stands in. */
  readonly postedBy?: string
  /** The article never closes the quotation; it was taken to end with its paragraph. */
  readonly unclosed?: true
  /** Words of others, or of the speaker at another time, inside this quote. */
  readonly nested: readonly Quote[]
}

/** What someone said or thinks as the writer puts it: not their words. */
export interface IndirectStatement extends Span {
  /** Exactly `article.slice(start, end)`: the writer's words. */
  readonly text: string
  readonly direct: false
  /** The verb that reports it. */
  readonly verb: string
  /** Missing when the article does not make it plain; `unsure` then says why. */
  readonly speaker?: Speaker
  readonly unsure?: string
}

/** Words between quotation marks that are not speech: a title, a term, a word the writer holds at arm's length. */
export interface QuotedTerm extends Span {
  readonly text: string
  readonly kind: 'title' | 'term'
  readonly why: string
}

export interface ArticleDate extends Span {
  readonly text: string
  /** First and last day, both inclusive. Missing when the article does not say enough. */
  readonly resolved?: { readonly from: CivilDate; readonly to: CivilDate }
  /** The article says about, nearly, some: the days are wider than its words, and may still be others. */
  readonly approximate?: true
  /** The day a relative date counts from, or words for the day that would be needed. */
  readonly relativeTo?: CivilDate | 'the day of publication, which the article does not give'
}

/** What the article says about a person, in a form that can be compared. It is a claim of the article, not a fact of the case. */
export interface Claim extends Span {
  /** The person's `name` in `people`. */
  readonly about: string
  /** A path of the case facts where one fits, else a short topic such as `age` or `time served`. */
  readonly path: string
  readonly value: string | number
  /** Exactly `article.slice(start, end)`. */
  readonly words: string
  /** The claim stands inside someone's quoted words. */
  readonly insideQuote?: true
}

export interface Article {
  /** What the caller calls it: a file name or an address. */
  readonly name: string
  readonly title?: string
  readonly outlet?: string
  readonly author?: string
  readonly publishedOn?: CivilDate
  /** Its address, where a line above it gives it. */
  readonly link?: string
  readonly people: readonly ArticlePerson[]
  readonly quotes: readonly Quote[]
  readonly statements: readonly IndirectStatement[]
  readonly quotedTerms: readonly QuotedTerm[]
  readonly dates: readonly ArticleDate[]
  readonly claims: readonly Claim[]
}
