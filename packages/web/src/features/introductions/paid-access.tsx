import { Section } from '../page/section.tsx'

/** What families must know before they pay anybody for access, in both languages. */
const paidAccessWords = {
  en: {
    title: 'Before anyone pays for access',
    says: [
      'Nobody can sell clemency. Whoever promises a result for money, or says they must be paid so that someone in office looks at the case, is not telling the truth or is asking for something unlawful.',
      'Ask for the name, the license and a written agreement. Pay no one in gift cards, in cash or through a payment app because a caller says it is urgent.',
      'Give nobody a register number, a date of birth or papers of the case because they called. Tell the team first: who called, when, what they asked for.',
    ],
  },
  es: {
    title: 'Antes de que alguien pague por un acceso',
    says: [
      'Nadie puede vender la clemencia. Quien promete un resultado a cambio de dinero, o dice que hay que pagarle para que alguien en un cargo mire el caso, no dice la verdad o pide algo ilegal.',
      'Pida el nombre, la licencia y un acuerdo por escrito. No pague a nadie con tarjetas de regalo, en efectivo ni por una aplicación de pagos porque quien llama dice que es urgente.',
      'No dé a nadie el número de registro, la fecha de nacimiento ni papeles del caso porque le llamaron. Dígalo primero al equipo: quién llamó, cuándo y qué pidió.',
    ],
  },
} as const

/** The plain warning about paid access, in the reader’s language; the office’s own advice and no rule of law. */
export function PaidAccess({ languages = ['en'] }: { readonly languages?: readonly (keyof typeof paidAccessWords)[] }) {
  return <>{languages.map((language) => (
    <Section key={language} title={paidAccessWords[language].title}>
      <div lang={language}>{paidAccessWords[language].says.map((one) => <p key={one}>{one}</p>)}</div>
    </Section>
  ))}</>
}
