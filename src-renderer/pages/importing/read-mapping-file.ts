import { importMapping, type ImportMapping } from '@core/exchange/mapping'

/** Many tables with many words, and far less than any register with its files. */
const mostBytes = 2 * 1024 * 1024

/** The choices this file holds, where it is a file of choices and nothing else. */
export async function readMappingFile(file: File): Promise<ImportMapping | null> {
  if (!/\.json$/i.test(file.name) || file.size > mostBytes) return null
  try {
    const read = importMapping.safeParse(JSON.parse(await file.text()))
    return read.success ? read.data : null
  } catch {
    // Not JSON after all: an importer says what it is.
    return null
  }
}
