import { countedBy } from '@core/asked/stand'
import { registers, type RegisterName } from '@core/registers'
import { citePlace } from '@core/texts/cite'
import type { Texts } from '@core/texts/texts'
import type { WindowLanguage } from '@core/texts/languages'
import { fieldLabel } from '@core/texts/field-texts'
import { columnsOf } from '../../registers/columns'
import { presentationOf } from '../../registers/registry'

/** A column of a list, in the order of reading. */
export interface ListColumn {
  readonly name: string
  readonly head: (texts: Texts, language: WindowLanguage) => string
  /** Least width in pixels: what is shown at first fits a window of 1280. */
  readonly width: number
  /** Share of the room left over in a wider window. */
  readonly grow: number
  /** Cannot be hidden. */
  readonly fixed?: true
  /** Hidden until a person asks for it. */
  readonly offered?: true
}

/** Room for the tick before them. */
export const tickWidth = 36

const standHead = (register: RegisterName, texts: Texts, language: WindowLanguage): string =>
  countedBy(register) === '' ? texts.shell.list.heads.stand : citePlace(countedBy(register), language)

/** All columns of a register: its own between those every register has. */
export function listColumns(register: RegisterName): readonly ListColumn[] {
  const presentation = presentationOf(register)
  const { shown, offered } = columnsOf(register, presentation)
  // Who relies on a record is asked of those that are kept to be relied on.
  const uses = { name: 'uses', head: ({ shell }: Texts) => shell.list.heads.uses, width: 88, grow: 0 }
  const all: readonly ListColumn[] = [
    { name: 'ref', head: ({ shell }) => shell.list.heads.ref, width: 68, grow: 0 },
    {
      name: 'name',
      head: (texts) => fieldLabel(texts, register, registers[register].title),
      width: 156,
      grow: 10,
      fixed: true,
    },
    ...shown,
    ...offered.map((column) => ({ ...column, offered: true as const })),
    { name: 'stand', head: (texts, language) => standHead(register, texts, language), width: 116, grow: 1 },
    { name: 'findings', head: ({ shell }) => shell.list.heads.findings, width: 84, grow: 0 },
    presentation.rail === 'directories' ? uses : { ...uses, offered: true },
    { name: 'updated', head: ({ shell }) => shell.list.heads.updated, width: 96, grow: 1, offered: true },
  ]
  const offeredOnly: readonly string[] = presentation.offeredOnly ?? []
  return all.map((column) => (offeredOnly.includes(column.name) ? { ...column, offered: true } : column))
}

export const isShown = ({ name, fixed, offered }: ListColumn, turned: ReadonlyMap<string, boolean>): boolean =>
  fixed === true || (turned.get(name) ?? offered !== true)

/** Widths that fill `room` pixels; never less than the least, which then scrolls. */
export function widthsIn(room: number, shown: readonly Pick<ListColumn, 'width' | 'grow'>[]): readonly number[] {
  const least = shown.reduce((sum, { width }) => sum + width, tickWidth)
  const shares = shown.reduce((sum, { grow }) => sum + grow, 0)
  const spare = Math.max(0, room - least)
  return shown.map(({ width, grow }) => Math.floor(width + (spare * grow) / Math.max(1, shares)))
}
