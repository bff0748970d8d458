import { commutationForm } from './commutation.table.ts'
import type { ClemencyForm, FormId } from './form.ts'
import { marijuanaCertificateForm } from './marijuana-certificate.table.ts'
import { pardonForm } from './pardon.table.ts'
import { remissionForm } from './remission.table.ts'
import { reprieveForm } from './reprieve.table.ts'

/** The newest copy that was read of each form. */
export const clemencyForms: Readonly<Record<FormId, ClemencyForm>> = {
  'commutation': commutationForm, 'pardon': pardonForm, 'remission': remissionForm, 'marijuana-certificate': marijuanaCertificateForm, 'reprieve': reprieveForm,
}
