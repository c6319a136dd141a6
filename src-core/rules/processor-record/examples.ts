import { anOrganisation, aTransfer } from '../../examples/a-dossier'
import { aCustomer, aProcessor, aProcessorActivity } from '../../examples/a-processor'
import { example, type Examples } from '../example'

type Answers = Parameters<typeof aProcessorActivity>[0]
const serving = (answers: Answers = {}) => ({ processorActivities: [aProcessorActivity(answers)] })
const acting = { organisations: [anOrganisation({ roleInFile: ['controller', 'processor'] })] }
const abroad = (answers: Parameters<typeof aTransfer>[0] = {}, more: Answers = {}) =>
  serving({ transfersDeclared: 'yes', transfers: [aTransfer(answers)], ...more })
const helped = (country: 'FR' | 'MA', more: Answers = {}) => ({
  ...serving({ subProcessors: ['processors-1'], authorisationKind: 'general', ...more }),
  processors: [aProcessor({ country })],
})

export const examples: Examples = {
  'PRO-09': {
    fires: [example('acts as a processor and keeps no record of it', acting)],
    silent: [
      example('keeps one', { ...acting, ...serving() }),
      example('a controller only'),
      example('its supplier is a processor', {
        organisations: [anOrganisation(), anOrganisation({ id: 'organisations-2', roleInFile: ['processor'] })],
      }),
    ],
  },
  'PRO-10': {
    fires: [
      example('no customer', serving({ customers: [] })),
      example('a customer without a name', serving({ customers: [aCustomer({ name: '' })] })),
      example('nobody to reach', serving({ customers: [aCustomer({ contact: '' })] })),
    ],
    silent: [
      example('named, with whom to reach', serving()),
      example(
        'an organisation of the file',
        serving({ customers: [aCustomer({ name: '', contact: '', organisation: 'organisations-1' })] }),
      ),
    ],
  },
  'PRO-11': {
    fires: [
      example('nothing says what is done', serving({ categoriesOfProcessing: {} })),
      example('blanks', serving({ categoriesOfProcessing: { fr: ' ' } })),
    ],
    silent: [
      example('stated', serving()),
      example(
        'stated for each customer',
        serving({ categoriesOfProcessing: {}, customers: [aCustomer({ categories: { fr: 'Paie' } })] }),
      ),
    ],
  },
  'PRO-14': {
    fires: [
      example('India without a mechanism', abroad({ mechanism: '' })),
      example('no country', abroad({ destination: '', mechanism: '' }), { severity: 'warning' }),
    ],
    silent: [
      example('on standard clauses', abroad()),
      example('in Belgium', abroad({ destination: 'BE', mechanism: '' })),
    ],
  },
  'PRO-15': {
    fires: [
      example('nobody said', serving({ transfersDeclared: 'unknown' })),
      example('yes, and none described', serving({ transfersDeclared: 'yes' })),
    ],
    silent: [example('no', serving()), example('yes, described', abroad())],
  },
  'PRO-16': {
    fires: [example('no, and India is listed', abroad({}, { transfersDeclared: 'no' }))],
    silent: [
      example('yes', abroad()),
      example('no, and Belgium is listed', abroad({ destination: 'BE' }, { transfersDeclared: 'no' })),
    ],
  },
  'PRO-17': {
    fires: [example('no measure', serving({ securityMeasures: [] }))],
    silent: [example('one measure', serving())],
  },
  'PRO-18': {
    fires: [
      example('helped from Morocco', helped('MA')),
      example('by the processor of its processor', {
        ...helped('FR'),
        processors: [
          aProcessor({ subProcessors: ['processors-2'], authorisationKind: 'general' }),
          aProcessor({ id: 'processors-2', remoteAccessCountries: ['IN'] }),
        ],
      }),
    ],
    silent: [
      example('helped from France', helped('FR')),
      example('the transfer is recorded', helped('MA', { transfers: [aTransfer({ destination: 'MA' })] })),
      example('the service has ended', helped('MA', { status: 'ended' })),
    ],
  },
}
