import type { Verb } from '../verb.ts'
import { audit } from './audit.ts'
import { backup } from './backup.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { keys } from './keys.ts'
import { law } from './law.ts'
import { petition } from './petition.ts'
import { read } from './read.ts'
import { release } from './release.ts'
import { restore } from './restore.ts'
import { schema } from './schema.ts'
import { screen } from './screen.ts'
import { serve } from './serve.ts'
import { signIn } from './sign-in.ts'
import { verify } from './verify.ts'

/** Every verb, in the order of a case's work. */
export const verbs: readonly Verb[] = [read, compare, release, screen, petition, check, law, schema, signIn, serve, backup, verify, restore, audit, keys]
