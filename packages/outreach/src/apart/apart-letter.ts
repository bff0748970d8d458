import { findJurisdiction, type CivilDate } from '@lenity/law'
import { dayIn } from '../support/day-in.ts'
import type { PlainPaper } from '../support/letter-guide.ts'

/** Whom a list sets apart on the first day, as far as a letter says it. */
export interface SetApart {
  readonly apart: 'duplicate' | 'state' | 'military' | 'foreign' | 'deceased' | 'no sentence' | 'served' | 'challenge pending' | 'pardon waiting'
  readonly name?: string
  /** The state of conviction, as the list names it. */
  readonly state?: string
  /** The first day on which a rule provides for asking. */
  readonly opensOn?: CivilDate
}

type Said = readonly [en: string, es: string]

interface ByKind {
  readonly why: readonly Said[]
  /** Where else to turn: doors that the law in this program names, each with its source there. */
  readonly doors: readonly Said[]
}

/** For a person in whose list no name stands. */
const unnamed: Said = ['the person on our list', 'la persona de nuestra lista']

/**
 * The letter to somebody a list sets apart, in plain words. It says why, what was not looked at and where else to turn. It promises nothing, advises nothing and tells of no
 * decision, for there was none. It says nothing of the case but what sets it apart, since it may be read inside.
 */
export function apartLetter(one: SetApart, language: 'en' | 'es'): PlainPaper {
  const s = ([en, es]: Said) => (language === 'es' ? es : en)
  const { why, doors } = saidOf(one)
  const dead = one.apart === 'deceased'
  const sections: readonly { readonly title: Said; readonly lines: readonly { readonly says: Said; readonly item: boolean }[] }[] = [
    { title: ['Why we write', 'Por qué le escribimos'], lines: why.map((says) => ({ says, item: false })) },
    ...(dead ? [] : [{ title: ['What we did not look at', 'Lo que no miramos'] as const, lines: notLookedAt.map((says) => ({ says, item: true })) }]),
    ...(doors.length === 0 ? [] : [{ title: ['Where else to turn', 'A dónde más acudir'] as const, lines: doors.map((says) => ({ says, item: true })) }]),
    {
      title: ['If the list is wrong', 'Si la lista se equivoca'],
      lines: [
        { says: ['Please write to us at the address above and say what is wrong. A copy of a paper that shows it helps; keep the original. Then we look again.', 'Por favor escríbanos a la dirección de arriba y díganos qué está mal. Una copia de un papel que lo muestre ayuda; guarde el original. Entonces miraremos otra vez.'], item: false },
        ...(dead ? [] : [{ says: ['This letter is not legal advice and stops no deadline. It is no reason to give up anything you have before a court.', 'Esta carta no es un consejo legal y no detiene ningún plazo. No es motivo para abandonar nada de lo que tenga ante un tribunal.'] as const, item: false }]),
      ],
    },
  ]
  return {
    title: s(dead ? [`About ${one.name ?? unnamed[0]}`, `Sobre ${one.name ?? unnamed[1]}`] : ['About your request', 'Sobre su solicitud']),
    opening: s(dead
      ? ['To the family. Nothing in this letter asks you to do anything.', 'A la familia. Nada en esta carta le pide que haga algo.']
      : [`${one.name === undefined ? '' : `Dear ${one.name}: `}${one.name === undefined ? 'Thank' : 'thank'} you for your trust. So far we have read only a list with your name on it. Nothing has been decided about you, and this letter promises nothing.`, `${one.name === undefined ? '' : `Estimado/a ${one.name}: `}${one.name === undefined ? 'Gracias' : 'gracias'} por su confianza. Hasta ahora solo hemos leído una lista con su nombre. No se ha decidido nada sobre usted, y esta carta no promete nada.`]),
    sections: sections.map(({ title, lines }) => ({ title: s(title), lines: lines.map(({ says, item }) => ({ text: s(says), item })) })),
  }
}

const notLookedAt: readonly Said[] = [
  ['Your papers. We looked at what our list says, and at nothing else.', 'Sus papeles. Miramos lo que dice nuestra lista, y nada más.'],
  ['Whether your conviction or your sentence is right.', 'Si su condena o su pena son correctas.'],
  ['Who you are today: your health, your family, what you have done since.', 'Quién es usted hoy: su salud, su familia, lo que ha hecho desde entonces.'],
  ['What a court could do, or whether a day there runs out.', 'Lo que podría hacer un tribunal, o si allí se vence un plazo.'],
]

function saidOf({ apart, name, state, opensOn }: SetApart): ByKind {
  switch (apart) {
    case 'state': return stateOf(state)
    case 'military': return {
      why: [['Our list says that your sentence is of a court-martial. The office of the Pardon Attorney does not handle requests to shorten those.', 'Nuestra lista dice que su pena es de una corte marcial. La oficina del Pardon Attorney no tramita solicitudes para acortarlas.']],
      doors: [['Requests to shorten a sentence of a court-martial are handled by the branch of service that handled the case. Write to its Secretary.', 'Las solicitudes para acortar una pena de una corte marcial las tramita la rama militar que llevó el caso. Escriba a su Secretario.']],
    }
    case 'foreign': return {
      why: [['Our list says that your sentence is of a court of another country. The President of the United States has no power over it.', 'Nuestra lista dice que su pena es de un tribunal de otro país. El Presidente de los Estados Unidos no tiene poder sobre ella.']],
      doors: [['The authorities of the country that sentenced you; or ask them about a transfer under a treaty.', 'Las autoridades del país que le condenó; o pregúnteles por un traslado conforme a un tratado.']],
    }
    case 'duplicate': return {
      why: [['Two entries on our list look alike, and both may be yours. Nothing was thrown away and nothing was put together. One of us looks at both. You need not send anything again.', 'Dos entradas de nuestra lista se parecen, y quizás las dos son suyas. Nada se tiró y nada se juntó. Uno de nosotros mira las dos. No hace falta que envíe nada otra vez.']],
      doors: [],
    }
    case 'deceased': return {
      why: [[`Our list says that ${name ?? unnamed[0]} has died. If that is so, we are sorry for your loss, and we have closed nothing without you. If it is not so, forgive us, and tell us.`, `Nuestra lista dice que ${name ?? unnamed[1]} ha fallecido. Si es así, lo sentimos mucho, y no hemos cerrado nada sin ustedes. Si no es así, discúlpennos y avísennos.`]],
      doors: [],
    }
    case 'no sentence': return {
      why: [['Our list says that no sentence has been imposed on you yet. A commutation shortens a sentence, and the form for it is for people who are serving one. Once there is a sentence you may write to us again.', 'Nuestra lista dice que todavía no le han impuesto una pena. Una conmutación acorta una pena, y su formulario es para quienes la están cumpliendo. Cuando haya una pena puede escribirnos otra vez.']],
      doors: [],
    }
    case 'served': return {
      why: [['Our list says that your time is served or has been commuted. A commutation shortens a sentence that is being served, so there is nothing left for it to shorten.', 'Nuestra lista dice que su pena está cumplida o ya fue conmutada. Una conmutación acorta una pena que se está cumpliendo, así que ya no hay nada que acortar.']],
      doors: [pardon],
    }
    case 'challenge pending': return {
      why: [['Our list says that an appeal, or a motion under section 2255 of title 28, is still before a court. The form for a commutation asks that none is. When the court has decided, you may write to us again; no rule gives the day.', 'Nuestra lista dice que una apelación, o una moción conforme a la sección 2255 del título 28, sigue ante un tribunal. El formulario de conmutación pide que no haya ninguna. Cuando el tribunal haya decidido puede escribirnos otra vez; ninguna regla da la fecha.']],
      doors: [],
    }
    case 'pardon waiting': return {
      why: [
        ['Our list says that you have been released. A commutation shortens a sentence that is being served; what the rules provide for afterwards is a pardon.', 'Nuestra lista dice que usted ha salido en libertad. Una conmutación acorta una pena que se está cumpliendo; lo que las reglas prevén después es un indulto.'],
        ...(opensOn === undefined ? [] : [[`Counted from the day of release on our list, they provide for asking from ${dayIn(opensOn, 'en')} on.`, `Contando desde el día de salida que da nuestra lista, prevén pedirlo desde el ${dayIn(opensOn, 'es')}.`] as const]),
      ],
      doors: [pardon],
    }
  }
}

const pardon: Said = [
  'A pardon by the President is asked for at the Office of the Pardon Attorney. Its rules provide for asking five years after release from confinement, and not while on probation, parole or supervised release (28 CFR 1.2). They advise only: the President is not bound by them, and asking sooner is possible and rarely granted.',
  'El indulto del Presidente se pide en la Oficina del Pardon Attorney. Sus reglas prevén pedirlo cinco años después de salir de prisión, y no durante la libertad condicional o supervisada (28 CFR 1.2). Solo orientan: no obligan al Presidente, y pedirlo antes es posible y rara vez se concede.',
]

function stateOf(state: string | undefined): ByKind {
  const authority = state === undefined ? undefined : findJurisdiction(state)
  const of: Said = state === undefined ? ['a state', 'un estado'] : [authority?.name ?? state, authority?.name ?? state]
  return {
    why: [[`Our list says that your sentence is under the law of ${of[0]}. The President cannot shorten a sentence of a state.`, `Nuestra lista dice que su pena es conforme a la ley de ${of[1]}. El Presidente no puede acortar una pena de un estado.`]],
    doors: authority === undefined
      ? [['Clemency for it is decided in that state, by the governor, by a board, or by both. Ask there, on the state’s own form.', 'La clemencia se decide en ese estado, por el gobernador, por una junta, o por ambos. Pídala allí, en el formulario propio del estado.']]
      : [
          [`Clemency for it is decided in ${authority.name}. Ask there, on the state’s own form: ${authority.apply.value}.`, `La clemencia se decide en ${authority.name}. Pídala allí, en el formulario propio del estado: ${authority.apply.value}.`],
          [`${authority.apply.verified && authority.decides.verified ? 'The official page is' : 'We have not checked this with the state. Someone outside can check it at'} ${authority.official}`, `${authority.apply.verified && authority.decides.verified ? 'La página oficial es' : 'No lo hemos comprobado con el estado. Alguien afuera puede comprobarlo en'} ${authority.official}`],
        ],
  }
}
