import { useState } from 'react'
import type { Account } from '../../api/shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import look from './account.module.css'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondStepWithPassword } from './second-step-with-password.tsx'
import { SetUpSecondStep } from './set-up-second-step.tsx'

/** The second step: set up, given new recovery codes, or switched off. */
export function SecondStepSettings({ account }: { readonly account: Account }) {
  const [doing, setDoing] = useState<'nothing' | 'set up' | 'new codes' | 'off'>('nothing')
  const [codes, setCodes] = useState<readonly string[]>()
  const rest = () => setDoing('nothing')
  if (codes !== undefined) return <RecoveryCodes codes={codes} email={account.email} onKept={() => { setCodes(undefined); rest() }} />
  if (doing === 'set up') return <SetUpSecondStep onDone={setCodes} onCancel={rest} />
  if (doing === 'new codes' || doing === 'off') return <SecondStepWithPassword what={doing} onCodes={setCodes} onDone={rest} />
  if (account.secondStep === undefined) {
    return (
      <>
        <p>After the password, an app on your phone shows six digits that change every half minute. Whoever learns your password still does not get in.</p>
        <div className={`${look.acts} screen-only`}><KeyedButton variant="filled" onClick={() => setDoing('set up')}>Set up the second step</KeyedButton></div>
      </>
    )
  }
  const { recoveryCodesLeft: left } = account.secondStep
  return (
    <>
      <p>The second step is on. {left === 0 ? 'No recovery code is left: make new ones now.' : `${left} recovery code${left === 1 ? ' is' : 's are'} left.`}</p>
      <div className={`${look.acts} screen-only`}>
        <KeyedButton onClick={() => setDoing('new codes')}>Make new recovery codes</KeyedButton>
        <KeyedButton onClick={() => setDoing('off')}>Switch it off</KeyedButton>
      </div>
    </>
  )
}
