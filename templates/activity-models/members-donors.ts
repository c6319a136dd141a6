import { asked, data, people, purpose, writeModel } from './writing'

/** Members and donors of an association. */
export const membersDonors = writeModel({
  id: 'members-donors',
  title: ['Adhérents et donateurs', 'Members and donors'],
  summary: [
    'Association sans donnée sensible. Restent à dire la fédération, le moyen de paiement et l’annuaire des membres.',
    'Association without sensitive data. Left to say: the federation, the means of payment and the members’ directory.',
  ],
  usualIn: ['association'],
  sectors: ['association', 'education', 'medicoSocial', 'health', 'media', 'research', 'other'],
  description: [
    'Les adhésions et dons sont reçus, les reçus émis, les membres convoqués et tenus informés.',
    'Memberships and gifts are received, receipts issued, members called and kept informed.',
  ],
  texts: ['Loi du 1er juillet 1901', 'Livre des procédures fiscales, L102 E', 'CNIL, délibération 2019-118'],
  purposes: [
    purpose('join', ['Gérer les adhésions et la vie statutaire', 'Manage memberships and statutory life'], 'contract', [
      'Contrat d’association.',
      'Contract of association.',
    ]),
    purpose(
      'gifts',
      ['Émettre les reçus fiscaux', 'Issue tax receipts'],
      'legalObligation',
      ['Reçus et déclaration des dons.', 'Receipts and return of gifts.'],
      { legalReference: 'Code général des impôts, article 200 ; LPF, L102 E' },
    ),
    purpose(
      'appeal',
      ['Solliciter des dons auprès des soutiens', 'Ask supporters for gifts'],
      'legitimateInterests',
      [
        'Financer l’association auprès de qui la connaît déjà.',
        'Fund the association among those who already know it.',
      ],
      { directMarketing: 'yes', marketingChannels: ['post'], marketingExceptions: ['nonCommercial'] },
    ),
  ],
  people: [people('joined', 'members', ['Adhérents et donateurs', 'Members and donors'])],
  data: [
    data('who', 'contact', ['Identité, coordonnées', 'Identity, contact details'], {
      of: ['joined'],
      for: ['join', 'gifts', 'appeal'],
      why: ['Convoquer et remercier.', 'Call and thank.'],
      kept: 'membership',
      how: asked,
    }),
    data('payments', 'bankPayment', ['Cotisations, dons', 'Fees, gifts'], {
      of: ['joined'],
      for: ['join', 'gifts'],
      why: ['Encaisser et émettre le reçu.', 'Collect and issue the receipt.'],
      kept: 'receipts',
      how: asked,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Bureau et secrétariat', 'Board and secretaries'],
      ['Tenir les adhésions', 'Keep memberships'],
    ],
  ],
  outside: [
    [['Fédération', 'Federation'], 'independent', ['Licences, affiliation', 'Licences, affiliation records']],
    [['Administration fiscale', 'Tax administration'], 'authority', ['Déclaration des dons', 'Return of gifts']],
  ],
  processors: [['Plateforme d’adhésion en ligne', 'Online membership platform']],
  measures: ['S05'],
  dpia: [
    'Dispense de la liste CNIL (FR-E05) sans donnée sensible.',
    'Exempt on the CNIL list (FR-E05) without sensitive data.',
  ],
  more: {
    authorityExemptItems: ['FR_E05'],
    objectionMechanism: {
      fr: 'Opposition aux appels aux dons par simple courrier ou courriel.',
      en: 'Objection to appeals by plain letter or e-mail.',
    },
  },
})
