import type { PublicAct, PublicLanguage } from './public-page.ts'

/** The words of the page itself, in both languages. */
export const publicWords = {
  en: {
    nobody: 'A person in prison', other: 'Español', then: 'Then', now: 'Today', served: 'Served so far', drawn: 'The sentence, then and today', years: 'years',
    story: 'The story', ownWords: 'In their own words', act: 'What you can do',
    sayThen: (year: number, then: string) => `Sentenced in ${year}: ${then}.`,
    sayNow: (now: string, condition: string | undefined) => `Under the federal sentencing guidelines of today, the range for the same offense is ${now}${condition === undefined ? '' : `, ${condition}`}.`,
    note: (asOf: string) => `Computed for ${asOf} from published law. The guidelines advise a judge and do not bind. This is no promise and no prediction.`,
    print: 'This page may be printed and handed on.',
  },
  es: {
    nobody: 'Una persona en prisión', other: 'English', then: 'Entonces', now: 'Hoy', served: 'Cumplido hasta hoy', drawn: 'La sentencia, entonces y hoy', years: 'años',
    story: 'La historia', ownWords: 'En sus propias palabras', act: 'Qué puede hacer usted',
    sayThen: (year: number, then: string) => `Sentencia de ${year}: ${then}.`,
    sayNow: (now: string, condition: string | undefined) => `Según las pautas federales de sentencia de hoy, el rango para el mismo delito es de ${now}${condition === undefined ? '' : `, ${condition}`}.`,
    note: (asOf: string) => `Calculado para el ${asOf} según la ley publicada. Las pautas aconsejan al juez y no lo obligan. No es una promesa ni una predicción.`,
    print: 'Esta página se puede imprimir y compartir.',
  },
} as const satisfies Record<PublicLanguage, unknown>

export const actWords: Readonly<Record<PublicLanguage, Readonly<Record<PublicAct['does'], string>>>> = {
  en: { write: 'Write', sign: 'Sign', call: 'Call', contact: 'Reach us' },
  es: { write: 'Escriba', sign: 'Firme', call: 'Llame', contact: 'Comuníquese con nosotros' },
}
