import { sayDate } from '../say/say-date.ts'
import { askedOfPeople } from './asked-of-people.ts'
import { byHand, diaEnPalabras, line, type Blank, type Letter, type LetterBlock, type Line } from './letter.ts'
import type { LetterInput } from './letter-input.ts'

const head = ({ office }: LetterInput, es: boolean): LetterBlock => ({ is: 'address', lines: [[office], [byHand(es ? 'dirección de la oficina' : 'address of the office')], [byHand(es ? 'teléfono' : 'telephone')]] })

/** Labels of blanks, as a Spanish letter has them. */
const etiquetas: Readonly<Record<string, string>> = { 'full name': 'nombre completo', 'register number': 'número de registro', 'institution': 'institución' }

function inTheLanguage(part: string | Blank, es: boolean): string | Blank {
  return typeof part === 'string' || !es ? part : { ...part, blank: etiquetas[part.blank] ?? part.blank }
}

/** To the person inside: asks for what they have or can ask their unit team for. It is read by the prison. */
export function requestToThePerson(input: LetterInput): readonly Letter[] {
  const { facts, on, office, paper } = input
  const to = (es: boolean): LetterBlock => ({ is: 'address', lines: [line`${inTheLanguage(facts.name, es)}, ${inTheLanguage(facts.registerNumber, es)}`, [inTheLanguage(facts.facility, es)], [byHand(es ? 'dirección de la institución' : 'address of the institution')]] })
  const asked = askedOfPeople[paper] ?? { en: 'a copy of the paper', es: 'una copia del documento' }
  const letter = (id: 'request' | 'solicitud', language: 'en' | 'es', title: string, body: readonly LetterBlock[]): Letter => ({ id, language, title, signedBy: 'counsel', goesToPrison: true, blocks: [head(input, language === 'es'), { is: 'paragraph', line: [language === 'es' ? diaEnPalabras(on) : sayDate(on)] }, to(language === 'es'), ...body, { is: 'signature', labels: [language === 'es' ? `Firma, por ${office}` : `Signature, for ${office}`] }] })
  return [
    letter('request', 'en', 'Letter to the person', [
      { is: 'paragraph', line: line`Dear ${facts.name},` },
      { is: 'paragraph', line: [`We need a copy of ${asked.en}. If you have one, please send us a copy and keep the original. If you do not, please ask your unit team for one.`] },
      { is: 'paragraph', line: ['Please do not write about your case in a message that the prison can read. If you cannot get it, tell us, and we will ask for it another way.'] },
    ]),
    letter('solicitud', 'es', 'Carta a la persona', [
      { is: 'paragraph', line: line`Estimado/a ${inTheLanguage(facts.name, true)}:` },
      { is: 'paragraph', line: [`Necesitamos una copia de ${asked.es}. Si la tiene, envíenos una copia y conserve el original. Si no la tiene, pídala a su equipo de unidad (“unit team”).`] },
      { is: 'paragraph', line: ['Por favor no escriba sobre su caso en mensajes que la prisión pueda leer. Si no puede conseguirla, avísenos y la pediremos de otra manera.'] },
    ]),
  ]
}

/** To the family: asks for letters and certificates, and says what makes a letter useful. */
export function requestToTheFamily(input: LetterInput): readonly Letter[] {
  const { facts, on, office, paper } = input
  const asked = askedOfPeople[paper] ?? { en: 'the paper', es: 'el documento' }
  const points: Readonly<Record<'en' | 'es', readonly Line[]>> = {
    en: [['who you are, how you know them, and since when'], ['what you will do when they come home: a room, work, a ride, and at which address'], ['your full name, telephone, the date and your signature']],
    es: [['quién es usted, cómo conoce a la persona y desde cuándo'], ['qué hará usted cuando vuelva a casa: un cuarto, un trabajo, transporte, y en qué dirección'], ['su nombre completo, teléfono, la fecha y su firma']],
  }
  /** What is said of letters has no place where certificates are asked for. */
  const ifALetter = (...said: readonly LetterBlock[]) => (paper === 'certificate' ? [] : said)
  const letter = (id: 'request' | 'solicitud', language: 'en' | 'es', title: string, body: readonly LetterBlock[]): Letter => ({ id, language, title, signedBy: 'counsel', goesToPrison: false, blocks: [head(input, language === 'es'), { is: 'paragraph', line: [language === 'es' ? diaEnPalabras(on) : sayDate(on)] }, { is: 'address', lines: [[byHand(language === 'es' ? 'nombre y dirección' : 'name and address')]] }, ...body, { is: 'signature', labels: [language === 'es' ? `Firma, por ${office}` : `Signature, for ${office}`] }] })
  return [
    letter('request', 'en', 'Letter to the family', [
      { is: 'paragraph', line: line`We are preparing a request for clemency for ${facts.name}. Please send us ${asked.en}, as a clear scan or by mail.` },
      ...ifALetter({ is: 'paragraph', line: ['A letter is of most use when it says:'] }, { is: 'list', items: points.en },
        { is: 'paragraph', line: ['Write in your own words, in English or in Spanish. Say only what you know to be true. Do not write about the trial or about other people in the case.'] }),
    ]),
    letter('solicitud', 'es', 'Carta a la familia', [
      { is: 'paragraph', line: line`Estamos preparando una solicitud de clemencia para ${inTheLanguage(facts.name, true)}. Por favor envíenos ${asked.es}, en una copia escaneada que se lea bien, o por correo.` },
      ...ifALetter({ is: 'paragraph', line: ['Una carta ayuda más cuando dice:'] }, { is: 'list', items: points.es },
        { is: 'paragraph', line: ['Escriba con sus propias palabras, en inglés o en español. Diga solo lo que sabe que es verdad. No escriba sobre el juicio ni sobre otras personas del caso.'] }),
    ]),
  ]
}
