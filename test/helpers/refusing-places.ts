import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, type TestContext } from 'vitest'

const done = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0

/** A mount of its own, of `options`, gone after the test; skips the test loudly where mounting is not allowed. */
function mounted(context: TestContext, options: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'trente-disk-'))
  const mounted = process.platform === 'linux' && done('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder)
  onTestFinished(() => {
    if (mounted) done('umount', '-l', folder)
    rmSync(folder, { recursive: true, force: true })
  })
  if (!mounted) context.skip('this account may not mount a disk: full and read-only disks are not tested here')
  return folder
}

/** A disk of 128 kB, and how to take its last byte and to make room again. */
export function aSmallDisk(context: TestContext) {
  const folder = mounted(context, 'size=128k')
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill() {
      done('dd', 'if=/dev/zero', `of=${ballast}`)
    },
    makeRoom() {
      rmSync(ballast)
    },
  }
}

/** A folder nobody may write in, root included. `fill` puts files there before it is closed. */
export function aReadOnlyFolder(context: TestContext, fill: (folder: string) => void = () => undefined): string {
  const disk = mounted(context, 'size=4m')
  const folder = join(disk, 'archives')
  mkdirSync(folder)
  fill(folder)
  if (!done('mount', '-o', 'remount,ro', disk)) context.skip('this account may not close a disk to writing')
  return folder
}
