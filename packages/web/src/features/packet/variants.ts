import type { PacketSummary } from '../../api/shapes.ts'

export type Variant = PacketSummary['variant']

export const variants: readonly { readonly variant: Variant; readonly name: string; readonly about: string }[] = [
  { variant: 'pardon attorney', name: 'For the Pardon Attorney', about: 'Everything, with exhibits and Bates numbers.' },
  { variant: 'person by mail', name: 'For the person, by mail', about: 'Without the presentence report, the statement of reasons, or anything quoted from them.' },
]
