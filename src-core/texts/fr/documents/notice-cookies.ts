import { toComplete } from './to-complete'

/** D13 : les traceurs, en un tableau. */
export const noticeCookies = {
  cookieNeedsConsent: { yes: 'Non', no: 'Oui', unknown: toComplete('oui ou non') },
  cookieColumns: {
    name: 'Traceur',
    purpose: 'Pour quoi faire',
    provider: 'Déposé par',
    lifetime: 'Durée',
    consent: 'Soumis à votre accord',
  },
  /** C-673/17 : qui lit un traceur doit savoir combien de temps il reste et qui d’autre y accède. */
  cookieGaps: {
    name: toComplete('son nom'),
    purpose: toComplete('à quoi il sert'),
    provider: toComplete('qui le dépose'),
    lifetime: toComplete('combien de temps il reste'),
  },
}
