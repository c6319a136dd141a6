import { join } from 'node:path'
import { readNotices } from '@main/launch/read-notices'
import { atMost, readArguments } from '../arguments'
import type { Installed } from '../installed'
import type { Terminal } from '../terminal'

/** Who wrote what Trente is made with, and under which licences. */
export async function noticesCommand(
  argv: readonly string[],
  terminal: Terminal,
  { built }: Installed,
): Promise<number> {
  atMost(readArguments(argv, { lang: { type: 'string' } }, terminal.texts), 0, terminal.texts)
  terminal.out((await readNotices(join(built, '..'))).trimEnd())
  return 0
}
