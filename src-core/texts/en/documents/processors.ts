import type { processorDocuments as french } from '../../fr/documents/processors'
import type { SameShape } from '../../shape'

export const processorDocuments: SameShape<typeof french> = {
  d02: {
    processor: 'Processor, representative, DPO',
    acting: 'Processor',
    served: 'Controllers served',
    categories: 'Categories of processing for each controller',
    subProcessors: 'Sub-processors',
    security: 'Security',
    versions: 'Versions',
    columns: {
      controller: 'Controller',
      contact: 'Contact details',
      representative: 'Representative',
      officer: 'DPO',
      services: 'Services',
      authorised: 'Service and authorisation',
    },
    servedSays: 'Controllers on whose behalf the organisation acts, and how to reach them',
    noneServed: 'Not stated: controllers.',
    categoriesSays: 'For each controller, the services and their categories of processing',
    unauthorised: 'authorisation not stated',
    calledBy: (name) => `called on by ${name}`,
    noneHandedOver: 'No handing over of the record is recorded.',
  },
}
