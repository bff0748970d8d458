import { warningsOfLetter } from '@lenity/casefile'
import type { CivilDate } from '@lenity/law'
import { dayIn } from '../support/day-in.ts'
import type { PlainPaper } from '../support/letter-guide.ts'
import { conditionsInPlainWords } from './conditions-in-plain-words.ts'
import { first72Hours, type FirstHours } from './first-72-hours.ts'

/** A step of the release plan as it was recorded, not ready yet or ready. */
export interface PlannedStep {
  readonly what: string
  readonly who: string | undefined
  readonly by: string | undefined
  readonly doneOn: string | undefined
}

export interface HomePaperInput {
  readonly steps: readonly PlannedStep[]
  readonly earlyEnd: CivilDate | undefined
  readonly pardon: CivilDate | undefined
  /** Whether the judgment imposed supervised release, as far as somebody confirmed it. */
  readonly supervision: 'imposed' | 'none' | 'not known'
}

/** The paper on the way home, in one language, ready to be printed. */
export interface HomePaper extends PlainPaper {
  /** How many steps of the plan were left out, because their words should not be read inside. */
  readonly leftOut: number
}

const item = (text: string) => ({ text, item: true })
const line = (text: string) => ({ text, item: false })
/** What was taken from the house's own list stands in its hour, and in the person's language. */
const ofList = (what: string) => first72Hours.find(({ en }) => en === what)

/** What the person takes along: the plan with people and days, the first three days, the conditions in plain words, the days to remember. */
export function homePaper({ steps, earlyEnd, pardon, supervision }: HomePaperInput, language: 'en' | 'es'): HomePaper {
  const s = (en: string, es: string) => (language === 'es' ? es : en)
  const safe = steps.filter(({ what, who }) => warningsOfLetter({ channel: 'mail', privileged: false, subject: who ?? '', body: what }).length === 0)
  const hours = { 'before': s('Before the gate', 'Antes de salir'), 'day 1': s('The first day', 'El primer día'), 'day 2': s('The second day', 'El segundo día'), 'day 3': s('The third day', 'El tercer día') } as const
  const planned = ({ what, who, by, doneOn }: PlannedStep) => item([ofList(what)?.[language].replace(/\.$/, '') ?? what, who === undefined ? undefined : s(`with ${who}`, `con ${who}`), doneOn !== undefined ? s('ready', 'listo') : by === undefined ? undefined : s(`by ${dayIn(by as CivilDate, language)}`, `a más tardar el ${dayIn(by as CivilDate, language)}`)].filter((part) => part !== undefined).join('; '))
  const own = safe.filter(({ what }) => ofList(what) === undefined)
  const hour = (one: FirstHours) => { const step = safe.find(({ what }) => what === one.en); return step === undefined ? item(one[language]) : planned(step) }
  const days = [
    ...(earlyEnd === undefined ? [] : [item(s(`From ${dayIn(earlyEnd, language)} the court may end your supervision early, if you ask and it finds it right. A time in prison of 30 days or more moves that day.`, `Desde el ${dayIn(earlyEnd, language)} el tribunal puede terminar antes su supervisión, si usted lo pide y le parece justo. Un tiempo en prisión de 30 días o más mueve esa fecha.`))]),
    ...(pardon === undefined ? [] : [item(s(`From ${dayIn(pardon, language)} the rules provide for asking for a pardon, once supervision is over. The President is not bound by them.`, `Desde el ${dayIn(pardon, language)} las reglas prevén pedir un indulto, cuando la supervisión haya terminado. No obligan al Presidente.`))]),
  ]
  const sections = [
    { title: s('Your plan', 'Su plan'), lines: own.length > 0 ? own.map(planned) : [line(safe.length > 0 ? s('What is planned stands below, by its day.', 'Lo planeado está abajo, según el día.') : s('Nothing is planned yet. Ask us.', 'Todavía no hay nada planeado. Pregúntenos.'))] },
    ...(Object.keys(hours) as (keyof typeof hours)[]).map((when) => ({ title: hours[when], lines: first72Hours.filter((one) => one.hours === when && (supervision !== 'none' || one.area !== 'supervision')).map(hour) })),
    ...rulesOfSupervision(supervision, language),
    { title: s('Days to remember', 'Fechas para recordar'), lines: days.length === 0 ? [line(s('We write them here once we know the day you are released.', 'Las escribiremos aquí cuando sepamos el día de su liberación.'))] : days },
  ]
  return { title: s('Your way home', 'Su camino a casa'), opening: s('Keep this paper with you. It makes no promise. When it and your officer disagree, do what your officer says and call us.', 'Lleve este papel consigo. No promete nada. Si este papel y su oficial dicen cosas distintas, haga lo que diga su oficial y llámenos.'), sections, leftOut: steps.length - safe.length }
}

function rulesOfSupervision(supervision: HomePaperInput['supervision'], language: 'en' | 'es'): HomePaper['sections'] {
  const s = (en: string, es: string) => (language === 'es' ? es : en)
  const grant = s('If you were granted clemency, the words of the grant count before these.', 'Si le concedieron clemencia, las palabras de la concesión valen antes que estas.')
  if (supervision === 'none') return [{ title: s('Supervision', 'Supervisión'), lines: [line(s('Your judgment sets no supervised release. Ask us before you count on it.', 'Su sentencia no impone libertad supervisada. Pregúntenos antes de confiar en ello.'))] }]
  const said = conditionsInPlainWords().filter(({ onPaper }) => onPaper)
  const rules = (is: 'mandatory' | 'standard') => said.filter((one) => one.is === is).map((one) => item(one[language]))
  const whether = supervision === 'imposed' ? grant : `${s('Look in your judgment whether it sets supervised release; if it does, these are its rules.', 'Vea en su sentencia si impone libertad supervisada; si la impone, estas son sus reglas.')} ${grant}`
  return [
    { title: s('Rules of supervised release that everyone has', 'Reglas de la libertad supervisada que todos tienen'), lines: [line(whether), ...rules('mandatory')] },
    { title: s('Rules that most people have', 'Reglas que tiene la mayoría'), lines: [line(s('The court may change these or leave them out. Your judgment says which are yours, and it may have more. Read it with us.', 'El tribunal puede cambiarlas o quitarlas. Su sentencia dice cuáles son las suyas, y puede tener más. Léala con nosotros.')), ...rules('standard')] },
  ]
}
