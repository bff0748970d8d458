import { useKeys } from '../keys/use-keys.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './agenda.module.css'

export type Whose = 'mine' | 'all'

/** Whether what is given to others is shown as well. */
export function ChooseWhose({ chosen, onChoose }: { readonly chosen: Whose; readonly onChoose: (whose: Whose) => void }) {
  useKeys('In my work', [{ key: 'a', does: chosen === 'mine' ? 'everyone’s work' : 'only mine', run: () => onChoose(chosen === 'mine' ? 'all' : 'mine') }])
  return (
    <div className={`${look.whose} screen-only`} role="group" aria-label="Whose work">
      <KeyedButton aria-pressed={chosen === 'mine'} variant={chosen === 'mine' ? 'filled' : 'default'} onClick={() => onChoose('mine')}>Mine, and what is nobody’s yet</KeyedButton>
      <KeyedButton aria-pressed={chosen === 'all'} variant={chosen === 'all' ? 'filled' : 'default'} shows="a" onClick={() => onChoose('all')}>Everyone’s</KeyedButton>
    </div>
  )
}
