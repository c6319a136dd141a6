import type { DomainTexts } from '../shape'

/** What is said of impact assessments and of whether one is needed. */
export const dpiaRuleTexts = {
  'DPIA-01': {
    title: 'AIPD obligatoire',
    message: 'Une AIPD est obligatoire dans ce cas ({case}) : menez-la et reliez-la, ou corrigez la réponse.',
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
  'DPIA-08': {
    title: 'AIPD postérieure au démarrage',
    message: 'Le traitement a démarré le {start} et l’AIPD n’a été approuvée que le {decision} : expliquez-le.',
  },
  'DPIA-09': { title: 'Parties de l’AIPD manquantes', message: 'L’AIPD omet ce que le règlement demande : {parts}.' },
  'DPIA-10': { title: 'Avis du DPO manquant', message: 'Un DPO est désigné : recueillez son avis sur cette AIPD.' },
  'DPIA-11': { title: 'Avis du DPO non suivi', message: 'L’avis du DPO n’est pas suivi : dites pourquoi.' },
  'DPIA-12': {
    title: 'Avis des personnes à demander',
    message: 'Demandez l’avis des personnes ou de leurs représentants, ou dites pourquoi il n’est pas recueilli.',
  },
  'DPIA-13': {
    title: 'Consultation préalable nécessaire',
    message: 'Le risque reste élevé après les mesures : consultez l’autorité avant de commencer.',
  },
  'DPIA-14': {
    title: 'Démarrage avant la réponse de l’autorité',
    message: 'Le risque résiduel est élevé et l’autorité n’a pas répondu : ne laissez pas ce traitement en service.',
  },
  'DPIA-15': { title: 'Évènements redoutés non étudiés', message: 'Étudiez aussi : {events}.' },
  'DPIA-16': {
    title: 'Risque plus élevé après les mesures',
    message: '« {risk} » : la gravité ou la vraisemblance augmente d’une étape à l’autre, vérifiez.',
  },
  'DPIA-17': {
    title: 'Risque réduit sans mesure',
    message: '« {risk} » : le risque baisse, mais aucune mesure n’y est reliée.',
  },
  'DPIA-18': {
    title: 'Plan d’action en retard',
    message: 'Le risque résiduel compte sur des actions en retard : {actions}.',
  },
  'DPIA-19': { title: 'AIPD à réviser', message: 'Révisez l’AIPD ; ce qui le demande : {reasons}.' },
  'DPIA-20': {
    title: 'Rédaction et validation par la même personne',
    message: 'La personne qui rédige et celle qui valide devraient être différentes.',
  },
} satisfies Partial<DomainTexts['rules']>
