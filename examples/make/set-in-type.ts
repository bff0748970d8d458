import { createRequire } from 'node:module'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const families = ['tinos', 'arimo', 'courier-prime', 'homemade-apple', 'source-serif-4', 'source-sans-3']
const styles = /\/(?:400Regular|400Regular_Italic|600SemiBold|700Bold|700Bold_Italic)\/[^/]+\.ttf$/

function fontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url)
  return families.flatMap((family) => {
    const folder = dirname(resolve(`@expo-google-fonts/${family}/package.json`))
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => styles.test(file))
  })
}

let compiler: NodeCompiler | undefined

/**
 * Sets one form of `make/forms` with its data and gives the PDF. The form reads the data as `json(bytes(sys.inputs.data))`.
 * Throws with typst's message when the form does not compile.
 */
export function setInType(form: string, data: unknown): Uint8Array {
  compiler ??= NodeCompiler.create({
    workspace: join(import.meta.dirname, 'forms'),
    fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
  })
  const compiled = compiler.compile({
    mainFilePath: join(import.meta.dirname, 'forms', `${form}.typ`),
    inputs: { data: JSON.stringify(data) },
  })
  const document = compiled.result
  if (!document) {
    compiled.printDiagnostics()
    const diagnostics = compiled.takeDiagnostics()
    throw new Error(`The form ${form}.typ does not compile: ${JSON.stringify(diagnostics && compiler.fetchDiagnostics(diagnostics))}`)
  }
  return compiler.pdf(document, { creationTimestamp: Date.UTC(2026, 0, 1) / 1000 })
}
