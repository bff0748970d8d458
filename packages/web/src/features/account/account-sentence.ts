import type { Account } from '../../api/shapes.ts'

/** The one sentence that says how well the account is kept. */
export function accountSentence({ secondStep, passkeys, sessions }: Pick<Account, 'secondStep' | 'passkeys' | 'sessions'>): string {
  const by = secondStep === undefined
    ? passkeys.length === 0 ? 'Your password alone opens your account' : 'Your password alone, or a passkey, opens your account'
    : passkeys.length === 0 ? 'Your password and a second step open your account' : 'A passkey, or your password and a second step, opens your account'
  const others = sessions.length - 1
  return `${by}; you are signed in here${others < 1 ? ' and nowhere else' : ` and in ${others} other place${others === 1 ? '' : 's'}`}.`
}
