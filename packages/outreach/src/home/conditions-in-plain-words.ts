import type { Source } from '@lenity/law'
import { supervisionConditions, type SupervisionCondition } from '@lenity/law/records'

/** A condition of supervised release as one would explain it, in both languages, with the words it rests on. */
export interface ExplainedCondition {
  readonly id: SupervisionCondition
  readonly is: 'mandatory' | 'standard'
  readonly en: string
  readonly es: string
  readonly source: Source
  /** Whether it stands on the paper for the person, which may be read by others in a cell. */
  readonly onPaper: boolean
}

const words: Readonly<Record<SupervisionCondition, { readonly en: string; readonly es: string; readonly notOnPaper?: true }>> = {
  'no new crime': { en: 'Do not break any law, federal, state or local.', es: 'No cometa ningún delito, ni federal, ni estatal, ni local.' },
  'no drugs': { en: 'Do not have illegal drugs.', es: 'No tenga drogas ilegales.' },
  'drug tests': { en: 'Do not use illegal drugs. You are tested within 15 days of release, and at least twice more. The court can lift the tests.', es: 'No use drogas ilegales. Le harán una prueba en los primeros 15 días y al menos dos más. El tribunal puede quitar las pruebas.' },
  'fine': { en: 'If you still owe a fine, pay it by the plan you are given.', es: 'Si todavía debe una multa, páguela según el plan que le den.' },
  'restitution': { en: 'If the court ordered restitution, pay it as ordered.', es: 'Si el tribunal ordenó restitución, páguela como se ordenó.' },
  'DNA sample': { en: 'Give a DNA sample if the law asks for it and it was not taken yet.', es: 'Dé una muestra de ADN si la ley lo pide y aún no se tomó.' },
  'report in 72 hours': { en: 'Go to the probation office where you will live within 72 hours of release, unless the officer says otherwise.', es: 'Vaya a la oficina de libertad supervisada de donde vivirá en las primeras 72 horas, si el oficial no le dice otra cosa.' },
  'go on reporting': { en: 'After that, report when and how the officer tells you.', es: 'Después, preséntese cuando y como le diga el oficial.' },
  'stay in the district': { en: 'Do not leave the federal district where you live before you have permission.', es: 'No salga del distrito federal donde vive antes de tener permiso.' },
  'answer truthfully': { en: 'Tell the officer the truth when asked.', es: 'Diga la verdad al oficial cuando le pregunte.' },
  'approved home': { en: 'Live where the officer agreed. Say so 10 days before you move, or within 72 hours when you could not know.', es: 'Viva donde el oficial haya aprobado. Avise 10 días antes de mudarse, o en 72 horas si no podía saberlo.' },
  'visits': { en: 'Let the officer visit you, at home or elsewhere, and take what you may not have when it is in plain sight.', es: 'Deje que el oficial le visite, en casa o en otro lugar, y que se lleve lo que usted no puede tener si está a la vista.' },
  'work': { en: 'Work at least 30 hours a week, or look for work, unless the officer excuses you. Say so 10 days before you change jobs.', es: 'Trabaje al menos 30 horas por semana, o busque trabajo, salvo que el oficial le dispense. Avise 10 días antes de cambiar de trabajo.' },
  'company': { en: 'Stay away from people you know are committing crimes. Ask before you meet someone you know has a felony conviction, family too.', es: 'Aléjese de quien sepa que comete delitos. Pida permiso antes de tratar con alguien que sepa que fue condenado por un delito grave, también de la familia.' },
  'arrest': { en: 'If the police arrest or question you, tell the officer within 72 hours.', es: 'Si la policía le arresta o le interroga, avise al oficial en 72 horas.' },
  'no weapons': { en: 'Have no gun, ammunition or dangerous weapon, and no way to one.', es: 'No tenga armas de fuego, municiones ni armas peligrosas, ni acceso a ellas.' },
  'agreements with police': { en: 'Make no agreement with the police to give them information before the court permits it.', es: 'No haga ningún acuerdo con la policía para darle información antes de que el tribunal lo permita.', notOnPaper: true },
  'telling of a risk': { en: 'If the officer finds that you are a risk to someone and tells you to say so to them, do it.', es: 'Si el oficial ve que usted es un riesgo para alguien y le dice que se lo avise, hágalo.' },
  'instructions': { en: 'Do what the officer tells you about these conditions.', es: 'Haga lo que el oficial le diga sobre estas condiciones.' },
}

/** The conditions in plain words, the mandatory first. What the judgment says counts before them. */
export function conditionsInPlainWords(): readonly ExplainedCondition[] {
  return (Object.keys(words) as SupervisionCondition[]).map((id) => ({ id, is: supervisionConditions[id].is, en: words[id].en, es: words[id].es, source: supervisionConditions[id].source, onPaper: words[id].notOnPaper !== true }))
}
