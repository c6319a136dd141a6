import { registers, type FieldName, type RecordIn, type RegisterName, type Registers } from '@core/registers'
import { recordTitle } from '@core/texts/words'
import type { Block } from '../blocks'
import type { DocumentDefinition } from './document'
import { facts } from './parts'
import { printed, withRef, type Printing } from './printing'

/**
 * A register as it stands, record after record, every question in the order of its form: what a small register prints
 * until it has a document of its own. Its words are those of the register.
 */
export function registerExtract<const R extends RegisterName>(register: R) {
  return {
    about: register,
    stepLevel: 1,
    ofOne: true,
    named: (texts) => ({ title: texts.registers[register].many, subtitle: texts.registers[register].lead }),
    print: (printing) => records(printing, register),
  } as const satisfies DocumentDefinition
}

/** Tags sort records on screen: they say nothing to a reader. */
const unsaid: readonly string[] = ['tags']

function* records<R extends RegisterName>(printing: Printing, register: R): Generator<Block> {
  const { title, fields } = registers[register]
  const all = Object.keys(fields).filter((name) => name !== title && !unsaid.includes(name))
  // Citizens learn that these exist; how each stands is between the organisation and its authority.
  const told = (printing.audience === 'public' ? [] : all) as readonly FieldName<Registers[R]>[]
  for (const record of printed(printing, register) as readonly RecordIn<R>[]) {
    const anchor = `record-${record.ref.replace(/\W/g, '')}`
    const name = recordTitle(register, record, printing.words)
    yield { kind: 'heading', level: 1, text: withRef(record, name), anchor }
    const answers = facts(printing, register, record, told)
    if (answers.rows.length > 0) yield answers
  }
}
