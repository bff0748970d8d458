import { z } from 'zod'

const line = z.string().trim().min(1).max(300)
const day = z.iso.date()

/** What someone who asks an office for help tells of the person, of themselves and of what happened. Nothing but a name is asked for strictly. */
export const intakeForm = z.strictObject({
  /** The person who is sentenced. */
  personName: line,
  /** Other names, separated by commas. */
  aliases: line.optional(),
  registerNumber: z.string().trim().min(1).max(40).optional(),
  dateOfBirth: day.optional(),
  facility: line.optional(),
  language: line.optional(),
  /** Who asks: the person, family, a friend. */
  askedBy: line,
  relation: line,
  phone: line.optional(),
  email: z.email().max(200).optional(),
  address: z.string().trim().min(1).max(1000).optional(),
  story: z.string().trim().min(1).max(12_000),
  /** Co-defendants, those harmed, lawyers of then: whoever could make it a conflict for the office to help. */
  others: z.string().trim().min(1).max(2000).optional(),
})

export type IntakeForm = z.infer<typeof intakeForm>
