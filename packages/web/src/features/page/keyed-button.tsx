import { Button, type ButtonProps } from '@mantine/core'
import { memo, type ComponentProps } from 'react'
import { keyName } from '../keys/key-name.ts'
import look from './keyed-button.module.css'

type KeyedButtonProps = ButtonProps & Omit<ComponentProps<'button'>, keyof ButtonProps> & {
  /** The key that does the same, shown on the button. */
  readonly shows?: string
}

/** A button that shows the key that does the same. */
export const KeyedButton = memo(function KeyedButton({ shows, children, variant = 'default', ...rest }: KeyedButtonProps) {
  return (
    <Button variant={variant} size="sm" px="0.75rem" type="button" {...rest}>
      {children}{shows === undefined ? null : <kbd className={look.key} data-on={variant}>{keyName(shows)}</kbd>}
    </Button>
  )
})
