import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { VoiceFault, VoiceKit } from '../../api/voice-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { SelectOne } from '../page/select-one.tsx'
import { Faults } from './faults.tsx'
import look from './voice.module.css'

/** Where a block stands: typed, or put together from the conditions there are. */
export function ConditionField({ value, conditions, faults, onChange }: { readonly value: string; readonly conditions: VoiceKit['conditions']; readonly faults: readonly VoiceFault[]; readonly onChange: (where: string) => void }) {
  const [name, setName] = useState(conditions[0]?.name ?? '')
  const [join, setJoin] = useState('and')
  const add = (text: string) => {
    const before = value.trim()
    const mixed = before !== '' && new RegExp(`\\b${join === 'and' ? 'or' : 'and'}\\b`).test(before)
    onChange(before === '' ? text : `${mixed ? `(${before})` : before} ${join} ${text}`)
  }
  return (
    <div className={look.field}>
      <TextInput label="Only where" placeholder="Everywhere" value={value} aria-invalid={faults.length > 0} onChange={(event) => onChange(event.currentTarget.value)} />
      <Faults faults={faults} />
      <div className={look.picker}>
        {value.trim() === '' ? null : <SelectOne label="Join with" data={[{ value: 'and', label: 'and' }, { value: 'or', label: 'or' }]} value={join} onChange={(event) => setJoin(event.currentTarget.value)} />}
        <SelectOne label="Condition" data={conditions.map((one) => one.name)} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <KeyedButton size="xs" onClick={() => add(name)}>It is so</KeyedButton>
        <KeyedButton size="xs" onClick={() => add(`not ${name}`)}>It is not so</KeyedButton>
      </div>
      <p className="quiet">{conditions.find((one) => one.name === name)?.means} Where it cannot be said, the block is left out and counsel is told.</p>
    </div>
  )
}
