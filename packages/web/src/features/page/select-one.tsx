import { NativeSelect, type NativeSelectProps } from '@mantine/core'

/** One of several, chosen from a list; the drawing that says so is set aside for whoever listens. */
export function SelectOne(props: NativeSelectProps) {
  return <NativeSelect rightSection={<span aria-hidden="true">▾</span>} rightSectionPointerEvents="none" {...props} />
}
