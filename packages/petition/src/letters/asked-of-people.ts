import type { PaperKind } from '@lenity/law'

/** What people inside and families are asked for, as they would call it; kinds that are not asked of them have no name here. */
export const askedOfPeople: Partial<Readonly<Record<PaperKind, { readonly en: string; readonly es: string }>>> = {
  'sentence computation': { en: 'your sentence computation sheet', es: 'su hoja de cómputo de la sentencia (“sentence computation”)' },
  'inmate profile': { en: 'your inmate profile', es: 'su perfil (“inmate profile”)' },
  'discipline log': { en: 'your discipline record', es: 'su registro disciplinario (“discipline record”)' },
  'progress report': { en: 'your latest progress report or program review', es: 'su informe de progreso o revisión de programas más reciente (“progress report”, “program review”)' },
  'financial responsibility plan': { en: 'the record of your payments (financial responsibility)', es: 'el registro de sus pagos (“financial responsibility”)' },
  'education transcript': { en: 'your education transcript', es: 'su historial de cursos (“education transcript”)' },
  'certificate': { en: 'certificates of courses and programs', es: 'los certificados de cursos y programas' },
  'Pardon Attorney letter': { en: 'letters you had from the Pardon Attorney', es: 'las cartas que haya recibido de la Oficina del Abogado de Indultos (“Pardon Attorney”)' },
  'letter of support': { en: 'letters of support, signed and dated', es: 'cartas de apoyo, firmadas y con fecha' },
  'release plan letter': { en: 'letters from whoever offers a home or work, signed and dated', es: 'cartas de quien ofrece una vivienda o un trabajo, firmadas y con fecha' },
}
