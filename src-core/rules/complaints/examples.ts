import { aRecord } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof aRecord<'complaints'>>[1]
const complaint = (answers: Answers) => ({ complaints: [aRecord('complaints', answers)] })
const uk = { packs: ['UK'] } as const

export const examples = {
  'DSR-15': {
    fires: [
      example('thirty days are over', complaint({ receivedOn: '2026-08-10' }), uk),
      example('acknowledged late', complaint({ receivedOn: '2026-07-01', acknowledgedOn: '2026-08-15' }), uk),
    ],
    silent: [
      complete,
      example('today is the last day', complaint({ receivedOn: '2026-08-16' }), uk),
      example('put off to Monday', complaint({ receivedOn: '2026-08-13' }), { ...uk, today: '2026-09-14' }),
      example('acknowledged', complaint({ receivedOn: '2026-07-01', acknowledgedOn: '2026-07-03' }), uk),
      example('answered at once', complaint({ receivedOn: '2026-07-01', outcomeToldOn: '2026-07-10' }), uk),
      example('received before the Act applied', complaint({ receivedOn: '2026-06-18' }), uk),
      example('in France no text fixes a day', complaint({ receivedOn: '2026-07-01' })),
    ],
  },
} as const satisfies Examples
