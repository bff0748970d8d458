import { TextInput } from '@mantine/core'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './record-desk.module.css'

/** Asks why before a record is taken out; it can be brought back. */
export function RemoveRecord({ busy, onRemove, onCancel }: { readonly busy: boolean; readonly onRemove: (why: string) => void; readonly onCancel: () => void }) {
  return (
    <form className={`${look.remove} screen-only`} onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); onCancel() } }} onSubmit={(event) => {
      event.preventDefault()
      const why = String(new FormData(event.currentTarget).get('why')).trim()
      if (why !== '') onRemove(why)
    }}>
      <TextInput name="why" label="Why it is removed" description="Kept in its history; it can be brought back" required withAsterisk={false} maxLength={2000} autoComplete="off" ref={(field) => { field?.focus() }} />
      <KeyedButton type="submit" variant="filled" loading={busy}>Remove it</KeyedButton>
      <KeyedButton shows="Escape" onClick={onCancel}>Cancel</KeyedButton>
    </form>
  )
}
