import type { Act } from './use-acts.ts'
import look from './fact-in-hand.module.css'

const words: Record<Act['is'], string> = { confirm: 'Confirmed', reject: 'Rejected', correct: 'Corrected' }

/** What was just done, said aloud, with the way back. */
export function Happened({ last, said, onUndo }: { readonly last: Act | undefined; readonly said: string | undefined; readonly onUndo: () => void }) {
  return (
    <p className={look.happened} role="status">
      {last === undefined ? said : (
        <>{words[last.is]}: {last.about}. <button type="button" onClick={onUndo}>Undo</button> <kbd>u</kbd></>
      )}
    </p>
  )
}
