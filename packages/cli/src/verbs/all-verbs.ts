import type { Verb } from '../verb.ts'
import { check } from './check.ts'
import { compare } from './compare.ts'
import { law } from './law.ts'
import { petition } from './petition.ts'
import { read } from './read.ts'
import { release } from './release.ts'
import { schema } from './schema.ts'
import { screen } from './screen.ts'
import { serve } from './serve.ts'
import { signIn } from './sign-in.ts'

/** Every verb, in the order of a case's work. */
export const verbs: readonly Verb[] = [read, compare, release, screen, petition, check, law, schema, signIn, serve]
