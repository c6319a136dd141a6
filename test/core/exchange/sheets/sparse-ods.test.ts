import { expect, it } from 'vitest'
import { makeOdsAround } from '../../../helpers/make-sheets'
import { opened, shown } from './opened'

it('an OpenDocument sheet without names, with shapes, odd repeats and blanks between its marks, shows its cells', () => {
  const cells = [
    '<table:table-cell table:number-columns-repeated="none"><text:p>un <text:s/> deux</text:p></table:table-cell>',
    '<table:table-cell><text:list>rien</text:list><text:p><text:a>lien</text:a> <text:span> suite</text:span></text:p></table:table-cell>',
    '<table:table-cell office:value-type="date"/>',
  ]
  const table = `<table:table><table:shapes><text:p>dessin</text:p></table:shapes><table:table-row>${cells.join('')}</table:table-row></table:table>`
  const { sheets } = opened(makeOdsAround(table))
  expect(sheets.map(({ name }) => name)).toEqual([''])
  expect(shown(sheets[0])).toEqual(['A1 un  deux', 'B1 lien suite'])
})
