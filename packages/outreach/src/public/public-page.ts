import type { PublicSignatures } from '../support/signature-form.ts'

/** Languages the page is made in. */
export const publicLanguages = ['en', 'es'] as const
export type PublicLanguage = (typeof publicLanguages)[number]

/** Something a reader can do, in words of the office's own. */
export interface PublicAct {
  readonly does: 'write' | 'sign' | 'call' | 'contact'
  readonly text: string
  readonly link: string | undefined
}

/** The sentence as it is drawn: months, or `life`, which has no end. */
export interface DrawnSentence {
  readonly imposed: number | 'life'
  readonly year: number
  readonly today: readonly [number | 'life', number | 'life']
  readonly servedMonths: number | undefined
  /** The same in words of the language. */
  readonly says: { readonly then: string; readonly now: string; /** What is taken as so though nobody knows it. */ readonly condition: string | undefined; readonly asOf: string }
}

/** Everything the page for one person shows in one language; what was not agreed to is not in it. */
export interface PublicPage {
  readonly language: PublicLanguage
  /** The name of the file in the other language, beside this one. */
  readonly otherFile: string
  readonly name: string | undefined
  readonly age: string | undefined
  readonly sentence: string | undefined
  readonly timeServed: string | undefined
  readonly drawn: DrawnSentence | undefined
  readonly photograph: { readonly dataUri: string; readonly width: number; readonly height: number; readonly alt: string } | undefined
  readonly story: string | undefined
  readonly ownWords: string | undefined
  readonly acts: readonly PublicAct[]
  /** Undefined while the person has not agreed that signatures be gathered. */
  readonly signatures: PublicSignatures | undefined
  /** Where the page will stand, ending with `/`: pictures for links need whole addresses. */
  readonly address: string | undefined
}
