import { asked, data, own, people, purpose, writeModel } from './writing'

/** Card, points and personalised offers. */
export const loyalty = writeModel({
  id: 'loyalty',
  title: ['Programme de fidélité avec profilage', 'Loyalty programme with profiling'],
  summary: [
    'Carte, points et offres personnalisées. Restent à dire les segments, les partenaires et la façon de refuser le profil.',
    'Card, points and personalised offers. Left to say: segments, partners and how to refuse the profile.',
  ],
  usualIn: ['commerce', 'eCommerce', 'hospitality'],
  description: [
    'Le client adhère, cumule des points et reçoit, s’il l’accepte, des offres choisies d’après ses achats.',
    'The customer joins, earns points and, if they agree, gets offers chosen from purchases.',
  ],
  texts: ['CNIL, référentiel gestion commerciale', 'Code des postes et des communications électroniques, L34-5'],
  purposes: [
    purpose(
      'card',
      ['Tenir le compte de fidélité et accorder les avantages', 'Keep the loyalty account and grant benefits'],
      'contract',
      ['Exécution du règlement du programme.', 'Performance of the programme’s terms.'],
    ),
    purpose(
      'profile',
      ['Personnaliser les offres d’après les achats', 'Personalise offers from purchases'],
      'consent',
      ['Choix facultatif, sans effet sur les points.', 'A free choice, without effect on points.'],
      { directMarketing: 'yes', marketingChannels: ['electronicMail'] },
    ),
  ],
  people: [people('holders', 'customers', ['Porteurs de la carte', 'Card holders'])],
  data: [
    data('who', 'contact', ['Identité, coordonnées', 'Identity, contact details'], {
      of: ['holders'],
      for: ['card', 'profile'],
      why: ['Tenir le compte.', 'Keep the account.'],
      kept: 'loyalty',
      how: asked,
    }),
    data('baskets', 'commercial', ['Achats, points, préférences', 'Purchases, points, preferences'], {
      of: ['holders'],
      for: ['card', 'profile'],
      why: ['Calculer les points, choisir les offres.', 'Compute points, choose offers.'],
      kept: 'loyalty',
      how: own,
    }),
    data('segment', 'inferredProfile', ['Segment de clientèle', 'Customer segment'], {
      of: ['holders'],
      for: ['profile'],
      why: ['Choisir l’offre.', 'Choose the offer.'],
      kept: 'loyalty',
      how: own,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Marketing', 'Marketing team'],
      ['Bâtir les offres', 'Build offers'],
    ],
  ],
  outside: [
    [['Partenaires du programme', 'Programme partners'], 'independent', ['Accorder les avantages', 'Grant benefits']],
  ],
  processors: [
    ['Éditeur du programme', 'Publisher of the programme'],
    ['Routeur de courriels', 'E-mailing provider'],
  ],
  measures: ['S05', 'S26', 'S28'],
  dpia: [
    'Critères W1 et W5, une analyse est à attendre ; données achetées : FR-R10.',
    'Criteria W1 and W5, an assessment is to be expected; bought data: FR-R10.',
  ],
  criteria: [
    ['W1_evaluation', ['Les achats sont analysés pour établir un profil.', 'Purchases are analysed into a profile.']],
  ],
  more: {
    profiling: 'yes',
    automatedDecision: 'none',
    withdrawalMechanism: {
      fr: 'Réglage dans le compte, sans perdre les points.',
      en: 'A setting in the account, without losing points.',
    },
  },
})
