import { KeyedButton } from '../page/keyed-button.tsx'
import look from './account.module.css'

/** The codes that open when the phone is lost, shown this once. */
export function RecoveryCodes({ codes, email, onKept }: { readonly codes: readonly string[]; readonly email: string; readonly onKept: () => void }) {
  return (
    <div className={look.codes} role="status">
      <h3>Recovery codes for {email}</h3>
      <p>Print these or copy them onto paper, and keep them away from this computer. They are not shown again. When the phone is lost, each opens once in the place of the app’s code.</p>
      <ol>{codes.map((code) => <li key={code}><code>{code}</code></li>)}</ol>
      <div className={`${look.acts} screen-only`}>
        <KeyedButton variant="filled" onClick={() => window.print()}>Print them</KeyedButton>
        <KeyedButton onClick={onKept}>I have kept them</KeyedButton>
      </div>
    </div>
  )
}
