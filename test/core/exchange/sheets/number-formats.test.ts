import { describe, expect, test } from 'vitest'
import { builtInLook, lookOf, showNumber } from '@core/exchange/sheets/excel-number'

/** As the French Excel shows it; its no-break blank between thousands is typed here as `_`. */
const shown = (value: number, code: string) =>
  showNumber(String(value), lookOf(code), 1900).text.replaceAll('\u00a0', '_')

describe('a number is shown as its format code says (ECMA-376 part 1, 18.8.31)', () => {
  test.each([
    // Digit places: 0 always shows a digit, # only a digit that counts, ? leaves its room blank.
    [8.9, '#.000', '8,900'],
    [0.631, '0.#', '0,6'],
    [12, '#.0#', '12,0'],
    [1234.568, '#.0#', '1234,57'],
    [1234.59, '####.#', '1234,6'],
    [44.398, '???.???', ' 44,398'],
    [0.5, '.00', ',50'],
    [5, '.00', '5,00'],
    [0, '#', ''],
    [7, '00000', '00007'],
    [123456, '000', '123456'],
    [5, '0.0??', '5,0  '],
    // Thousands, and commas that divide by a thousand.
    [12000, '#,###', '12_000'],
    [1234567.891, '#,##0.00', '1_234_567,89'],
    [-1234567, '#,##0', '-1_234_567'],
    [7, '0,000', '0_007'],
    [999, '#,##0', '999'],
    [12000, '#,', '12'],
    [12200000, '0.0,,', '12,2'],
    // A comma before any digit, or among decimals, means nothing we know: the number as it is.
    [12000, ',0', '12000'],
    [1.25, '0.0,0', '1,25'],
    [0.15, '0%', '15%'],
    [0.0845, '0.0%', '8,5%'],
    // Words and signs: in quotes, after a backslash, or the few shown as they are.
    [5, '0" ans"', '5 ans'],
    [30, '\\J+0', 'J+30'],
    [12.5, '0.00\\ [$€-40C]', '12,50 €'],
    [12.5, '0.00 €', '12,50 €'],
    [0.5, '"0,5 ; environ"', '0,5 ; environ'],
    [2.5, 'General" j"', '2,5 j'],
    [476000000, '0#" "##" "##" "##" "##', '04 76 00 00 00'],
    [5, '_-* #,##0.00\\ "€"_-', ' 5,00 € '],
  ])('%d under %s is %j', (value, code, text) => expect(shown(value, code)).toBe(text))

  test.each([
    // Positive; negative; zero; text. A section for negative numbers writes its own sign.
    ['0;(0)', ['5', '(5)', '0']],
    ['0;[Red]-0;"néant"', ['5', '-5', 'néant']],
    ['0;;', ['5', '', '']],
    ['0.0;@', ['5,0', '-5,0', '0,0']],
    ['+0;-0;0;"texte : "@', ['+5', '-5', '0']],
    ['General;General', ['5', '5', '0']],
    ['[>=3]"long";"court"', ['long', '-court', 'court']],
    ['[<0]"moins "0;0', ['5', 'moins 5', '0']],
  ])('sections of %s', (code, texts) => expect([5, -5, 0].map((value) => shown(value, code))).toEqual(texts))

  test('a French social security number is shown whole, with its key and without', () => {
    const code = '[>=3000000000000]#" "##" "##" "##" "###" "###" | "##;#" "##" "##" "##" "###" "###'
    expect(shown(185057800608436, code)).toBe('1 85 05 78 006 084 | 36')
    expect(shown(1850578006084, code)).toBe('1 85 05 78 006 084')
  })

  test.each([
    [1.005, '0.00', '1,01'],
    [0.145, '0.00', '0,15'],
    [0.285, '0%', '29%'],
    [-0.5, '0', '-1'],
    [999.995, '#,##0.00', '1_000,00'],
    [1e-7, '0.00', '0,00'],
  ])('%d under %s is rounded as it is written: %j', (value, code, text) => expect(shown(value, code)).toBe(text))
})

describe('what is not drawn leaves the number as it is', () => {
  test.each(['0.00E+00', '# ?/?', '[DBNum1]0', '0.0.0', '[>10]0;[>8]0.0', '0"km', '', 'General', '@'])('%s', (code) =>
    expect(shown(1.25, code)).toBe('1,25'),
  )

  test('a number of more digits than Excel keeps', () => expect(shown(1e21, '0')).toBe('1e+21'))
})

test.each([
  [1, '-1235'],
  [2, '-1234,50'],
  [3, '-1_235'],
  [4, '-1_234,50'],
  [9, '-123450%'],
  [10, '-123450,00%'],
  [37, '(1_235)'],
  [38, '(1_235)'],
  [39, '(1_234,50)'],
  [40, '(1_234,50)'],
  [0, '-1234,5'],
  [11, '-1234,5'],
  [12, '-1234,5'],
  [49, '-1234,5'],
])('built-in format %i (18.8.30)', (id, text) =>
  expect(showNumber('-1234.5', builtInLook(id), 1900).text.replaceAll('\u00a0', '_')).toBe(text),
)
