import { clockOf } from '@core/breach/clock'
import { asToldBy, firstNotice } from '@core/breach/deadline'
import type { Breach } from '@core/registers'
import type { Cell, OwnColumn } from '../presentation'

/**
 * What was decided towards the authority, or by when it is to be. The moment itself, never the time left: lines of a
 * list do not follow the clock, the top bar does.
 */
export const authorityColumn: OwnColumn<Breach> = {
  name: 'authority',
  head: ({ breachPages }) => breachPages.list.authority,
  width: 136,
  grow: 3,
  cell: (breach, { texts, words, law }): Cell => {
    const { list } = texts.breachPages
    const sent = firstNotice(breach)
    const { state, deadline } = clockOf(breach, law, -Infinity)
    if (state === 'running' && deadline !== undefined && breach.closedOn === '') {
      const sub = list.before(words.moment(asToldBy(breach, deadline)))
      return { text: list.toNotify, sub, look: 'alarm', sort: deadline }
    }
    const decided = breach.notifyDecision === '' ? '' : words.code('notifyDecision', breach.notifyDecision)
    const on = sent ? { sub: list.sentOn(words.moment(asToldBy(breach, sent.at))) } : {}
    return { text: decided, ...on, sort: decided === '' ? null : decided }
  },
}

/** What was decided towards the people: told, not required, or an exception. */
export const peopleColumn: OwnColumn<Breach> = {
  name: 'people',
  head: ({ breachPages }) => breachPages.list.people,
  width: 112,
  grow: 2,
  cell: ({ communicateDecision }, { words }) => {
    const decided = communicateDecision === '' ? '' : words.code('communicateDecision', communicateDecision)
    return { text: decided, title: decided, sort: decided === '' ? null : decided }
  },
}
