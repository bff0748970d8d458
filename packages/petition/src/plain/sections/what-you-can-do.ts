import { paperKinds } from '@lenity/law'
import type { Desk } from '../../compose/desk.ts'
import { askedOfPeople } from '../../letters/asked-of-people.ts'
import { both } from '../in-both.ts'
import { plainLaw } from '../plain-law.table.ts'
import { asked, item, ofLaw, type PlainLine } from '../plain-line.ts'

/** What the person can do, and the papers they may ask their unit team for: never one that is confidential, nor a medical one. */
export function whatYouCanDo(desk: Desk): readonly PlainLine[] {
  return [
    asked(both('Keep up your work and your classes. Keep each certificate.', 'Siga con su trabajo y sus clases. Guarde cada certificado.')),
    asked(both('Tell us at once when you are moved, when you get an incident report, or when your health changes.', 'Avísenos enseguida si le trasladan, si recibe un reporte (“incident report”) o si cambia su salud.')),
    ofLaw(both('Tell us before you file in court. The form asks that no appeal and no 2255 motion be pending.', 'Avísenos antes de presentar algo en el tribunal. El formulario pide que no haya una apelación ni una moción 2255 pendiente.'), plainLaw.noChallenge),
    ofLaw(both('The petition must tell the truth, in your own words. A false statement can be a crime.', 'La petición debe decir la verdad, con sus propias palabras. Una declaración falsa puede ser un delito.'), [plainLaw.ownWords, plainLaw.trueWords]),
    ofLaw(both('Staff can open and read the mail. Do not write about the facts of your case there.', 'El personal puede abrir y leer el correo. No escriba ahí sobre los hechos de su caso.'), plainLaw.mailIsRead),
    asked(both('You need not show this paper to anyone.', 'No tiene que mostrarle este papel a nadie.')),
    ...papersToAsk(desk),
  ].map((line) => item(line))
}

function papersToAsk(desk: Desk): readonly PlainLine[] {
  const wanted = desk.input.screening.nextPapers.flatMap(({ paper }) => (paperKinds[paper].confidential || !inPrison.has(paper) ? [] : askedOfPeople[paper] ?? [])).slice(0, 3)
  return wanted.map(({ en, es }) => asked(both(`Ask your unit team for ${en}. Send us a copy.`, `Pida a su equipo de unidad (“unit team”) ${es}. Envíenos una copia.`)))
}

/** Papers a unit team has. */
const inPrison = new Set<string>(['sentence computation', 'inmate profile', 'discipline log', 'progress report', 'financial responsibility plan', 'education transcript', 'certificate'])

export function whatYourFamilyCanDo(): readonly PlainLine[] {
  return [
    asked(both('Write a letter. Say who you are, how you know them, and what you will do when they come home. Date it and sign it.', 'Escriba una carta. Diga quién es, cómo conoce a la persona y qué hará cuando vuelva a casa. Póngale fecha y firma.')),
    asked(both('Say only what you know to be true. Send it to us, not to the prison.', 'Diga solo lo que sabe que es verdad. Envíela a nosotros, no a la prisión.')),
    asked(both('Do not pay anyone who says that they can get clemency for you.', 'No pague a nadie que diga que puede conseguir la clemencia.')),
  ].map((line) => item(line))
}

export function whomToWrite(): readonly PlainLine[] {
  return [
    asked(both('Write to us first. Our address is at the top.', 'Escríbanos primero a nosotros. Nuestra dirección está arriba.')),
    ofLaw(both('The Pardon Attorney’s address: Office of the Pardon Attorney, U.S. Department of Justice, 950 Pennsylvania Avenue, Washington, DC 20530.', 'La dirección del Abogado de Indultos: Office of the Pardon Attorney, U.S. Department of Justice, 950 Pennsylvania Avenue, Washington, DC 20530.'), plainLaw.address),
  ]
}
