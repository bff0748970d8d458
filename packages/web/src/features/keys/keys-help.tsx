import { useEffect, useRef, useSyncExternalStore } from 'react'
import { activeKeys, pressed } from './active-keys.ts'
import { keyName } from './key-name.ts'
import look from './keys-help.module.css'
import { useKeys } from './use-keys.ts'

/** Listens for keys, and shows which work on this page: by its button, or by `?`. */
export function KeysHelp() {
  const dialog = useRef<HTMLDialogElement>(null)
  const sets = useSyncExternalStore(activeKeys.subscribe, activeKeys.all)
  useEffect(() => {
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [])
  const open = () => dialog.current?.showModal()
  useKeys('Everywhere', [{ key: '?', does: 'show the keys that work here', run: open }])
  return (
    <>
      <button type="button" className={look.open} onClick={open}>Keys <kbd>?</kbd></button>
      <dialog ref={dialog} className={look.dialog} aria-labelledby="keys-title">
        <h2 id="keys-title">Keys that work here</h2>
        {sets.filter((set) => set.keys.length > 0).toReversed().map((set) => (
          <section key={set.place}>
            <h3>{set.place}</h3>
            <dl>
              {set.keys.map((key) => (
                <div key={key.key}>
                  <dt><kbd>{keyName(key.key)}</kbd></dt>
                  <dd>{key.does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        <label className={look.setting}>
          <input type="checkbox" defaultChecked={activeKeys.areOn()} onChange={(event) => activeKeys.turn(event.currentTarget.checked)} />
          Single keys are on
        </label>
        <form method="dialog"><button type="submit" className={look.close}>Close</button></form>
      </dialog>
    </>
  )
}
