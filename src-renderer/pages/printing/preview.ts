import type { Block, Heading, PrintedDocument } from '@templates/blocks'

/** The beginning of a document, enough to judge it by, and its outline. */
export interface Preview {
  readonly document: PrintedDocument
  readonly blocks: readonly Block[]
  readonly outline: readonly Heading[]
  readonly shown: number
}

/** Records shown: about twenty pages, which the page draws without a pause. */
const previewedRecords = 30

/** Reads the blocks up to the last record previewed; the rest of a long document is never made. */
export function previewOf(document: PrintedDocument): Preview {
  const blocks: Block[] = []
  const outline: Heading[] = []
  let records = 0
  for (const block of document.blocks()) {
    if (block.kind === 'heading' && block.level === document.stepLevel && records >= previewedRecords) break
    if (block.kind === 'heading' && block.level === document.stepLevel) records += 1
    if (block.kind === 'heading' && block.level <= 2 && !block.unlisted) outline.push(block)
    blocks.push(block)
  }
  return { document, blocks, outline, shown: Math.min(records, document.steps) }
}
