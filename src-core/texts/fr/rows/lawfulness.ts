import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const weighedEffects: RowTexts<RowDefinitions['weighedEffects']['fields']> = {
  one: 'effet',
  add: 'Ajouter un effet',
  fields: {
    effect: { label: 'Effet sur les personnes', help: 'Sur leurs droits et leur vie, pas sur l’organisme.' },
    direction: { label: 'Sens', help: 'Un effet favorable aux personnes pèse aussi.' },
    severity: { label: 'Gravité', help: 'Pour la personne la plus touchée.' },
    likelihood: { label: 'Vraisemblance', help: 'Avec ce qui est déjà en place.' },
    reason: { label: 'Pourquoi ce niveau', help: 'Le fait qui l’explique, en une phrase.' },
  },
}
