import { ageOn, type CivilDate } from '@lenity/law'
import type { Desk } from '../../compose/desk.ts'
import { outlastsBy } from '../../parts/comparison.ts'
import { itemsOf } from '../../parts/record-inside.ts'
import type { FactUsed } from '../../sentence.ts'
import { both, dayInBoth, sameInBoth, termInBoth, type Both } from '../in-both.ts'
import { plainLaw } from '../plain-law.table.ts'
import { item, ofComputation, ofFacts, ofLaw, type PlainLine } from '../plain-line.ts'

/** A petition of the case as it was recorded. */
export interface RecordedPetition {
  readonly id: string
  readonly status: 'in preparation' | 'filed' | 'pending' | 'granted' | 'denied' | 'closed without action' | 'withdrawn'
  readonly filedOn?: CivilDate | undefined
  readonly number?: string | undefined
  readonly asOf: CivilDate
}

/** What clemency is, and what is asked for unless a petition was sent: what that one asks stands in it. */
export function whatIsAsked(desk: Desk, petition: RecordedPetition | undefined): readonly (PlainLine | undefined)[] {
  const sent = petition !== undefined && petition.status !== 'in preparation'
  return [
    ofLaw(both('The President can make a federal sentence shorter. This is called commutation.', 'El Presidente puede hacer más corta una sentencia federal. Eso se llama conmutación.'), [plainLaw.power, plainLaw.reduces]),
    ofLaw(both('It does not erase the conviction.', 'No borra la condena.'), plainLaw.reduces),
    sent ? undefined : relief(desk),
    ofLaw(both('The rules give no one a right to it. No one can promise it to you.', 'Las reglas no dan a nadie derecho a ella. Nadie se la puede prometer.'), plainLaw.noRight),
  ]
}

function relief(desk: Desk): PlainLine | undefined {
  const term = desk.known('conviction.term')
  const { relief: wished } = desk.input
  const over = wished === undefined ? outlastsBy(desk) : undefined
  if (wished?.to === 'time served' || over !== undefined) {
    const words = both('Your petition asks that your sentence end with the time you have served.', 'Su petición pide que la sentencia termine con el tiempo que ya cumplió.')
    return over === undefined ? ofFacts(words, [term?.used], [plainLaw.power]) : ofComputation(words, over)
  }
  if (wished === undefined) return ofFacts(both('Your petition asks for a shorter sentence. It does not say how long.', 'Su petición pide una sentencia más corta. No dice de cuánto tiempo.'), [term?.used], [plainLaw.power])
  const months = termInBoth(wished.to)
  return ofFacts(both(`Your petition asks for a sentence of ${months.en}.`, `Su petición pide una sentencia de ${months.es}.`), [term?.used], [plainLaw.power])
}

/** What confirmed papers say for the person: that it is there, not what it says. Names, addresses and diagnoses of others and of their own stay out. */
export function whatSpeaksForYou(desk: Desk): readonly (PlainLine | undefined)[] {
  const [born, work, complete] = ['person.dateOfBirth', 'custody.work', 'custody.incidents.complete'].map(desk.known)
  const programs = itemsOf(desk, 'custody.programs', 'name').map(({ item: known }) => known.used)
  const health = itemsOf(desk, 'health.conditions', 'name').map(({ item: known }) => known.used)
  const clean = complete?.value === true && itemsOf(desk, 'custody.incidents', 'code').length === 0
  const age = typeof born?.value === 'string' ? ageOn(born.value as CivilDate, desk.input.asOf) : undefined
  const letters = (path: string) => desk.ledger.takeAll(path).map(({ used }) => used)
  const said: readonly (readonly [Both, readonly (FactUsed | undefined)[]])[] = [
    [both(`You are ${String(age)} years old.`, `Usted tiene ${String(age)} años.`), age === undefined ? [] : [born?.used]],
    [programs.length === 1 ? both('You finished a program in prison.', 'Usted terminó un programa en prisión.') : both(`You finished ${String(programs.length)} programs in prison.`, `Usted terminó ${String(programs.length)} programas en prisión.`), programs],
    [both('You have work in prison.', 'Usted trabaja en prisión.'), [work?.used]],
    [both('The discipline log shows no incident report.', 'El registro disciplinario no muestra ningún reporte (“incident report”).'), clean ? [complete.used] : []],
    [both('There are records of your health.', 'Hay registros de su salud.'), health],
    [both('Someone offers you a home.', 'Alguien le ofrece una vivienda.'), letters('release.home')],
    [both('Someone offers you work.', 'Alguien le ofrece un trabajo.'), letters('release.job')],
    [both('Family stands by you.', 'Su familia le apoya.'), letters('release.family')],
  ]
  return said.map(([words, facts]) => item(ofFacts(words, facts)))
}

/** Where the petition stands, from the office's own record of it. */
export function whereItStands(petition: RecordedPetition | undefined): readonly (PlainLine | undefined)[] {
  if (petition === undefined) return []
  const [asOf, filed] = [dayInBoth(petition.asOf), petition.filedOn === undefined ? undefined : dayInBoth(petition.filedOn)]
  const used: FactUsed = { id: petition.id, path: 'petition', value: petition.status, bates: [], said: `the office’s record of the petition, ${asOf.en}` }
  const number = petition.number === undefined ? undefined : sameInBoth(petition.number)
  const words: Readonly<Record<RecordedPetition['status'], Both>> = {
    'in preparation': both(`On ${asOf.en} it was not sent yet. We are working on it.`, `El ${asOf.es} todavía no se había enviado. Estamos trabajando en ella.`),
    'filed': both(`It was sent${filed === undefined ? '' : ` on ${filed.en}`}.`, `Se envió${filed === undefined ? '' : ` el ${filed.es}`}.`),
    'pending': both(`${filed === undefined ? '' : `It was sent on ${filed.en}. `}On ${asOf.en} there was no decision yet.`, `${filed === undefined ? '' : `Se envió el ${filed.es}. `}El ${asOf.es} todavía no había decisión.`),
    'granted': both(`It was granted on ${asOf.en}. Ask us what happens now.`, `Se concedió el ${asOf.es}. Pregúntenos qué sigue.`),
    'denied': both(`It was denied on ${asOf.en}.`, `Se negó el ${asOf.es}.`),
    'closed without action': both(`It was closed on ${asOf.en}. The President took no action.`, `Se cerró el ${asOf.es}. El Presidente no tomó ninguna acción.`),
    'withdrawn': both(`It was taken back on ${asOf.en}.`, `Se retiró el ${asOf.es}.`),
  }
  return [ofFacts(words[petition.status], [used]), number === undefined ? undefined : ofFacts(both(`Its number is ${number.en}. Give it in every letter.`, `Su número es ${number.es}. Póngalo en cada carta.`), [used])]
}
