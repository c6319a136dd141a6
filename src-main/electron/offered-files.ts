import { resolve } from 'node:path'
import type { Host } from '@main/host/create-host'
import { dossierSuffix } from '@main/host/listing'
import { sealedSuffix } from '@main/sealing/seal-file'

/** The client file named on a command line: a double click on one starts the program with its path. */
export function fileNamed(args: readonly string[], workingDirectory: string): string | null {
  const ends = [dossierSuffix, sealedSuffix]
  const named = args
    .filter((each) => !each.startsWith('-') && ends.some((end) => each.toLowerCase().endsWith(end)))
    .at(-1)
  return named === undefined ? null : resolve(workingDirectory, named)
}

/** Files the system asks to open: one that comes before the page is there waits for it. The last one asked for is opened. */
export class OfferedFiles {
  private waiting: string | null = null
  private host: Pick<Host, 'offer'> | null = null

  offer(path: string | null): void {
    if (path === null) return
    if (this.host) this.host.offer(path)
    else this.waiting = path
  }

  /** The page has begun, and hears what it is told. */
  heardBy(host: Pick<Host, 'offer'>): void {
    if (this.host) return
    this.host = host
    this.offer(this.waiting)
    this.waiting = null
  }
}
