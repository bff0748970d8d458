/** A paper in plain words, ready to be printed: titles with what stands below each, as lines or as items of a list. */
export interface PlainPaper {
  readonly title: string
  readonly opening: string
  readonly sections: readonly { readonly title: string; readonly lines: readonly { readonly text: string; readonly item: boolean }[] }[]
}

type Said = readonly [en: string, es: string]

/**
 * What makes a letter of support useful, for whoever writes one: in the house's own words, resting on no rule. It is handed to people outside, so it
 * says nothing of the case but the name.
 */
export function letterGuide(person: string, language: 'en' | 'es'): PlainPaper {
  const s = ([en, es]: Said) => (language === 'es' ? es : en)
  const sections: readonly { readonly title: Said; readonly first?: Said; readonly items: readonly Said[] }[] = [
    {
      title: ['Say who you are', 'Diga quién es usted'],
      items: [
        ['The day, your full name, your address, and a telephone number or e-mail address.', 'La fecha, su nombre completo, su dirección, y un teléfono o correo electrónico.'],
        [`What you are to ${person}, since when, and how often you see or hear from each other.`, `Qué es usted de ${person}, desde cuándo, y cada cuánto se ven o se comunican.`],
        ['Your work, or what you do where you live.', 'Su trabajo, o lo que hace en su comunidad.'],
      ],
    },
    {
      title: ['Tell what you saw yourself', 'Cuente lo que vio usted'],
      first: ['One thing that happened, told so that one sees it, says more than ten words of praise.', 'Una sola cosa que pasó, contada de modo que se vea, dice más que diez elogios.'],
      items: [
        ['What they did for someone, learned, gave up or changed: when, where, with whom.', 'Lo que hizo por alguien, aprendió, dejó o cambió: cuándo, dónde, con quién.'],
        ['What you know from letters, calls and visits, and how you know it.', 'Lo que sabe por cartas, llamadas y visitas, y cómo lo sabe.'],
        ['What it means that they are away: for children, for someone who is ill, for you.', 'Qué significa su ausencia: para los hijos, para alguien enfermo, para usted.'],
      ],
    },
    {
      title: ['Say what you will do', 'Diga qué hará usted'],
      first: ['Only what you can keep: someone may call you and ask. Write the part that is yours.', 'Solo lo que pueda cumplir: alguien puede llamarle y preguntar. Escriba la parte que le toque.'],
      items: [
        ['A home: the address, who lives there, from when, and for how long.', 'Una casa: la dirección, quién vive ahí, desde cuándo y por cuánto tiempo.'],
        ['Work: what kind, how many hours, what pay, from when, at which firm, and that you may hire.', 'Trabajo: de qué, cuántas horas, qué pago, desde cuándo, en qué empresa, y que usted puede contratar.'],
        ['The way home: that you will be at the gate, and with which car.', 'El camino a casa: que usted estará a la salida, y con qué vehículo.'],
        ['Help of another kind: the doctor, identity papers, a place of worship, a course, money for the first month.', 'Otra ayuda: el médico, los documentos, una iglesia, un curso, dinero para el primer mes.'],
      ],
    },
    {
      title: ['Leave out', 'No escriba'],
      items: [
        ['What you only heard, or are not sure of. You sign it as the truth.', 'Lo que solo oyó, o de lo que no está seguro. Usted lo firma como verdad.'],
        ['The crime itself, who else was in it, and what anyone said in court: ask us before you write a word about it.', 'El delito mismo, quién más estuvo en él, y lo que alguien dijo en el tribunal: pregúntenos antes de escribir una palabra de eso.'],
        ['Whoever was harmed. Do not write or speak to them either.', 'A quien sufrió el daño. Tampoco le escriba ni le hable.'],
        ['Complaints about judges, prosecutors, police or the prison; politics; offers of money.', 'Quejas de jueces, fiscales, policías o la prisión; política; ofertas de dinero.'],
        ['Sentences from another letter. Ten letters in the same words count as one.', 'Frases de otra carta. Diez cartas con las mismas palabras cuentan como una.'],
      ],
    },
    {
      title: ['End, and send it to us', 'Termine, y envíenosla'],
      items: [
        [`Ask in one sentence for what you ask: mercy for ${person}, and why now.`, `Pida en una frase lo que pide: clemencia para ${person}, y por qué ahora.`],
        ['Sign by hand, with your name below. One page is enough; handwriting is welcome.', 'Firme a mano, con su nombre abajo. Una página basta; puede ir escrita a mano.'],
        ['Write in the language you think in. We have it translated and say who did.', 'Escriba en el idioma en que piensa. Nosotros la hacemos traducir y decimos quién lo hizo.'],
        ['Send it to us, not to the prison, the court or whoever decides. We read it with you before it goes. You may take it back until then.', 'Envíela a nosotros, no a la prisión, al tribunal ni a quien decide. La leemos con usted antes de enviarla. Hasta entonces puede retirarla.'],
        ['Keep a copy.', 'Guarde una copia.'],
      ],
    },
  ]
  return {
    title: s([`A letter for ${person}`, `Una carta por ${person}`]),
    opening: s(['Write it yourself, in your own words. A true letter about what you saw helps. It makes no promise, and nobody owes one.', 'Escríbala usted, con sus palabras. Una carta verdadera sobre lo que usted vio ayuda. No promete nada, y nadie está obligado a escribirla.']),
    sections: sections.map(({ title, first, items }) => ({ title: s(title), lines: [...(first === undefined ? [] : [{ text: s(first), item: false }]), ...items.map((one) => ({ text: s(one), item: true }))] })),
  }
}
