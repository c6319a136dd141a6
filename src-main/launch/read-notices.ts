import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { noticesFile } from './third-party'

/** The notices of third parties, from the folder the build writes. */
export const readNotices = (out: string): Promise<string> => readFile(join(out, noticesFile), 'utf8')
