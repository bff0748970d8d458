import type { VoiceFault } from '../../api/voice-queries.ts'
import look from './voice.module.css'

/** What is wrong in a text, with the line where it has several, and what to do. */
export function Faults({ faults }: { readonly faults: readonly VoiceFault[] }) {
  if (faults.length === 0) return null
  return <ul className={look.faults} role="status">{faults.map(({ line, column, what, next }) => <li key={`${String(line)} ${String(column)} ${what}`}><strong>Line {line}, character {column}:</strong> {what} {next}</li>)}</ul>
}
