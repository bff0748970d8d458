import type { PacketDraft } from '../../api/shapes.ts'
import { SettleSentence } from '../packet/settle-sentence.tsx'
import settle from '../packet/settle.module.css'
import { instantInWords } from '../words/instant-in-words.ts'

/** The sentences of the last version kept that no longer stand as they did, with what stands there now. */
export function SinceKept({ caseId, since }: { readonly caseId: string; readonly since: NonNullable<PacketDraft['since']> }) {
  const { version, sentences } = since
  const open = sentences.filter(({ signed }) => signed === undefined).length
  return (
    <>
      <h2>Since the version of {instantInWords(version.at)}</h2>
      <p className="quiet">{sentences.length === 0 ? 'Every fact a sentence of it rests on stands as it did.' : `${sentences.length === 1 ? 'One sentence rests' : `${sentences.length} sentences rest`} on a fact that is another now${open === sentences.length ? '' : open === 0 ? '; each is signed for' : `; ${sentences.length - open} signed for`}.`}</p>
      {sentences.length === 0 ? null : <ul className={settle.list}>{sentences.map(({ key, text, where, troubles, now, signed }) => <SettleSentence key={`${where} ${key}`} caseId={caseId} sentence={{ key, text, where: [where], troubles, signed }} stands={{ version: version.id }} now={now} maySign />)}</ul>}
    </>
  )
}
