import { PasswordInput } from '@mantine/core'
import type { ReactNode } from 'react'

interface PasswordFieldProps {
  readonly name: string
  readonly label: string
  readonly description?: ReactNode
  readonly fresh?: boolean
  readonly focus?: boolean
}

/** A password that is there (or a fresh one), which can be shown. */
export function PasswordField({ name, label, description, fresh = false, focus = false }: PasswordFieldProps) {
  return <PasswordInput name={name} label={label} description={description} autoComplete={fresh ? 'new-password' : 'current-password'} minLength={fresh ? 12 : 1} required withAsterisk={false} visibilityToggleButtonProps={{ 'aria-label': `Show: ${label}`, tabIndex: 0 }} ref={(field) => { if (focus) field?.focus() }} />
}
