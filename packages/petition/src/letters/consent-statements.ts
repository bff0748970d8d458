import type { Consent } from '@lenity/law/records'
import { byHand, line, type Letter, type LetterBlock, type Line } from './letter.ts'
import type { LetterInput } from './letter-input.ts'

/** A paragraph that is signed, and under it what it says in Spanish. */
function both(en: Line, es: Line): readonly LetterBlock[] {
  return [{ is: 'paragraph', line: en }, { is: 'translation', line: es }]
}

/** The words of 28 U.S.C. 1746(2), for what is signed within the United States. */
const sworn = both(
  ['I declare under penalty of perjury that the foregoing is true and correct (28 U.S.C. 1746).'],
  ['Declaro bajo pena de perjurio que lo anterior es verdadero y correcto (28 U.S.C. 1746). Se firma el texto en inglés; el español es para entenderlo.'],
)

function whoIAm({ facts }: LetterInput): readonly LetterBlock[] {
  return [
    ...both(line`I am ${facts.name}. My register number is ${facts.registerNumber}. I was born on ${facts.dateOfBirth} in ${byHand('place of birth')}.`, ['Mi nombre, número de registro, fecha y lugar de nacimiento son los que constan arriba.']),
    ...both(line`I am held at ${facts.facility}, ${byHand('address of the institution')}.`, ['La institución donde estoy es la que consta arriba.']),
  ]
}

function statement(id: Consent, title: string, titulo: string, body: readonly LetterBlock[]): Letter {
  return { id, title, language: 'en', signedBy: 'the person', goesToPrison: true, blocks: [{ is: 'heading', line: [title] }, { is: 'translation', line: [titulo] }, ...body, ...sworn, { is: 'signature', labels: ['Executed on (date) / Fecha', 'Signature / Firma', 'Printed name / Nombre'] }] }
}

/** What the person signs, in English with the Spanish beneath. None of them names a confidential paper: they lie in a cell. */
export const consentStatements: Readonly<Record<Consent, (input: LetterInput) => Letter>> = {
  'certification of identity': (input) => statement('certification of identity', 'Certification of identity and authorization', 'Certificación de identidad y autorización', [
    ...whoIAm(input),
    ...both(line`I am the person named above. I authorize the Department of Justice and the Federal Bureau of Prisons to release records about me to ${input.office}, who represent me.`, [`Soy la persona nombrada arriba. Autorizo al Departamento de Justicia y a la Oficina Federal de Prisiones a entregar documentos sobre mí a ${input.office}, que me representa.`]),
    ...both(['I know that a false statement can be punished by fine or imprisonment.'], ['Sé que una declaración falsa puede castigarse con multa o prisión.']),
  ]),
  'prison release': (input) => statement('prison release', 'Authorization to release prison records', 'Autorización para entregar documentos de la prisión', [
    ...whoIAm(input),
    ...both(line`I authorize the Federal Bureau of Prisons to release to ${input.office} copies from my central file: sentence computation, discipline, classification, programs, education, work, progress reports and financial responsibility (28 CFR 513.63).`, [`Autorizo a la Oficina Federal de Prisiones a entregar a ${input.office} copias de mi expediente central: cómputo de la sentencia, disciplina, clasificación, programas, educación, trabajo, informes de progreso y pagos.`]),
    ...both(line`It is good until ${byHand('date')}, and I can take it back before then by writing to the Bureau and to ${input.office}.`, [`Vale hasta la fecha escrita arriba. Puedo retirarla antes escribiendo a la Oficina de Prisiones y a ${input.office}.`]),
  ]),
  'medical release': (input) => statement('medical release', 'Consent to release medical records', 'Consentimiento para entregar documentos médicos', [
    ...whoIAm(input),
    ...both(line`I consent that the Federal Bureau of Prisons, and whoever treated me for it, release my medical records to ${input.office}, who represent me: notes of visits, laboratory results, consultations, diagnoses and medication, of the years ${byHand('from')} to ${byHand('to')}.`, [`Consiento en que la Oficina Federal de Prisiones, y quien me haya tratado por encargo de ella, entreguen mis documentos médicos a ${input.office}, que me representa: consultas, análisis, diagnósticos y medicamentos de los años escritos arriba.`]),
    ...both(line`Mark what may go too, each with your initials: mental health ${byHand('initials')}; treatment for alcohol or drugs ${byHand('initials')}; HIV ${byHand('initials')}. Without initials it stays out.`, ['Marque con sus iniciales lo que también puede entregarse: salud mental; tratamiento por alcohol o drogas; VIH. Sin iniciales no se entrega.']),
    ...both(line`The purpose is ${byHand('purpose')}. It is good until ${byHand('date')}, and I can take it back before then by writing to the Bureau and to ${input.office}.`, [`El fin y la fecha hasta la que vale son los escritos arriba. Puedo retirarlo antes escribiendo a la Oficina de Prisiones y a ${input.office}.`]),
  ]),
  'authority to represent': (input) => statement('authority to represent', 'Authorization to give my file to my lawyers', 'Autorización para entregar mi expediente a mis abogados', [
    ...whoIAm(input),
    ...both(line`${input.office} represents me. I authorize the lawyers who stood beside me before, and the court and its offices, to speak with ${input.office} about my case and to give them my complete file in case No. ${input.facts.docketNumber}.`, [`${input.office} me representa. Autorizo a mis abogados anteriores, y al tribunal y sus oficinas, a hablar con ${input.office} sobre mi caso y a entregarle mi expediente completo.`]),
    ...both([`Please send nothing of the file to me at the institution; send it to ${input.office}.`], [`Por favor no me envíen nada del expediente a la institución; envíenlo a ${input.office}.`]),
  ]),
}
