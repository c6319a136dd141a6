import type { Sentences } from '../sentences'

export const sentences = {
  'PRO-09': {
    title: 'No record as a processor',
    message: '“{organisation}” also acts as a processor: keep the record of what is done on behalf of others.',
  },
  'PRO-10': {
    title: 'Customers to be named',
    message: '“{service}”: name each controller served, with its contact details.',
  },
  'PRO-11': {
    title: 'No categories of processing',
    message: '“{service}”: state what is done for customers, such as hosting or payroll.',
  },
  'PRO-14': {
    title: 'No transfer mechanism',
    message: 'Transfer to “{importer}” ({country}): state the country and, outside {zone}, the mechanism chosen.',
  },
  'PRO-15': {
    title: 'Transfers of the service to be described',
    message: '“{service}”: say whether data go to a third country and, if so, which one and with which safeguard.',
  },
  'PRO-16': {
    title: 'Transfers: answers that contradict each other',
    message:
      '“{service}” answers “no transfer” and yet names destinations outside {zone} ({countries}): correct one or the other.',
  },
  'PRO-17': {
    title: 'Security of the service not described',
    message: '“{service}”: link the security measures that protect customers’ data.',
  },
  'PRO-18': {
    title: 'Sub-processor in a third country',
    message: '“{service}” calls on {processors} outside {zone} ({countries}): record the transfer and its safeguard.',
  },
} as const satisfies Sentences
