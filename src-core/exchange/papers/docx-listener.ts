import { safeLink, tidy, type SheetCollector } from '../sheets/collect-cells'
import type { XmlListener } from '../sheets/read-xml'
import type { Block, PlacedLink } from './block'
import type { DocxNotes } from './docx-notes'
import { isOn, levelOfOutline, valueOf, wordsOf, type StyleOf } from './docx-styles'
import { DocxTable } from './docx-table'
import { symbolOf } from './docx-symbols'

type Attributes = Readonly<Record<string, string>>

/** What the body refers to. */
export interface DocxSurroundings {
  readonly fileName: string
  readonly styleOf: StyleOf
  readonly notes: DocxNotes
  /** Outside link targets by relation id. */
  readonly targets: ReadonlyMap<string, string>
}

interface OpenParagraph {
  text: string
  bold: number
  style: string | undefined
  level: number | undefined
  depth: number | undefined
  readonly notes: string[]
  link?: PlacedLink
}
interface OpenRun {
  bold: boolean | undefined
  hidden: boolean
}

/** Left out with all they hold: what a change struck out, what is there twice, earlier looks, drawings. */
const leftOut = /^(del|moveFrom|Fallback|drawing|pict|object|rt|sectPr|[a-z]+PrChange|tblGrid|txbxContent|fldData)$/
const changes = /^(ins|del|moveFrom|moveTo)$/

/** Listens to `word/document.xml`. */
export class DocxListener implements XmlListener {
  readonly blocks: Block[] = []
  private readonly tables: DocxTable[] = []
  private readonly controls: { isPlaceholder: boolean }[] = []
  private paragraph: OpenParagraph | undefined
  private run: OpenRun | undefined
  private inText = false
  private inRowSettings = false
  private skipped = 0
  private inTextBox = false
  /** How deep the copy of a drawing for older programs began, which says nothing new; 0 outside one. */
  private copyFrom = 0
  private box: boolean | undefined

  constructor(
    private readonly around: DocxSurroundings,
    private readonly collect: SheetCollector,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (changes.test(name)) this.collect.warn('tracked-changes', this.around.fileName)
    if (name === 'del' && this.inRowSettings) this.setRowDeleted()
    if (this.skipped > 0 || leftOut.test(name)) return this.openSkipped(name)
    this.openStructure(name, attributes)
    if (this.paragraph && this.run) this.openInRun(this.paragraph, this.run, name, attributes)
    else if (this.paragraph) this.openInParagraph(this.paragraph, name, attributes)
  }

  text(text: string): void {
    if (this.skipped > 0) this.warnOfTextBox(text)
    else if (this.inText) this.write(text)
  }

  close(name: string): void {
    this.inText = false
    if (this.skipped > 0) {
      if (this.skipped === this.copyFrom) this.copyFrom = 0
      this.skipped--
      if (name === 'txbxContent') this.inTextBox = false
    } else if (name === 'r') this.run = undefined
    else if (name === 'p') this.closeParagraph()
    else if (name === 'sdt') this.controls.pop()
    else if (name === 'trPr') this.inRowSettings = false
    else if (name === 'checkBox') this.closeBox()
    else this.closeInTable(name)
  }

  private openSkipped(name: string): void {
    this.skipped++
    if (name === 'Fallback' && this.copyFrom === 0) this.copyFrom = this.skipped
    if (name === 'txbxContent') this.inTextBox = this.copyFrom === 0
    if (name === 'object') this.collect.warn('not-read', this.around.fileName, 'embedded-file')
  }

  private warnOfTextBox(text: string): void {
    if (!this.inTextBox || text.trim() === '') return
    this.collect.warn('not-read', this.around.fileName, 'text-box')
    this.inTextBox = false
  }

  private openStructure(name: string, attributes: Attributes): void {
    const table = this.tables.at(-1)
    if (name === 'p') this.openParagraph()
    else if (name === 'tbl') this.tables.push(new DocxTable(this.collect))
    else if (name === 'sdt') this.controls.push({ isPlaceholder: false })
    else if (name === 'showingPlcHdr') this.setPlaceholder(isOn(attributes))
    else if (name === 'altChunk') this.collect.warn('not-read', this.around.fileName, 'embedded-file')
    else if (table) this.openInTable(table, name, attributes)
  }

  private openInTable(table: DocxTable, name: string, attributes: Attributes): void {
    if (name === 'tr') table.openRow()
    else if (name === 'tc') table.openCell()
    else if (name === 'trPr') this.inRowSettings = true
    else if (name === 'gridBefore') table.leaveBefore(Number(valueOf(attributes)))
    else if (name === 'gridSpan') table.widen(Number(valueOf(attributes)))
    else if (name === 'vMerge' && table.cell) {
      table.cell.merge = valueOf(attributes) === 'restart' ? 'begins' : 'goes-on'
    }
  }

  private closeInTable(name: string): void {
    const table = this.tables.at(-1)
    if (name === 'tc') table?.closeCell()
    else if (name === 'tr') table?.closeRow()
    else if (name === 'tbl' && table) {
      this.tables.pop()
      const found = table.finish()
      const outer = this.tables.at(-1)?.cell
      // A table in a cell is text of the cell.
      if (outer) for (const { text } of found.cells) outer.lines.push(text)
      else if (this.tables.length === 0 && found.cells.length > 0) this.blocks.push(found)
    }
  }

  private openParagraph(): void {
    this.paragraph = { text: '', bold: 0, style: undefined, level: undefined, depth: undefined, notes: [] }
    this.run = undefined
  }

  private openInParagraph(paragraph: OpenParagraph, name: string, attributes: Attributes): void {
    if (name === 'r') this.run = { bold: undefined, hidden: false }
    else if (name === 'pStyle') paragraph.style = valueOf(attributes)
    else if (name === 'outlineLvl') paragraph.level = levelOfOutline(Number(valueOf(attributes)))
    else if (name === 'ilvl') paragraph.depth = 1 + Number(wordsOf(attributes))
    else if (name === 'numId' && valueOf(attributes) === '0') paragraph.depth = 0
    else if (name === 'hyperlink') this.keepLink(paragraph, valueOf(attributes, 'id'))
  }

  private openInRun(paragraph: OpenParagraph, run: OpenRun, name: string, attributes: Attributes): void {
    this.inText = name === 't'
    if (name === 'b') run.bold = isOn(attributes)
    else if (name === 'rStyle') run.bold ??= this.around.styleOf(valueOf(attributes)).bold
    else if (name === 'vanish') run.hidden = isOn(attributes)
    else if (name === 'tab' || name === 'ptab') this.write('\t')
    else if (name === 'br' || name === 'cr') this.write('\n')
    else if (name === 'noBreakHyphen') this.write('-')
    else if (name === 'sym') this.write(symbolOf(wordsOf(attributes, 'font'), wordsOf(attributes, 'char')))
    else if (name === 'checkBox') this.box = false
    else if ((name === 'default' || name === 'checked') && this.box !== undefined) this.box = isOn(attributes)
    else if (/^(footnote|endnote|comment)Reference$/.test(name)) {
      const note = this.around.notes.get(`${name.slice(0, -'Reference'.length)} ${wordsOf(attributes, 'id')}`)
      if (note) paragraph.notes.push(note)
    }
  }

  private closeBox(): void {
    this.write(this.box ? '☒' : '☐')
    this.box = undefined
  }

  private write(text: string): void {
    const { paragraph, run } = this
    if (!paragraph || !run || run.hidden || this.controls.some(({ isPlaceholder }) => isPlaceholder)) return
    const isBold = run.bold ?? this.around.styleOf(paragraph.style).bold ?? false
    if (paragraph.bold === paragraph.text.length && (isBold || text.trim() === '')) paragraph.bold += text.length
    paragraph.text += text
  }

  private closeParagraph(): void {
    const { paragraph } = this
    this.paragraph = undefined
    this.run = undefined
    if (!paragraph) return
    const { notes, link } = paragraph
    const text = tidy(paragraph.text)
    const cell = this.tables.at(-1)?.cell
    if (cell) {
      cell.lines.push(text)
      cell.notes.push(...notes)
      if (link) cell.link ??= link.target
      return
    }
    const style = this.around.styleOf(paragraph.style)
    if ((text === '' && notes.length === 0) || style.isContents) return
    this.collect.reserve(1)
    const level = paragraph.level ?? style.level
    if (level !== undefined && text !== '') this.blocks.push({ is: 'heading', level, text, notes })
    else {
      const lead = paragraph.text.length - paragraph.text.trimStart().length
      const bold = Math.min(Math.max(0, paragraph.bold - lead), text.length)
      const depth = paragraph.depth ?? style.depth ?? 0
      this.blocks.push({ is: 'paragraph', text, bold, depth, notes, ...(link ? { link } : {}) })
    }
  }

  private keepLink(paragraph: OpenParagraph, id: string | undefined): void {
    const target = this.around.targets.get(id ?? '')
    if (target === undefined || target.startsWith('#')) return
    const link = safeLink(target)
    if (link) paragraph.link ??= { target: link, at: paragraph.text.length }
    else this.collect.warn('link-dropped', this.around.fileName)
  }

  /** « Click here to enter text » is no answer. */
  private setPlaceholder(isPlaceholder: boolean): void {
    const control = this.controls.at(-1)
    if (control) control.isPlaceholder = isPlaceholder
  }

  private setRowDeleted(): void {
    const table = this.tables.at(-1)
    if (table) table.rowIsDeleted = true
  }
}
