import { controllersOf } from '@core/law/controllers'
import type { Activity, Organisation } from '@core/registers'
import { plainText, type Fact } from '../blocks'
import { answer, linked, type Printing } from './printing'

/** Art. 30(1)(a) on the sheet itself, which may be all that is handed over: who is responsible, represented by whom, advised by whom, and how to reach them. */
export function contactsOf(printing: Printing, activity: Activity): readonly Fact[] {
  const { documents, registers } = printing.texts
  const controllers = controllersOf(activity, printing.dossier)
  const among = (say: (organisation: Organisation) => string) => byController(printing, controllers, say)
  const representatives = (['euRepresentative', 'ukRepresentative'] as const).map((name): Fact => {
    const named = among((each) => partsOf(printing, linked(printing, 'organisations', each[name])))
    return { label: registers.organisations.fields[name].label, value: named }
  })
  const officers = among((each) => officerOf(printing, each))
  return [
    {
      label: registers.activities.fields.controllers.label,
      value: controllers.map(({ legalName }) => legalName).filter((name) => name !== ''),
    },
    { label: documents.d01.reach, value: among((each) => partsOf(printing, each, '')) },
    ...representatives.filter(({ value }) => value.length > 0),
    // Citizens read how to reach it, and nothing of one that is not there.
    ...(officers.length > 0 || printing.audience !== 'public'
      ? [{ label: registers.organisations.fields.dpo.label, value: officers }]
      : []),
  ]
}

/** A line for each controller, under its name where there are several; what is the same for all of them, once. */
function byController(
  { texts }: Printing,
  controllers: readonly Organisation[],
  say: (organisation: Organisation) => string,
): string[] {
  const told = controllers.map((each) => ({ name: each.legalName, said: say(each) })).filter(({ said }) => said !== '')
  const isShared = told.length === controllers.length && new Set(told.map(({ said }) => said)).size === 1
  if (controllers.length === 1 || isShared) return told.slice(0, 1).map(({ said }) => said)
  return told.map(({ name, said }) => [name, said].filter((part) => part !== '').join(texts.documents.parting))
}

const partsOf = (
  printing: Printing,
  organisation: Organisation | undefined,
  name = organisation?.legalName ?? '',
): string => {
  if (!organisation) return ''
  const said = (field: string) => answer(printing, 'organisations', organisation, field).map(plainText).join(', ')
  return [name, said('address'), said('country'), said('phone'), said('email')]
    .filter((part) => part !== '')
    .join(printing.texts.documents.parting)
}

/** Its officer, or that none need be designated. */
function officerOf(printing: Printing, organisation: Organisation): string {
  const officer = linked(printing, 'persons', organisation.dpo)
  if (officer)
    return ['fullName', 'email', 'phone', 'postal']
      .map((field) => answer(printing, 'persons', officer, field).map(plainText).join(', '))
      .filter((part) => part !== '')
      .join(printing.texts.documents.parting)
  const { label } = printing.texts.registers.organisations.fields.dpoRequired
  const [required = ''] = answer(printing, 'organisations', organisation, 'dpoRequired').map(plainText)
  return required !== '' && organisation.dpoRequired === 'no' ? printing.words.pair(label, required) : ''
}
