import { strToU8 } from 'fflate'
import type { CorpusFile } from '../expected'
import type { Chance } from '../facts'
import { makeDocx } from '../make-docx'
import { besideTables, noRegisters, type CorpusLanguage } from '../pools'
import { asCsv, asWorkbook, type Layout } from './layout'

type Table = readonly (readonly string[])[]

/** Whatever comes out of these is invented. */
const nothing: CorpusFile['expected'] = {
  activities: [],
  forOthers: [],
  contents: [],
  furniture: [],
  isRegister: false,
}

function written(chance: Chance, name: string, rows: Table): Pick<CorpusFile, 'bytes' | 'name'> {
  const [headings = [], ...rest] = rows
  switch (chance.number(0, 3)) {
    case 0:
      return { ...asCsv(rows, { delimiter: chance.one([';', ',', '\t']) }), name: `${name}.csv` }
    case 1:
      return { bytes: makeDocx([{ heading: name, level: 1 }, { table: rows }]), name: `${name}.docx` }
    case 2:
      return {
        bytes: strToU8(
          JSON.stringify(rest.map((row) => Object.fromEntries(row.map((cell, x) => [headings[x] ?? '', cell])))),
        ),
        name: `${name}.json`,
      }
    default:
      return asWorkbook(chance, [{ name, rows }])
  }
}

const noneOf =
  (choose: (chance: Chance, language: CorpusLanguage) => readonly [name: string, rows: Table]): Layout =>
  ({ language }, chance) => ({ ...written(chance, ...choose(chance, language)), expected: nothing })

export const noRegisterLayouts = {
  'no register: lists, invoices, minutes': noneOf((chance) => chance.one(noRegisters)),
  'no register: a breach log or a list of requests': noneOf((chance, language) => {
    const { tab, rows } = chance.one(besideTables[language].slice(1, 3))
    return [tab, rows]
  }),
}
