import { TextInput } from '@mantine/core'
import { api } from '../../api/client.ts'
import type { OfficePage } from '../../api/people-shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import type { ActsOn } from '../people/use-acts-on.ts'
import look from './office.module.css'

/** The name of the office, for its administrators to change. */
export function OfficeName({ office, acts }: { readonly office: OfficePage; readonly acts: ActsOn }) {
  return (
    <form className={`${look.name} screen-only`} onSubmit={(event) => {
      event.preventDefault()
      const name = String(new FormData(event.currentTarget).get('name') ?? '').trim()
      acts.run(() => api.PUT('/api/offices/{office}', { params: { path: { office: office.id } }, body: { name } }), `The office is called ${name}.`)
    }}>
      <TextInput key={office.name} name="name" label="Name of the office" defaultValue={office.name} required withAsterisk={false} maxLength={200} autoComplete="organization" />
      <KeyedButton type="submit" loading={acts.busy}>Save the name</KeyedButton>
    </form>
  )
}
