/** The guidelines of Chapter Two a court may have applied, as far as they are computed here; any other is `another`. */
export const offenseGuidelines = ['2D1.1', '2B1.1', '2F1.1', '2B3.1', '2K2.1', '2S1.1', '2S1.2', '2L1.2', '2E1.1', '2X1.1', '2D1.2', '2D1.5', '2D1.8', '2D1.10', '2D1.11', '2D2.1', 'another'] as const

/** What a guideline that follows another may follow: `none` where 2S1.1(a)(2) applies, for one who is not accountable for an underlying offense. */
export const underlyingGuidelines = [...offenseGuidelines, 'none'] as const

/** The paragraphs of 2K2.1(a) since 1 November 1991, (4) by which of its two grounds. */
export const firearmParagraphs = ['1', '2', '3', '4(A)', '4(B)', '5', '6', '7', '8'] as const

/** The worst conviction before a removal, as 2L1.2 named it until 31 October 2016. */
export const kindsOfConviction = ['violence, firearms and the like', 'drug trafficking over 13 months', 'drug trafficking', 'aggravated felony', 'other felony', 'three misdemeanors', 'none'] as const

/** The worst conviction for conduct of a time, as 2L1.2 has asked for it since 1 November 2016. */
export const lengthsOfConviction = ['felony, five years or more', 'felony, two years or more', 'felony, over 13 months', 'other felony', 'three misdemeanors', 'none'] as const

/** Earlier offenses of reentry, as 2L1.2(b)(1) has asked for them since 1 November 2016. */
export const earlierReentries = ['felony', 'two misdemeanors', 'neither'] as const
