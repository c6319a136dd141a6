import { spawn } from 'node:child_process'

export interface ChildEnd {
  /** Complete lines: a line cut by the end of the process was not said. */
  readonly lines: readonly string[]
  readonly signal: NodeJS.Signals | null
  readonly status: number | null
}

/** Runs a script to its end, or kills it `killAfterMs` after its first word. */
export function runChild(script: string, words: readonly string[], killAfterMs?: number): Promise<ChildEnd> {
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  let printed = ''
  child.stdout.on('data', (bytes: Buffer) => {
    if (printed === '' && killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs)
    printed += bytes.toString()
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (status, signal) => done({ lines: printed.split('\n').slice(0, -1), signal, status }))
  })
}
