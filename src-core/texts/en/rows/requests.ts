import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const clockStops: RowTexts<RowDefinitions['clockStops']['fields']> = {
  one: 'stop of the clock',
  add: 'Add a stop',
  fields: {
    reason: { label: 'Cause of the stop', help: 'What was awaited from the person.' },
    from: { label: 'From', help: 'The day you asked for it.' },
    to: { label: 'To', help: 'The day you received it.' },
  },
}
