import { TextInput } from '@mantine/core'
import type { DocketView } from '../../api/shapes.ts'
import { ActForm } from '../people/act-form.tsx'
import look from './docket-views.module.css'

interface ViewFormProps {
  /** The view that is changed; without it one is made. */
  readonly view: DocketView | undefined
  readonly guest: boolean
  readonly busy: boolean
  readonly error: unknown
  readonly onSend: (view: { readonly name: string; readonly shared: boolean }) => void
  readonly onCancel: () => void
}

/** The name of a view, and who has it. */
export function ViewForm({ view, guest, busy, error, onSend, onCancel }: ViewFormProps) {
  return (
    <ActForm name={view === undefined ? 'Save this view' : 'Change this view'} does={view === undefined ? 'Save it' : 'Keep it'} busy={busy} error={error} onCancel={onCancel} onSend={(typed) => onSend({ name: typed('name'), shared: typed('shared') === 'yes' })}>
      <TextInput name="name" label="Name of the view" required withAsterisk={false} maxLength={80} autoComplete="off" defaultValue={view?.name ?? ''} ref={(field) => { if (document.activeElement?.tagName !== 'INPUT') field?.focus() }} />
      {guest ? null : <label className={look.share}><input type="checkbox" name="shared" value="yes" defaultChecked={view?.shared ?? false} /><span>Share it with the office<br /><span className="quiet">Everyone but guests sees its name and what it filters by; each still sees only their own cases in it.</span></span></label>}
    </ActForm>
  )
}
