import { asked, data, free, own, people, purpose, writeModel } from './writing'

/** Requests, complaints and breaches. */
export const rightsAndBreaches = writeModel({
  id: 'rights-and-breaches',
  jurisdictions: [],
  title: ['Demandes de droits et violations de données', 'Rights requests and data breaches'],
  summary: [
    'Réponses aux personnes et registre des violations. Restent à dire l’adresse de contact et qui instruit.',
    'Answers to people and breach register. Left to say: the contact address and who handles them.',
  ],
  usualIn: ['all'],
  description: [
    'La demande est enregistrée, l’identité vérifiée en cas de doute, la réponse donnée dans le mois ; chaque violation est consignée.',
    'The request is recorded, identity checked in case of doubt, the answer given within a month; each breach is documented.',
  ],
  texts: ['RGPD, articles 12 à 22', 'RGPD, articles 33 et 34'],
  purposes: [
    purpose(
      'answer',
      ['Répondre aux demandes d’exercice des droits', 'Answer requests to exercise rights'],
      'legalObligation',
      ['Réponse due à toute personne concernée.', 'Answer owed to every data subject.'],
      { legalReference: 'RGPD, articles 12 à 22' },
    ),
    purpose(
      'breaches-purpose',
      ['Consigner et notifier les violations', 'Document and notify breaches'],
      'legalObligation',
      ['Registre et notification imposés au responsable.', 'Register and notification imposed on the controller.'],
      { legalReference: 'RGPD, articles 33 et 34' },
    ),
  ],
  people: [
    people('requesters', 'users', ['Demandeurs', 'Requesters']),
    people('affected', 'other', ['Personnes touchées par une violation', 'People affected by a breach']),
  ],
  data: [
    data('request', 'contact', ['Identité, demande, réponse', 'Identity, request, answer'], {
      of: ['requesters'],
      for: ['answer'],
      why: ['Répondre et le prouver.', 'Answer and prove it.'],
      kept: 'requests',
      how: asked,
    }),
    data(
      'proof',
      'idDocuments',
      ['Justificatif d’identité, en cas de doute raisonnable', 'Identity proof, in case of reasonable doubt'],
      {
        of: ['requesters'],
        for: ['answer'],
        why: ['Ne pas remettre des données à un autre.', 'Not hand data to someone else.'],
        kept: 'identityProof',
        how: free,
      },
    ),
    data('incident', 'contact', ['Personnes touchées, messages envoyés', 'People affected, messages sent'], {
      of: ['affected'],
      for: ['breaches-purpose'],
      why: ['Les informer et en rendre compte.', 'Inform them and account for it.'],
      kept: 'breaches',
      how: own,
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Délégué à la protection des données', 'Data protection officer'],
      ['Instruire', 'Handle'],
    ],
    [
      ['Services détenteurs', 'Departments holding the data'],
      ['Réunir les données', 'Gather the data'],
    ],
  ],
  outside: [
    [
      ['Autorité de contrôle', 'Supervisory authority'],
      'authority',
      ['Notifications et réclamations', 'Notifications and complaints'],
    ],
  ],
  processors: [['Outil de suivi des demandes', 'Request tracking tool']],
  measures: ['S05', 'S21'],
  dpia: ['Aucune analyse à attendre.', 'No assessment to be expected.'],
})
