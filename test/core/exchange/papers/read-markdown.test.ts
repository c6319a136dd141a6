import { describe, expect, test } from 'vitest'
import { openedAny, sheetsOf } from './sheets-of'

const sheets = (lines: readonly string[], name = 'registre.md') => sheetsOf(lines.join('\n'), name)

describe('Markdown', () => {
  test('tables between bars, with or without the outer ones', () => {
    const read = sheets([
      '# Registre',
      '',
      '| Nom | Finalité |',
      '|:----|---------:|',
      '| **Paie** | payer<br>déclarer |',
      '| a \\| b | |',
      'Congés | suivre',
      '',
      'Durée | Base',
      '--- | ---',
      '5 ans | `contrat`',
    ])
    expect(read).toEqual({
      Registre: ['Nom | Finalité', 'Paie | payer\ndéclarer', 'a | b', 'Congés | suivre'],
      'Registre (2)': ['Durée | Base', '5 ans | contrat'],
    })
  })

  test('a heading and a list of answers is one sheet, label beside value', () => {
    const workbook = openedAny(
      [
        '## Gestion de la paie',
        '- **Finalité** : payer les salaires',
        '- **Base légale :** contrat',
        '* **Destinataires**',
        '  - Banque',
        '  - URSSAF',
        '- Durée: 5 ans',
        '  après le départ',
        '',
        'Recrutement',
        '-----------',
        '',
        'Finalité : choisir',
        'Durée : 2 ans',
      ].join('\n'),
      'registre.md',
    )
    expect(workbook.kind).toBe('markdown')
    expect(workbook.sheets.map(({ title }) => title)).toEqual(['Gestion de la paie', 'Recrutement'])
    expect(sheets(['# a', '- **B** : c', '- **D** : e'])).toEqual({ a: ['B | c', 'D | e'] })
    expect(workbook.sheets.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      [
        'Finalité',
        'payer les salaires',
        'Base légale',
        'contrat',
        'Destinataires',
        'Banque\nURSSAF',
        'Durée',
        '5 ans après le départ',
      ],
      ['Finalité', 'choisir', 'Durée', '2 ans'],
    ])
  })

  test('is known by its content as well, and a CSV cut by bars is none', () => {
    expect(openedAny('| a | b |\n|---|---|\n| c | d |', 'notes.txt').kind).toBe('markdown')
    expect(openedAny('# Paie\n\nFinalité : payer', 'notes').kind).toBe('markdown')
    expect(openedAny('<a name="x"></a>\n\n[[Paie]]\n', 'x.md').kind).toBe('markdown')
    expect(openedAny('[[Paie]] et le reste', 'x.md').kind).toBe('markdown')
    expect(openedAny('a|b\nc|d\ne|f', 'x.txt').kind).toBe('csv')
    expect(openedAny('# exporté le 3;x\nc;d\ne;f', 'x.csv').kind).toBe('csv')
  })

  test('links keep where they lead, comments and code marks go, code is no table', () => {
    const [sheet] = openedAny(
      '# A\n<!-- caché -->\nDurée : 1 an\nSource : [CNIL](https://www.cnil.fr) et [EDPB](https://edpb.europa.eu)\n\n```\na | b\n--- | ---\n```\n',
      'x.md',
    ).sheets
    expect(sheet?.cells.map(({ text, link }) => [text, link])).toEqual([
      ['Durée', undefined],
      ['1 an', undefined],
      ['Source', undefined],
      ['CNIL et EDPB (https://edpb.europa.eu)', 'https://www.cnil.fr'],
      ['a | b', undefined],
      ['--- | ---', undefined],
    ])
  })

  test('headings underlined by equals stand above those underlined by dashes', () => {
    expect(sheets(['Registre', '===', '', 'Paie', '---', 'But : payer', 'Durée : 1 an'])).toEqual({
      Paie: ['But | payer', 'Durée | 1 an'],
    })
    expect(sheets(['Paie', '===', '', 'Finalité', '---', 'Payer', '', 'Durée', '---', '1 an'])).toEqual({
      Paie: ['Finalité | Payer', 'Durée | 1 an'],
    })
  })

  test('lines set in below a question are its answer, and a cell of a table keeps its link', () => {
    expect(
      sheets(['# A', '', 'Destinataires :', '', '  Banque : paie', '', '\tURSSAF : paie', '', 'Durée : 1 an']).A,
    ).toEqual(['Destinataires | Banque : paie\nURSSAF : paie', 'Durée | 1 an'])
    const [sheet] = openedAny('| Nom | Source |\n|---|---|\n| Paie | [CNIL](https://www.cnil.fr) |', 'x.md').sheets
    expect(sheet?.cells.map(({ text, link }) => [text, link]).at(-1)).toEqual(['CNIL', 'https://www.cnil.fr'])
  })
})
