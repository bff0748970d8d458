import { useState } from 'react'
import type { OfficeBlock, VoiceChecked, VoiceKit } from '../../api/voice-queries.ts'
import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { BlockEditor } from './block-editor.tsx'
import { TemplateView } from './template-view.tsx'
import look from './voice.module.css'

interface OwnBlocksProps {
  readonly blocks: readonly OfficeBlock[]
  readonly kit: VoiceKit
  readonly checked: VoiceChecked | undefined
  readonly mayWrite: boolean
  readonly onChange: (blocks: readonly OfficeBlock[]) => void
}

/** The blocks of the office, in the order they stand at one place. */
export function OwnBlocks({ blocks, kit, checked, mayWrite, onChange }: OwnBlocksProps) {
  const [open, setOpen] = useState<number>()
  const add = () => {
    onChange([...blocks, { name: `Block ${String(blocks.length + 1)}`, place: kit.places[0]?.name ?? '', where: '', text: '' }])
    setOpen(blocks.length)
  }
  useKeys('Our voice', mayWrite ? [{ key: 'b', does: 'a new block', run: add }] : [])
  const swap = (at: number) => {
    onChange(blocks.map((block, i) => (i === at - 1 ? blocks[at] ?? block : i === at ? blocks[at - 1] ?? block : block)))
    setOpen(undefined)
  }
  return (
    <>
      {blocks.length === 0 ? <p>None yet. A block is a passage of your own at a place you name: who your office is at the opening of the letter, what you ask the reader to bear in mind before the release plan. It may use the facts of the case through slots, and stand only where a condition holds.</p> : (
        <ol className={look.blocks}>
          {blocks.map((block, at) => {
            const faults = checked?.faults.filter((fault) => fault.of === 'block' && fault.name === block.name) ?? []
            return (
              <li key={at} className={look.sentence}>
                <h3>{block.name === '' ? 'A block without a name' : block.name}</h3>
                <p className="quiet">{block.place}{block.where.trim() === '' ? '' : `; only where ${block.where.trim()}`}{block.law === undefined ? '' : `; on ${block.law.cite}`}</p>
                {open === at && faults.length === 0 ? checked?.blocks.find((one) => one.name === block.name)?.paragraphs.map((paragraph) => <p key={paragraph} className={look.reads} aria-live="polite">{paragraph}</p>) : null}
                {open === at ? <BlockEditor block={block} kit={kit} faults={faults} onChange={(next) => onChange(blocks.map((one, i) => (i === at ? next : one)))} /> : (
                  <>
                    {block.text.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}><TemplateView text={paragraph} slots={kit.blockSlots} /></p>)}
                    {checked?.blocks.find((one) => one.name === block.name)?.paragraphs.map((paragraph) => <p key={paragraph} className={look.reads}>{paragraph}</p>)}
                    {faults[0] === undefined ? null : <p className={look.note}>It cannot be kept yet: {faults[0].what}</p>}
                  </>
                )}
                {mayWrite ? (
                  <p className={`${look.acts} screen-only`}>
                    <KeyedButton size="xs" onClick={() => setOpen(open === at ? undefined : at)}>{open === at ? 'Close' : 'Change'}</KeyedButton>
                    {at === 0 ? null : <KeyedButton size="xs" onClick={() => swap(at)}>Put it before the one above</KeyedButton>}
                    <KeyedButton size="xs" onClick={() => { onChange(blocks.filter((_, i) => i !== at)); setOpen(undefined) }}>Take it out</KeyedButton>
                  </p>
                ) : null}
              </li>
            )
          })}
        </ol>
      )}
      {mayWrite ? <p className="screen-only"><KeyedButton shows="b" onClick={add}>A new block</KeyedButton></p> : null}
    </>
  )
}
