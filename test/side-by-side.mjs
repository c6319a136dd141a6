import { spawn } from 'node:child_process'

/** Runs scripts of package.json at the same time, tells each when it ends, and fails where one does. */
const run = (script) =>
  new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' })
    const said = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => said.push(bytes))
    child.on('close', (status) => {
      process.stdout.write(`${script}: ${status === 0 ? 'ok' : 'failed'}\n${Buffer.concat(said).toString()}`)
      resolve(status === 0)
    })
  })

const ended = await Promise.all(process.argv.slice(2).map(run))
process.exitCode = ended.every(Boolean) ? 0 : 1
