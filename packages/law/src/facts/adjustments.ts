/**
 * The adjustments of Chapter Three, Parts A to C, by name, in the order of the manual; the name stays while the manual numbers or words
 * the subdivision anew. Role (3B1.1, 3B1.2) and obstruction (3C1.1) are facts of their own and not among them.
 */
export const adjustmentNames = [
  'hate crime',
  'vulnerable victim',
  'large number of vulnerable victims',
  'official victim',
  'official victim of an offense against the person',
  'assault on a law enforcement officer',
  'assault on a prison official',
  'restraint of a victim',
  'terrorism',
  'serious human rights offense',
  'serious human rights offense, death resulted',
  'incitement to genocide',
  'abuse of a position of trust',
  'use of a special skill',
  'use of a minor',
  'body armor used in the offense',
  'body armor used by the defendant',
  'reckless endangerment during flight',
  'offense while on release',
  'false registration of a domain name',
] as const

export type AdjustmentName = (typeof adjustmentNames)[number]
