import { z } from '@hono/zod-openapi'
import { intakeForm } from '@lenity/casefile'

export const intake = z.object({
  id: z.string(),
  office: z.string(),
  via: z.enum(['public link', 'office']),
  at: z.string(),
  state: z.enum(['new', 'turned down', 'case opened', 'erased']),
  by: z.string().optional(),
  stateAt: z.string().optional(),
  why: z.string().optional(),
  caseId: z.string().optional(),
  /** Gone once it is erased. */
  form: intakeForm.optional(),
}).openapi('Intake')

export const intakeMatch = z.object({
  caseId: z.string().optional(),
  intakeId: z.string().optional(),
  title: z.string(),
  kind: z.enum(['may be the same person', 'may be a conflict']),
  why: z.array(z.string()).readonly(),
}).openapi('IntakeMatch')

export const intakeOffice = z.object({
  id: z.string(),
  name: z.string(),
  /** Whether the one who asks runs it. */
  administers: z.boolean(),
  /** The address of the public link, while it is open. */
  link: z.string().optional(),
  /** Those who may be asked to read requests, and whether they do; for administrators, and of oneself. */
  people: z.array(z.object({ userId: z.string(), name: z.string(), reads: z.boolean() })).readonly(),
}).openapi('IntakeOffice')
