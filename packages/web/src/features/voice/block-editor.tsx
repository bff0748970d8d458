import { TextInput } from '@mantine/core'
import type { OfficeBlock, VoiceFault, VoiceKit } from '../../api/voice-queries.ts'
import { SelectOne } from '../page/select-one.tsx'
import { ConditionField } from './condition-field.tsx'
import { Faults } from './faults.tsx'
import look from './voice.module.css'
import { WordsField } from './words-field.tsx'

interface BlockEditorProps {
  readonly block: OfficeBlock
  readonly kit: VoiceKit
  readonly faults: readonly VoiceFault[]
  readonly onChange: (block: OfficeBlock) => void
}

const law = { cite: '', link: '', quote: '', readOn: '' }

/** A block of the office: its name, its place, its words, where it stands, and the law it states. */
export function BlockEditor({ block, kit, faults, onChange }: BlockEditorProps) {
  const of = (field: VoiceFault['in']) => faults.filter((fault) => fault.in === field)
  const put = (change: Partial<OfficeBlock>) => onChange({ ...block, ...change })
  const putLaw = (change: Partial<typeof law>) => {
    const next = { ...law, ...block.law, ...change }
    const { law: _, ...rest } = block
    onChange(Object.values(next).every((value) => value.trim() === '') ? rest : { ...rest, law: next })
  }
  return (
    <div className={look.editor}>
      <TextInput label="What it is called" description="Notes to counsel name it so; it stands in no paper." value={block.name} maxLength={80} onChange={(event) => put({ name: event.currentTarget.value })} />
      <Faults faults={of('name')} />
      <SelectOne label="Where it is put" description={kit.places.find(({ name }) => name === block.place)?.means} data={kit.places.map(({ name }) => name)} value={block.place} onChange={(event) => put({ place: event.currentTarget.value })} />
      <Faults faults={of('place')} />
      <WordsField label="Its words" value={block.text} slots={kit.blockSlots} faults={of('text')} rows={4} onChange={(text) => put({ text })} />
      <ConditionField value={block.where} conditions={kit.conditions} faults={of('where')} onChange={(where) => put({ where })} />
      <details open={block.law !== undefined && of('law').length > 0}>
        <summary>{block.law === undefined ? 'It states law' : `It states law: ${block.law.cite}`}</summary>
        <div className={look.editor}>
          <TextInput label="Citation" placeholder="28 CFR 1.1" value={block.law?.cite ?? ''} onChange={(event) => putLaw({ cite: event.currentTarget.value })} />
          <TextInput label="Where it can be read" placeholder="https://…" value={block.law?.link ?? ''} onChange={(event) => putLaw({ link: event.currentTarget.value })} />
          <TextInput label="The words that say it" description="At most forty. Numbers and names of law in the block must stand in them, or in the citation." value={block.law?.quote ?? ''} onChange={(event) => putLaw({ quote: event.currentTarget.value })} />
          <TextInput label="Read on" type="date" value={block.law?.readOn ?? ''} onChange={(event) => putLaw({ readOn: event.currentTarget.value })} />
          <Faults faults={of('law')} />
        </div>
      </details>
    </div>
  )
}
