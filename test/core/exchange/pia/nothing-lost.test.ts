import { describe, expect, it } from 'vitest'
import { importPia } from '../../../helpers/import-pia'
import { bicycles, from2018, fromServer } from '../../../helpers/make-pia'

/** Marks of their machinery, which say nothing to a person; and values told by a code of ours, looked at elsewhere. */
const technical =
  /^(id|pia_id|created_at|updated_at|lock_version|dbVersion|objectStore|serverUrl|progress|placeholder|evaluation_infos|global_status|structure_id|is_example|is_archive|reference_to|for_measure|email)$/
const coded = /^(status|dpo_status|gauge|x|y|concerned_people_searched_opinion)$/

interface Leaf {
  readonly key: string
  readonly value: unknown
}

function leaves(value: unknown, key = ''): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((each) => leaves(each, key))
  if (typeof value !== 'object' || value === null) return [{ key, value }]
  return Object.entries(value).flatMap(([inner, each]) => (inner === 'pia' && key === 'pia' ? [] : leaves(each, inner)))
}

const says = ({ key, value }: Leaf) => value !== null && value !== '' && value !== 'undefined' && !technical.test(key)
/** Letters alone: what a reader compares when dress and spaces changed. */
const letters = (text: string) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/&eacute;/g, 'é')
    .replace(/[^\p{L}\p{N}]/gu, '')

describe.each([
  ['local', bicycles()],
  ['server', fromServer()],
  ['2018', from2018()],
])('every value of a %s file', (_, file) => {
  const { dpia, after, proposal } = importPia(file)
  const { foreign, ...visible } = dpia
  const shown = letters(
    leaves([visible, after.actions])
      .map(({ value }) => (typeof value === 'string' ? value : ''))
      .join(' '),
  )
  const listed = letters(proposal.unplaced.map(({ text }) => text).join(' '))
  const said = leaves(file).filter(says)

  it('that says something is in the assessment or listed', () => {
    const words = said.filter(({ key }) => !coded.test(key) && key !== 'estimated_implementation_date')
    const lost = words.filter(
      ({ value }) => !shown.includes(letters(String(value))) && !listed.includes(letters(String(value))),
    )
    expect(words.length).toBeGreaterThan(30)
    expect(lost).toEqual([])
  })

  it('that is a code of theirs is one of ours', () => {
    const isSet = ({ value }: Leaf) => Number(value) > 0
    const gauges = said.filter(({ key }) => /^(gauge|x|y)$/.test(key)).filter(isSet)
    const levels = dpia.risks.flatMap((risk) => [
      risk.severityNow,
      risk.likelihoodNow,
      risk.severityAfter,
      risk.likelihoodAfter,
    ])
    expect(levels.filter((level) => level !== '')).toHaveLength(gauges.length)
    const evaluations = said.filter(({ key }) => key === 'status').length - 1
    const assessed = [...dpia.answers, ...dpia.measures, ...dpia.risks].filter(({ assessment }) => assessment !== '')
    // One speaks of nothing that is left.
    expect(assessed).toHaveLength(evaluations - 1)
  })

  it('stands in what is kept for the way back', () => {
    expect((JSON.parse(foreign) as { file: unknown }).file).toEqual(file)
  })

  it('is counted', () => expect(proposal.placed).toBeGreaterThan(35))
})
