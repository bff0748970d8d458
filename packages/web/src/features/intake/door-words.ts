import type { Language } from './intake-fields.ts'

/** What the public page says, in both languages. */
export interface DoorWords {
  readonly title: (office: string) => string
  readonly before: readonly string[]
  readonly optional: string
  readonly needed: string
  readonly send: string
  readonly sent: string
  readonly sentNext: string
  readonly closed: string
  readonly closedNext: string
  readonly full: string
  readonly failed: string
  readonly other: string
}

export const doorWords: Readonly<Record<Language, DoorWords>> = {
  en: {
    title: (office) => `Ask ${office} for help`,
    before: [
      'Someone at the office reads what you write here; it is kept encrypted. You need no account.',
      'Writing here does not make the office your lawyer, and it stops no deadline of a court.',
      'Do not write about helping the police or the prosecution, nor about anything that could put someone in danger if it were read. Keep that for a lawyer, in person or by legal mail.',
    ],
    optional: 'optional', needed: 'This is needed.', send: 'Send it to the office',
    sent: 'The office has it.', sentNext: 'Someone will read it. You need not send it again; if you left no phone and no address, they cannot answer you.',
    closed: 'This office does not take requests here at the moment.', closedNext: 'Write to the office by letter, or ask whoever gave you this link.',
    full: 'Too many requests came within the hour; yours was not kept. Send it again later, or write a letter. What you wrote is still below.',
    failed: 'It was not sent. See whether you are connected, then send it again. What you wrote is still below.',
    other: 'Español',
  },
  es: {
    title: (office) => `Pedir ayuda a ${office}`,
    before: [
      'Alguien de la oficina lee lo que usted escribe aquí; se guarda cifrado. No necesita una cuenta.',
      'Escribir aquí no convierte a la oficina en su abogado, y no detiene ningún plazo de una corte.',
      'No escriba sobre ayuda a la policía o a la fiscalía, ni sobre nada que pudiera poner a alguien en peligro si se leyera. Guárdelo para un abogado, en persona o por correo legal.',
    ],
    optional: 'opcional', needed: 'Esto es necesario.', send: 'Enviar a la oficina',
    sent: 'La oficina lo tiene.', sentNext: 'Alguien lo leerá. No hace falta enviarlo otra vez; si no dejó teléfono ni dirección, no podrán contestarle.',
    closed: 'Esta oficina no recibe solicitudes aquí en este momento.', closedNext: 'Escriba una carta a la oficina, o pregunte a quien le dio este enlace.',
    full: 'Llegaron demasiadas solicitudes en esta hora; la suya no se guardó. Envíela más tarde, o escriba una carta. Lo que escribió sigue abajo.',
    failed: 'No se envió. Vea si tiene conexión y envíelo otra vez. Lo que escribió sigue abajo.',
    other: 'English',
  },
}
