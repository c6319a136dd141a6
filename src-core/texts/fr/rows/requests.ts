import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const clockStops: RowTexts<RowDefinitions['clockStops']['fields']> = {
  one: 'arrêt du délai',
  add: 'Ajouter un arrêt',
  fields: {
    reason: { label: 'Cause de l’arrêt', help: 'Ce qui était attendu de la personne.' },
    from: { label: 'Du', help: 'Le jour où vous l’avez demandé.' },
    to: { label: 'Au', help: 'Le jour où vous l’avez reçu.' },
  },
}
