import { plainText, type Block, type Text } from '../blocks'
import type { DpiaPrint } from './dpia-parts'
import { quiet } from './gaps-told'
import { notStated } from './parts'
import type { Printing } from './printing'

/** Where nobody answered, said once and by name: neither blank, nor the same words under heading after heading. */

/** The blocks of a chapter; where no question of it was answered, one sentence names them all. */
export function gapsOnce({ printing }: DpiaPrint, blocks: Iterable<Block>): readonly Block[] {
  const { notStated, summary } = printing.texts.documents.dpia
  const told = [...blocks].filter((block) => block.kind !== 'facts' || block.rows.length > 0)
  if (told.length === 0) return [quiet(notStated)]
  const unanswered = told.flatMap((block) =>
    block.kind === 'facts' && block.rows.every(({ value }) => value.length === 0)
      ? block.rows.map(({ label }) => label)
      : null,
  )
  const labels = unanswered.filter((label) => label !== null)
  return labels.length < unanswered.length ? told : [quiet(summary.unanswered([...new Set(labels)].join(', ')))]
}

/** No cell is left blank: on paper, that could be an answer or an oversight. */
export function* withoutBlankCells({ texts }: Printing, blocks: Iterable<Block>): Generator<Block> {
  const gap = notStated(texts)
  const isBlank = (cell: Text) => plainText(cell).trim() === ''
  for (const block of blocks) {
    if (block.kind !== 'grid') yield block
    else yield { ...block, rows: block.rows.map((row) => row.map((cell) => (isBlank(cell) ? gap : cell))) }
  }
}

/** Only what was answered: a file handed over to ask something shows no empty questions, and no title above nothing. */
export function* answeredOnly(blocks: Iterable<Block>): Generator<Block> {
  let held: (Block & { readonly kind: 'heading' })[] = []
  for (const block of blocks) {
    if (block.kind === 'heading') {
      held = [...held.filter(({ level }) => level < block.level), block]
      continue
    }
    const told = block.kind === 'facts' ? { ...block, rows: block.rows.filter(({ value }) => value.length > 0) } : block
    if (told.kind === 'facts' && told.rows.length === 0) continue
    yield* held
    held = []
    yield told
  }
}

/** Parts under titles of their own: those with an empty table give way to one sentence that names them. */
export function* partsOnce(
  { printing }: DpiaPrint,
  parts: readonly (readonly [title: Block & { readonly kind: 'heading' }, name: string, blocks: readonly Block[]])[],
): Generator<Block> {
  const isEmpty = (block: Block) => (block.kind === 'grid' || block.kind === 'facts') && block.rows.length === 0
  const silent = parts.filter(([, , blocks]) => blocks.every(isEmpty)).map(([, name]) => name)
  for (const [title, , blocks] of parts) {
    if (blocks.every(isEmpty)) continue
    yield title
    yield* blocks
  }
  if (silent.length > 0) yield quiet(printing.texts.documents.dpia.summary.nothingOf(silent.join(', ')))
}
