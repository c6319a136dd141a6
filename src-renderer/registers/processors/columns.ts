import { verdictOf } from '@core/law/contract-verdict'
import type { Processor } from '@core/registers'
import { verdictTones } from '../contract-checks/tones'
import type { OwnColumn } from '../presentation'

const order = { gaps: 1, toRead: 2, complete: 3 } as const

/** What the reading of its contract shows. */
export const contractColumn: OwnColumn<Processor> = {
  name: 'contractVerdict',
  head: ({ registers }) => registers.processors.sections.contract.title,
  width: 168,
  grow: 2,
  cell: ({ contract }, { find, texts, today, day }) => {
    const check = find('contractChecks', contract)
    if (!check) return { text: texts.shell.list.toFill, look: 'missing', sort: null }
    const { state } = verdictOf(check)
    const text = texts.processorPages.contract.short[state]
    const isOver = check.validTo !== '' && check.validTo < today
    return {
      text: '',
      tags: [{ text, tone: verdictTones[state] }],
      title: text,
      sort: isOver ? 0 : order[state],
      ...(isOver ? { sub: texts.processorPages.contract.expiredShort(day(check.validTo)) } : {}),
    }
  },
}

/** Everywhere its own data go, in one cell. */
export const countriesColumn: OwnColumn<Processor> = {
  name: 'countries',
  head: ({ registers }) => registers.processors.fields.country.label,
  width: 112,
  grow: 2,
  cell: ({ country, otherCountries, remoteAccessCountries }, { words, texts }) => {
    const named = [...new Set([country, ...otherCountries, ...remoteAccessCountries])].filter((code) => code !== '')
    if (named.length === 0) return { text: texts.shell.list.toFill, look: 'missing', sort: null }
    const said = named.map((code) => words.code('country', code)).join(', ')
    return { text: said, title: said, sort: said }
  },
}
