import { aDataItem, aMeasureLink, anActivity } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const holding = (item: Parameters<typeof aDataItem>[0], more: Answers = {}) => ({
  activities: [anActivity({ dataItems: [aDataItem(item)], ...more })],
})
const comments = { detail: { fr: 'Identité, zone de commentaire du conseiller' } }
const papers = { category: 'idDocuments' } as const

export const examples = {
  'MIN-01': {
    fires: [
      example('a field for comments', holding(comments)),
      example('in English', holding({ detail: { en: 'Free text on the visit' } })),
    ],
    silent: [
      complete,
      example('a writing rule', holding(comments, { byDesignMeasures: { fr: 'Règle de saisie affichée à l’écran' } })),
      example('a measure says it', {
        ...holding(comments, {
          securityMeasures: [aMeasureLink({ remark: { fr: 'Commentaires relus chaque mois' } })],
        }),
      }),
      example('no such field', holding({ detail: { fr: 'Nom, sans zone de commentaire' } })),
    ],
  },
  'MIN-02': {
    fires: [
      example('a copy, without reason', holding({ ...papers, detail: { fr: 'Copie de la carte d’identité' } })),
      example('papers, nobody says how', holding({ ...papers, detail: {} })),
      example('a copy for checking', holding({ ...papers, detail: { fr: 'Photocopie pour vérification' } })),
    ],
    silent: [
      complete,
      example('shown, not copied', holding({ ...papers, detail: { fr: 'Carte présentée au guichet, sans copie' } })),
      example('why it is needed is said', {
        ...holding({ ...papers, necessity: { fr: 'Obligation de vigilance du code monétaire et financier' } }),
      }),
    ],
  },
  'MIN-03': {
    fires: [
      example('passwords in clear', holding({ category: 'credentials', hashedSalted: 'no' })),
      example('nobody knows how they are kept', holding({ category: 'credentials' }), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('hashed and salted', holding({ category: 'credentials', hashedSalted: 'yes' })),
      example('identifiers without secret', holding({ category: 'connection' })),
    ],
  },
} as const satisfies Examples
