import type { CivilDate } from '@lenity/law'
import { dayIn } from '../support/day-in.ts'
import type { Told, TellingWay } from './whom-to-tell.ts'

export type TellingLanguage = 'en' | 'es'

/** What a draft may say of a decision: only what stands in the decision itself. No computed day. */
export interface DecisionToTell {
  readonly person: string
  /** The office as its letters name it, and the attorney who signs where it is known. */
  readonly office: string
  readonly outcome: 'granted' | 'denied' | 'closed without action' | 'withdrawn'
  readonly asks: string
  readonly on: CivilDate
  /** The words of the warrant, as they were taken down. */
  readonly terms: string | undefined
  /** The day the warrant itself names. */
  readonly endsOn: CivilDate | undefined
}

/** A message ready to be read over and sent or said. `inside` is the channel of a letter to the person inside, which its own page counts and checks. */
export interface TellingDraft {
  readonly whom: Told
  readonly way: TellingWay
  readonly language: TellingLanguage
  readonly subject: string
  readonly body: string
}

const asksIn: Readonly<Record<TellingLanguage, Readonly<Record<string, string>>>> = {
  en: { 'commutation': 'petition for commutation', 'pardon': 'petition for pardon', 'remission': 'petition for remission', 'reprieve': 'petition for a reprieve', 'compassionate release': 'motion for compassionate release', 'sentence reduction': 'motion for a shorter sentence' },
  es: { 'commutation': 'petición de conmutación', 'pardon': 'petición de indulto', 'remission': 'petición de remisión', 'reprieve': 'petición de aplazamiento', 'compassionate release': 'moción de liberación compasiva', 'sentence reduction': 'moción para reducir la sentencia' },
}
const outcomeIn = {
  en: { 'granted': 'was granted', 'denied': 'was denied', 'closed without action': 'was closed without a decision', 'withdrawn': 'was taken back' },
  es: { 'granted': 'fue concedida', 'denied': 'fue denegada', 'closed without action': 'fue cerrada sin decisión', 'withdrawn': 'fue retirada' },
} as const

/** The drafts for everyone who is told of a decision, in English and Spanish. Places to fill by hand are `____`. */
export function tellingDrafts(decision: DecisionToTell): readonly TellingDraft[] {
  return (['en', 'es'] as const).flatMap((language) => draftsIn(decision, language))
}

function draftsIn(d: DecisionToTell, language: TellingLanguage): readonly TellingDraft[] {
  const s = (en: string, es: string) => (language === 'es' ? es : en)
  const granted = d.outcome === 'granted'
  const petition = asksIn[language][d.asks] ?? s('petition', 'petición')
  const [day, did] = [dayIn(d.on, language), outcomeIn[language][d.outcome]]
  const told = s(`Your ${petition} ${did} on ${day}.`, `Su ${petition} ${did} el ${day}.`)
  const ofThem = s(`The ${petition} of ${d.person} ${did} on ${day}.`, `La ${petition} de ${d.person} ${did} el ${day}.`)
  const words = granted && d.terms !== undefined ? s(`The decision says: “${d.terms}”`, `La decisión dice, en inglés: «${d.terms}»`) : undefined
  const end = granted && d.endsOn !== undefined ? s(`It names ${dayIn(d.endsOn, language)} as the day your time in prison ends.`, `Nombra el ${dayIn(d.endsOn, language)} como el día en que termina su tiempo en prisión.`) : undefined
  const computed = granted ? s('The prison system computes the day from these words. We check it against our own count and tell you what we find. Please do not count on a day before then.', 'El sistema de prisiones calcula el día según estas palabras. Nosotros lo comparamos con nuestra cuenta y le decimos el resultado. Por favor, no cuente con un día antes de eso.') : undefined
  const next = {
    'granted': s('Now we make the way home ready with you: where you sleep the first night, who meets you, which papers you need.', 'Ahora preparamos con usted el camino a casa: dónde dormirá la primera noche, quién le espera, qué papeles necesita.'),
    'denied': s('We are sorry. This does not say that you did anything wrong, and it is not the end: one may ask again. We want to talk with you about what comes next.', 'Lo sentimos mucho. Esto no dice que usted haya hecho algo mal, y no es el final: se puede pedir otra vez. Queremos hablar con usted de lo que sigue.'),
    'closed without action': s('That is not a denial. We are asking why it was closed, and tell you what we hear.', 'Eso no es una denegación. Estamos preguntando por qué se cerró y le diremos lo que sepamos.'),
    'withdrawn': s('It can be sent again when you want it.', 'Se puede enviar otra vez cuando usted quiera.'),
  }[d.outcome]
  const call = s('On our next call, please tell us whom we may tell, and who should hear it from you.', 'En nuestra próxima llamada, díganos por favor a quién podemos contarlo y quién debe saberlo por usted.')
  const letter = (to: string, ...paragraphs: readonly (string | undefined)[]) => [`${s('Dear', 'Estimado/a')} ${to}:`, ...paragraphs.filter((one) => one !== undefined), `____\n${d.office}`].join('\n\n')
  const subject = s('Your petition', 'Su petición')
  const one = (whom: Told, way: TellingWay, about: string, body: string): TellingDraft => ({ whom, way, language, subject: about, body })
  return [
    one('the person inside', 'legal call', subject, [told, words, end, computed, next, s('How are you? Who is with you today? When do we speak next?', '¿Cómo está? ¿Quién está hoy con usted? ¿Cuándo hablamos otra vez?'), s('Whom may we tell, and whom do you want to tell yourself?', '¿A quién podemos contarlo, y a quién quiere contarlo usted?')].filter((line) => line !== undefined).join('\n\n')),
    one('the person inside', 'special mail', subject, letter(d.person, told, words, end, computed, next, call)),
    one('the person inside', 'monitored message', s('Please call us', 'Por favor, llámenos'), s('Please call our office, or ask your case manager for a legal call with us. We have something to tell you.', 'Por favor, llame a nuestra oficina, o pida a su encargado de caso una llamada legal con nosotros. Tenemos algo que decirle.')),
    one('family', 'telephone', s('A call to the family', 'Una llamada a la familia'), [s(`This is ____ of ${d.office}. ${d.person} knows already, and asked us to call you.`, `Habla ____, de ${d.office}. ${d.person} ya lo sabe y nos pidió que le llamáramos.`), ofThem, granted ? s('We do not know the day yet; we will call you when the prison has computed it. Please do not travel before then.', 'Todavía no sabemos el día; le llamaremos cuando la prisión lo haya calculado. Por favor, no viaje antes de eso.') : s('We will go on. Nobody can buy a better answer: if someone asks you for money for that, call us first.', 'Vamos a seguir. Nadie puede comprar una respuesta mejor: si alguien le pide dinero por eso, llámenos primero.'), s('Please tell nobody else yet, until we have spoken about it with them.', 'Por favor, no lo cuente a nadie más hasta que lo hayamos hablado con esa persona.')].join('\n\n')),
    one('release plan', 'letter', s(`The plan for ${d.person}`, `El plan para ${d.person}`), letter('____', ofThem, granted ? s('You promised to help when that day comes. We will tell you the day as soon as the prison has computed it, and ask you now: does your promise still stand, and what do you need?', 'Usted prometió ayudar cuando llegara ese día. Le diremos la fecha en cuanto la prisión la haya calculado, y le preguntamos ahora: ¿sigue en pie su promesa, y qué necesita?') : s('We are going on, and your promise still counts. May we keep it in the plan?', 'Seguimos adelante, y su promesa todavía cuenta. ¿Podemos mantenerla en el plan?'))),
    ...(granted ? [one('probation office', 'letter', s(`Release of ${d.person}`, `Liberación de ${d.person}`), letter('____', ofThem, s('The plan is to live at ____ in your district. Who in your office will supervise, and what do you need from us before release?', 'El plan es vivir en ____, en su distrito. ¿Quién de su oficina hará la supervisión, y qué necesita de nosotros antes de la liberación?')))] : []),
    one('the team', 'telephone', s('To the team', 'Al equipo'), [ofThem, s('They and the family know. Please say nothing outside until it is agreed. Thank you for your work.', 'Esa persona y su familia ya lo saben. Por favor, no digan nada fuera hasta que se acuerde. Gracias por su trabajo.')].join('\n\n')),
    one('supporters', 'letter', s(`News of ${d.person}`, `Noticias de ${d.person}`), letter('____', ofThem, granted ? s('Your letter was part of it. Thank you.', 'Su carta fue parte de esto. Gracias.') : s('Your letter was read with all the others. We are going on, and will write when there is something you can do. Thank you.', 'Su carta se leyó con todas las demás. Seguimos adelante y le escribiremos cuando haya algo que pueda hacer. Gracias.'))),
    one('press', 'electronic mail', ofThem, [ofThem, words, s('____ (what the person allowed us to say, in their own words)', '____ (lo que esa persona nos permitió decir, con sus propias palabras)'), s('The family asks for quiet. We say nothing about anyone else in the case.', 'La familia pide tranquilidad. No decimos nada de ninguna otra persona del caso.')].filter((line) => line !== undefined).join('\n\n')),
  ]
}
