import { commutationForm } from './commutation.table.ts'
import { formIds, type ClemencyForm, type FormId } from './form.ts'
import { marijuanaCertificateForm } from './marijuana-certificate.table.ts'
import { pardonForm } from './pardon.table.ts'
import { remissionForm } from './remission.table.ts'
import { reprieveForm } from './reprieve.table.ts'

/** The newest copy that was read of each form. */
export const clemencyForms: Readonly<Record<FormId, ClemencyForm>> = {
  'commutation': commutationForm, 'pardon': pardonForm, 'remission': remissionForm, 'marijuana-certificate': marijuanaCertificateForm, 'reprieve': reprieveForm,
}

/** The forms by name, in the order in which they are offered. */
export const clemencyFormNames: readonly { readonly id: FormId; readonly name: string }[] = formIds.map((id) => ({ id, name: clemencyForms[id].name }))
