import type { Sentences } from '../sentences'

export const sentences = {
  'DPIA-01': {
    title: 'Cas d’AIPD obligatoire',
    message:
      'L’article 35(3) rend l’AIPD obligatoire dans ce cas : {case}. Menez-la et reliez-la, ou répondez que le cas n’est pas rempli.',
  },
  'DPIA-02': {
    title: 'AIPD exigée par la liste de l’autorité',
    message: '{authority} exige une AIPD pour ce type de traitement : {items}. Reliez l’analyse ou vérifiez le type.',
  },
  'DPIA-03': {
    title: 'Plusieurs critères de risque élevé',
    message:
      '{n} critères de risque élevé ressortent : une AIPD est nécessaire dans la plupart des cas, ou son absence se motive.',
  },
  'DPIA-04': {
    title: 'Décision sur l’AIPD à consigner',
    message: 'Un critère de risque élevé ressort : consignez votre décision, avec son motif.',
  },
  'DPIA-05': {
    title: 'Avis du DPO sur l’absence d’AIPD',
    message: 'L’AIPD est écartée malgré des signes de risque élevé : consignez l’avis du DPO.',
  },
  'DPIA-06': {
    title: 'Dispense contredite par les faits',
    message: 'La dispense ne convient pas à ces faits : {items}. Retirez-la ou corrigez la fiche.',
  },
  'DPIA-07': {
    title: 'Réponses attendues avant de conclure',
    message: 'Répondez aux trois cas obligatoires et aux neuf critères : il reste {n} réponse(s) à donner.',
  },
  'DPIA-21': {
    title: 'AIPD exigée et non décidée',
    message:
      'Ce traitement est en service sans que son AIPD soit approuvée ({dpias}) : faites-la décider, ou suspendez.',
  },
} as const satisfies Sentences
