import type { Act } from './use-acts.ts'
import look from './fact-in-hand.module.css'

/** What was just done, said aloud, with the way back while there is one. */
export function Happened({ held, saved, onUndo }: { readonly held: Act | undefined; readonly saved: string | undefined; readonly onUndo: () => void }) {
  return (
    <p className={look.happened} role="status">
      {held === undefined ? saved : (
        <>{held.is === 'confirm' ? 'Confirmed' : 'Rejected'}: {held.about}. <button type="button" onClick={onUndo}>Undo</button> <kbd>u</kbd></>
      )}
    </p>
  )
}
