/** Asks the person to prove that it is they who sit there; true when they did. */
type Ask = () => Promise<boolean>

let ask: Ask | undefined
let asking: Promise<boolean> | undefined

/** The dialog that asks; it stands around every page. Gives what takes it away again. */
export function confirmBy(dialog: Ask): () => void {
  ask = dialog
  return () => { if (ask === dialog) ask = undefined }
}

/** One question at a time: who asks meanwhile gets the same answer. */
export function askToConfirm(): Promise<boolean> {
  asking ??= (ask?.() ?? Promise.resolve(false)).finally(() => { asking = undefined })
  return asking
}
