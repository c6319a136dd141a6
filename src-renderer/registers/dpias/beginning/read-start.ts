import { isObject, readJson } from '@core/exchange/pia/json'
import { piaTemplate } from '@core/exchange/pia/template'
import type { DpiaStart } from '@templates/dpia-starts/dpia-start'
import { dpiaStartSchema } from '@templates/dpia-starts/dpia-start-schema'
import { startFromCnilTemplate } from '@templates/dpia-starts/start-from-cnil-template'

/** A start is some tens of kilobytes of words. */
const mostStartBytes = 5_000_000

export const readStartFile = async (file: File): Promise<DpiaStart | null> =>
  file.size > mostStartBytes ? null : readStart(await file.text())

/** A starting point someone sent: one of ours, or a template of the CNIL's tool. Null: neither. */
export function readStart(content: string): DpiaStart | null {
  const read = readJson(content.replace(/^\uFEFF/, ''))
  if (!read.ok || !isObject(read.value)) return null
  const ours = dpiaStartSchema.safeParse(read.value)
  if (ours.success) return ours.data
  const { structure } = read.value
  if (!isObject(structure) || !isObject(structure['data'])) return null
  const template = piaTemplate(structure)
  const start = dpiaStartSchema.safeParse(startFromCnilTemplate(template, `cnil-${template.id || 'template'}`))
  return start.success ? start.data : null
}
