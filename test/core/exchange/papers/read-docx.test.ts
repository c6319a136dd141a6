import { describe, expect, test } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { cellName } from '@core/exchange/sheets/sheet'
import {
  bold,
  cell,
  docxParts,
  heading,
  item,
  makeDocx,
  paragraph,
  row,
  run,
  table,
  text,
  type DocxToMake,
} from '../../../helpers/make-docx'
import { openedAny, rowsIn, sheetsOf } from './sheets-of'

const sheets = (body: string, more?: DocxToMake) => sheetsOf(makeDocx(body, more), 'C:\\Registre RH.docx')
const opened = (body: string, more?: DocxToMake) => openedAny(makeDocx(body, more), 'Registre RH.docx')
const zipped = (parts: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))

describe('headings and paragraphs', () => {
  test('an activity by heading, an answer by heading below', () => {
    const activity = (name: string, purpose: string) =>
      heading(1, name) +
      heading(2, 'Finalité') +
      text(purpose) +
      text('et déclarer') +
      heading(2, 'Base légale') +
      text('Contrat')
    const workbook = opened(activity('Paie', 'Payer') + activity('Congés', 'Suivre'))
    expect(workbook.kind).toBe('docx')
    expect(workbook.sheets.map(({ name, title }) => [name, title])).toEqual([
      ['Paie', 'Paie'],
      ['Congés', 'Congés'],
    ])
    expect(workbook.sheets.map(rowsIn)).toEqual([
      ['Finalité | Payer\net déclarer', 'Base légale | Contrat'],
      ['Finalité | Suivre\net déclarer', 'Base légale | Contrat'],
    ])
  })

  test('chapters and an introduction above the activities do not swallow them', () => {
    const activity = (name: string) =>
      heading(2, name) + heading(3, 'Finalité') + text('x') + heading(3, 'Durée') + text('y')
    expect(
      sheets(
        heading(1, 'Registre') + heading(2, 'Objet') + text('Tenu par la mairie.') + activity('Paie') + activity('RH'),
      ),
    ).toEqual({
      Registre: ['Objet | Tenu par la mairie.'],
      Paie: ['Finalité | x', 'Durée | y'],
      RH: ['Finalité | x', 'Durée | y'],
    })
  })

  test('an answer with headings of its own stays one answer, whole', () => {
    const body = heading(1, 'Paie') + ['Finalité', 'Base', 'Durée'].map((each) => heading(2, each) + text('x')).join('')
    expect(sheets(body + heading(2, 'Données') + heading(3, 'Identité') + text('Nom')).Paie?.at(-1)).toBe(
      'Données | Identité\nNom',
    )
  })

  test('lines that say what they answer, with a colon or in bold', () => {
    const body =
      heading(1, 'Paie') +
      text('Finalité : payer les salaires') +
      text('Legal basis: contract') +
      paragraph(bold('Durée') + run(' 5 ans')) +
      paragraph(bold('Destinataires :')) +
      item(run('Banque')) +
      item(run('URSSAF : déclarations')) +
      text('Voir aussi la charte, à 10:30.')
    expect(sheets(body)).toEqual({
      Paie: [
        'Finalité | payer les salaires',
        'Legal basis | contract',
        'Durée | 5 ans',
        'Destinataires | Banque\nURSSAF : déclarations\nVoir aussi la charte, à 10:30.',
      ],
    })
  })

  test('without any heading the file names the sheet', () => {
    expect(sheets(text('Finalité : payer') + text('Rien de plus.'))).toEqual({
      'Registre RH': ['Finalité | payer', 'Rien de plus.'],
    })
  })

  test('a line broken by hand into several answers is several', () => {
    const lines = '<w:r><w:t>Nom : Paie</w:t><w:br/><w:t>Durée : 5 ans</w:t></w:r>'
    expect(sheets(paragraph(lines))['Registre RH']).toEqual(['Nom | Paie', 'Durée | 5 ans'])
  })
})

describe('tables', () => {
  test('are named after what stands above them, or by their number', () => {
    const one = table([row(['Nom', 'Paie'])])
    expect(Object.keys(sheets(one + heading(1, 'Congés') + one + one + paragraph(bold('Annexe')) + one))).toEqual([
      'Table 1',
      'Congés',
      'Congés (2)',
      'Annexe',
    ])
  })

  test('keep their merged cells, across and down', () => {
    const [sheet] = opened(
      table([
        row([cell('Données', '<w:gridSpan w:val="2"/>'), cell('Durée', '<w:vMerge w:val="restart"/>')]),
        row(['Nom', 'Adresse', cell(text(''), '<w:vMerge/>')]),
        row(['x', cell(text('a') + text('b')), 'z'], '<w:gridBefore w:val="1"/>'),
      ]),
    ).sheets
    expect(sheet?.cells.map((each) => `${cellName(each)} ${each.text}`)).toEqual([
      'A1 Données',
      'C1 Durée',
      'A2 Nom',
      'B2 Adresse',
      'B3 x',
      'C3 a\nb',
      'D3 z',
    ])
    expect(sheet?.spans).toEqual([
      { top: 0, left: 0, bottom: 0, right: 1 },
      { top: 0, left: 2, bottom: 1, right: 2 },
    ])
  })

  test('a table among answers bears the name of the activity, one by itself that of its heading', () => {
    const one = table([row(['Banque', 'France'])])
    const body =
      heading(1, 'Paie') +
      heading(2, 'Finalité') +
      text('x') +
      heading(2, 'Durée') +
      text('y') +
      heading(2, 'Destinataires') +
      one
    expect(opened(body).sheets.map(({ name, title }) => [name, title])).toEqual([
      ['Paie', 'Paie'],
      ['Destinataires', 'Paie'],
    ])
    expect(
      opened(heading(1, 'Registre') + heading(2, 'Paie') + one + heading(2, 'RH') + one).sheets.map(
        ({ title }) => title,
      ),
    ).toEqual(['Paie', 'RH'])
  })

  test('a table in a cell is text of that cell', () => {
    const inner = table([row(['Nom', '5 ans'])])
    expect(sheets(table([row(['Données', cell(inner + text('fin'))])]))['Table 1']).toEqual([
      'Données | Nom\n5 ans\nfin',
    ])
  })
})

describe('what people see, and no more', () => {
  test('struck out text is not read, added text is, and the person is told', () => {
    const body = paragraph(
      run('Durée : ') +
        '<w:del w:id="1"><w:r><w:delText>5 ans</w:delText><w:t>5 ans</w:t></w:r></w:del>' +
        `<w:ins w:id="2">${run('2 ans')}</w:ins>`,
    )
    const { sheets: read, warnings } = opened(body + table([row(['a', 'b']), row(['c', 'd'], '<w:del w:id="3"/>')]))
    expect(read.map(rowsIn)).toEqual([['Durée | 2 ans'], ['a | b']])
    expect(warnings.map(({ reason }) => reason)).toEqual(['tracked-changes'])
  })

  test('prompts of a form, hidden words and the table of contents are no answers', () => {
    const prompt =
      '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>' + run('Cliquez ici') + '</w:sdtContent></w:sdt>'
    const body =
      paragraph(run('Finalité 3'), '<w:pStyle w:val="TM1"/>') +
      paragraph(run('Finalité : ') + prompt) +
      paragraph(run('Durée : 5 ans') + run(' secret', '<w:vanish/>'))
    expect(sheets(body)['Registre RH']).toEqual(['Finalité', 'Durée | 5 ans'])
  })

  test('boxes of a form are read as ticked or not', () => {
    const box = (inside: string) =>
      `<w:r><w:fldChar><w:ffData><w:checkBox>${inside}</w:checkBox></w:ffData></w:fldChar></w:r>`
    const body = paragraph(
      run('Santé : ') +
        box('<w:default w:val="0"/><w:checked/>') +
        run(' oui ') +
        '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>' +
        run(' non'),
    )
    expect(sheets(body)['Registre RH']).toEqual(['Santé | ☒ oui ☐ non'])
  })

  test('footnotes and comments hang on the answer they stand at', () => {
    const at = (kind: string) => `<w:r><w:${kind}Reference w:id="0"/></w:r>`
    const [sheet] = opened(text('Nom : Paie') + paragraph(run('Durée : 5 ans') + at('footnote') + at('comment')), {
      footnotes: ['Code du travail, L3243-4'],
      comments: ['à vérifier'],
    }).sheets
    expect(sheet?.notes).toEqual([{ row: 1, column: 1, text: 'Code du travail, L3243-4\nà vérifier' }])
  })

  test('a header and a text box are not read, which is told; a link is kept when it leads to the web', () => {
    const box =
      '<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>' +
      text('Confidentiel') +
      '</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>' +
      text('Confidentiel') +
      '</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>'
    const link = (id: number) => `<w:hyperlink r:id="link${id}">${run('CNIL')}</w:hyperlink>`
    const { sheets: read, warnings } = opened(
      paragraph(run('Source : ') + link(0) + box) + paragraph(run('Fichier : ') + link(1)),
      {
        header: 'Mairie de Valmont',
        links: ['https://www.cnil.fr/', 'file:///c:/x'],
      },
    )
    expect(read[0]?.cells.map(({ text: words, link: to }) => [words, to])).toEqual([
      ['Source', undefined],
      ['CNIL', 'https://www.cnil.fr/'],
      ['Fichier', undefined],
      ['CNIL', undefined],
    ])
    expect(warnings.map(({ reason, what, count }) => [reason, what, count])).toEqual([
      ['not-read', 'text-box', 1],
      ['link-dropped', undefined, 1],
      ['not-read', 'header', 1],
    ])
  })

  test.each([
    ['a hyphen that does not break', '<w:r><w:t>5</w:t><w:noBreakHyphen/><w:t>6 ans</w:t></w:r>', '5-6 ans'],
    ['a box not ticked', '<w:r><w:checkBox><w:default w:val="0"/></w:checkBox></w:r>' + run(' non'), '☐ non'],
    ['a letter of a font of letters', '<w:r><w:sym w:font="Arial" w:char="00E9"/></w:r>' + run('t'), 'ét'],
    ['a sign that is none', '<w:r><w:sym w:font="Arial" w:char="zz"/></w:r>' + run('x'), 'x'],
    ['a sign without font or place', '<w:r><w:sym/></w:r>' + run('x'), 'x'],
    ['a call to a note that is not there', run('x') + '<w:r><w:footnoteReference w:id="9"/></w:r>', 'x'],
  ])('%s', (_, inside, read) => {
    const workbook = opened(paragraph(run('Durée : ') + inside))
    expect(workbook.sheets.map(rowsIn)).toEqual([[`Durée | ${read}`]])
    expect(workbook.sheets[0]?.notes).toBeUndefined()
  })

  test('what is embedded is told as not read', () => {
    const body = paragraph(run('Durée : 1 an') + '<w:r><w:object/></w:r>') + '<w:altChunk/>'
    expect(opened(body).warnings.map(({ reason, what, count }) => [reason, what, count])).toEqual([
      ['not-read', 'embedded-file', 2],
    ])
  })

  test('a note on a heading hangs on its first answer, before the note of the answer', () => {
    const at = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const body = paragraph(run('Paie') + at(0), '<w:outlineLvl w:val="0"/>')
    const notes = { footnotes: ['du titre', 'de la réponse'] }
    const read = (answer: string) => opened(body + answer + text('But : payer'), notes).sheets
    expect(read(text('Durée : 1 an'))).toMatchObject([
      { title: 'Paie', notes: [{ row: 0, column: 0, text: 'du titre' }] },
    ])
    expect(read(paragraph(run('Durée : 1 an') + at(1)))).toMatchObject([
      { title: 'Paie', notes: [{ row: 0, column: 1, text: 'du titre\nde la réponse' }] },
    ])
  })

  test('a cell of a table keeps its link and its note', () => {
    const link = `<w:hyperlink r:id="link0">${run('CNIL')}</w:hyperlink>`
    const note = '<w:r><w:commentReference w:id="0"/></w:r>'
    const [sheet] = opened(table([row(['Source', cell(paragraph(link + run(' 2024') + note))])]), {
      links: ['https://www.cnil.fr/'],
      comments: ['à vérifier'],
    }).sheets
    expect(sheet?.cells.at(-1)).toEqual({ row: 0, column: 1, text: 'CNIL 2024', link: 'https://www.cnil.fr/' })
    expect(sheet?.notes).toEqual([{ row: 0, column: 1, text: 'à vérifier' }])
  })

  test('a style of lists makes an item, unless the paragraph leaves the list', () => {
    const parts = docxParts(
      heading(1, 'Paie') +
        text('Destinataires :') +
        paragraph(run('Banque : paie'), '<w:pStyle w:val="Puce"/>') +
        paragraph(run('Durée : 1 an'), '<w:pStyle w:val="Puce"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    )
    const style = '<w:style w:styleId="Puce"><w:name w:val="List Bullet 2"/><w:pPr><w:numPr/></w:pPr></w:style>'
    const styles = (parts['word/styles.xml'] ?? '').replace('</w:styles>', `${style}</w:styles>`)
    expect(sheetsOf(zipped({ ...parts, 'word/styles.xml': styles }), 'x.docx')).toEqual({
      Paie: ['Destinataires | Banque : paie', 'Durée | 1 an'],
    })
  })

  test('headings are known by the names of their styles where no table of styles is', () => {
    const parts = docxParts(heading(1, 'Paie') + heading(2, 'Durée') + text('1 an'))
    const rels = (parts['word/_rels/document.xml.rels'] ?? '').replace(/<Relationship [^>]*styles[^>]*>/, '')
    expect(sheetsOf(zipped({ ...parts, 'word/_rels/document.xml.rels': rels }), 'x.docx')).toEqual({
      Paie: ['Durée | 1 an'],
    })
  })
})
