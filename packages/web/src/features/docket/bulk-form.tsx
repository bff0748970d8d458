import { TextInput } from '@mantine/core'
import type { BulkAct } from '../../api/shapes.ts'
import type { CasePart } from '../../api/people-shapes.ts'
import { ActForm } from '../people/act-form.tsx'
import { Choose } from '../people/choose.tsx'
import { partChoices } from '../people/people-words.ts'

export type BulkDo = BulkAct['do']

interface BulkFormProps {
  readonly does: BulkDo
  readonly cases: string
  readonly people: readonly (readonly [string, string])[]
  readonly busy: boolean
  readonly error: unknown
  readonly onSend: (act: BulkAct) => void
  readonly onCancel: () => void
}

type Reason = Extract<BulkAct, { do: 'close' }>['why']
const reasons: readonly Reason[] = ['granted', 'denied', 'withdrawn by the person', 'nothing more can be asked now', 'handed to someone else', 'the person is free', 'the person died', 'a duplicate', 'put away']

/** Asks for what a change to many cases needs. */
export function BulkForm({ does, cases, people, busy, error, onSend, onCancel }: BulkFormProps) {
  const form = { busy, error, onCancel }
  switch (does) {
    case 'put on the case': return (
      <ActForm {...form} name="Put someone on the cases" does={`Put them on ${cases}`} whyLabel="Why" onSend={(typed) => onSend({ do: does, userId: typed('userId'), role: typed('role') as CasePart, why: typed('why') })}>
        <Choose name="userId" label="Who" choices={people} />
        <Choose name="role" label="Part on each case" choices={partChoices} />
      </ActForm>
    )
    case 'add a task': return (
      <ActForm {...form} name="Add a task to the cases" does={`Add it to ${cases}`} onSend={(typed) => onSend({ do: does, title: typed('title'), ...(typed('dueOn') === '' ? {} : { dueOn: typed('dueOn') }), ...(typed('assignedTo') === '' ? {} : { assignedTo: typed('assignedTo') }) })}>
        <TextInput name="title" label="What is to be done" required withAsterisk={false} maxLength={500} autoComplete="off" />
        <TextInput name="dueOn" label="By when" type="date" />
        <Choose name="assignedTo" label="Who does it" none="anybody on the case" choices={people} />
      </ActForm>
    )
    case 'add a label': return (
      <ActForm {...form} name="Add a label to the cases" does={`Add it to ${cases}`} onSend={(typed) => onSend({ do: does, label: typed('label') })}>
        <TextInput name="label" label="Label" description="A word or two; everyone on a case but family sees it" required withAsterisk={false} maxLength={60} autoComplete="off" />
      </ActForm>
    )
    case 'close': return (
      <ActForm {...form} name="Close the cases" does={`Close ${cases}`} onSend={(typed) => onSend({ do: does, why: typed('why') as Reason })}>
        <Choose name="why" label="Why" help="Nothing in them is due any more; they can be opened again" choices={reasons.map((reason) => [reason, reason] as const)} />
      </ActForm>
    )
    case 'reopen': return <ActForm {...form} name="Open the cases again" does={`Open ${cases} again`} onSend={() => onSend({ do: does })} />
  }
}
