// Writes the OpenAPI description of the code to packages/server/openapi.json, from which the web client's types are made.
import { writeFileSync } from 'node:fs'
import { createApi } from './api/app.ts'
import type { Services } from './services.ts'

// Describing the routes calls none of them, so no service but the address is needed.
const document = createApi({ origins: ['http://127.0.0.1'], signIn: {} } as unknown as Services).getOpenAPI31Document({ openapi: '3.1.0', info: { title: 'Lenity', version: '0.1.0' } })
writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(document, null, 1)}\n`)
