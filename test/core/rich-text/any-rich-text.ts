import fc from 'fast-check'
import { normalise } from '@core/rich-text/normalise'
import type { RichBlock, RichRun, RichText } from '@core/rich-text/rich-text'

/** Texts with what breaks readers: marks, entities, blanks of all sorts, line ends, invisible signs, halves of signs. */
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
      fc.constantFrom(' ', '  ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200b', '\u2028', '\ud800', '\0', '\ufeff'),
      fc.constantFrom('<b>', '</p>', '<!--', '&amp;', '&', '"', "'", '- ', '1. ', '· ', '«', 'é', 'mot'),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''))

const flag = fc.option(fc.constant(true as const), { nil: undefined, freq: 2 })
const link = fc.option(
  fc.constantFrom('https://example.org/?a=1&copy=2', 'mailto:dpo@example.org', 'javascript:alert(1)', 'https://a b'),
  { nil: undefined, freq: 3 },
)
const run: fc.Arbitrary<RichRun> = fc
  .record({ text, strong: flag, emphasis: flag, underline: flag, link })
  .map(({ text, strong, emphasis, underline, link }) => ({
    text,
    ...(strong ? { strong } : {}),
    ...(emphasis ? { emphasis } : {}),
    ...(underline ? { underline } : {}),
    ...(link === undefined ? {} : { link }),
  }))

const paragraph: fc.Arbitrary<RichBlock> = fc.record({ p: fc.array(run, { maxLength: 4 }) })

const { rich } = fc.letrec<{ rich: RichText; block: RichBlock; list: RichBlock; table: RichBlock }>((tie) => ({
  rich: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof({ depthSize: 'small', maxDepth: 12 }, paragraph, tie('list'), tie('table')),
  list: fc
    .record({ list: fc.array(tie('rich'), { maxLength: 3 }), ordered: flag })
    .map(({ list, ordered }) => ({ list, ...(ordered ? { ordered } : {}) })),
  table: fc.record({
    table: fc.array(fc.array(tie('rich'), { maxLength: 4 }), { maxLength: 4 }),
    head: fc.nat({ max: 3 }),
  }),
}))

/** Any tree a program could build. */
export const anyTree = rich
/** Any rich text as it is kept. */
export const anyRichText = rich.map(normalise)
