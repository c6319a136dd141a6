import { basename } from 'node:path'
import { writeFileAtomically } from '@main/storage/write-file-atomically'
import { refuse } from './refused'

/** Writes a file of an export whole or not at all; answers how many bytes it holds. Stopped by its person, it says so. */
export async function writeExport(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<number> {
  let bytes = 0
  const counted = (async function* () {
    for await (const chunk of chunks) {
      bytes += chunk.byteLength
      yield chunk
    }
  })()
  await writeFileAtomically(path, counted, { ...(signal ? { signal } : {}), makeFolder: true }).catch(
    (error: unknown) => {
      throw signal?.aborted ? refuse('cancelled', basename(path)) : error
    },
  )
  return bytes
}
