import type { Delivery, WebhookEvent } from '../../api/webhook-queries.ts'

/** What an address can be told of, each in words. */
export const eventWords: Readonly<Record<WebhookEvent, string>> = {
  'case opened': 'a case was opened',
  'case closed': 'a case was closed',
  'paper read': 'a paper was read',
  'decision recorded': 'a decision between readings was signed',
  'task added': 'a task or deadline was set',
  'task due': 'a task or deadline is due today',
  'petition changed': 'a petition was added or its standing changed',
  'packet written': 'a packet was written',
}

/** What became of what was sent. */
export function deliveryInWords({ state, tries, why }: Pick<Delivery, 'state' | 'tries' | 'why'>): string {
  const times = tries === 1 ? 'once' : `${tries} times`
  switch (state) {
    case 'waiting': return tries === 0 ? 'is on its way' : `tried ${times}, will be tried again. ${why ?? ''}`.trim()
    case 'delivered': return tries === 1 ? 'arrived' : `arrived at the ${tries}. try`
    case 'failed': return `was given up, tried ${times}. ${why ?? ''}`.trim()
    case 'dropped': return `was not sent. ${why ?? ''}`.trim()
  }
}

export function kindInWords(kind: Delivery['kind']): string {
  return kind === 'test' ? 'a test' : eventWords[kind]
}
