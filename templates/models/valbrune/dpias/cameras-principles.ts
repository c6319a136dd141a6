import { fr } from '../answers'
import { bullets, told } from '../rich'
import type { AnswerSaid } from './cameras-context'

const acceptable = { assessment: 'acceptable' } as const

/** Necessity, proportionality and the rights of people: questions 211 to 227. */
export const principleAnswers: readonly AnswerSaid[] = [
  {
    question: 'purposes',
    answer: told(
      'Une finalité choisie parmi celles que fixe l’article L251-2 du code de la sécurité intérieure, et une obligation :',
      bullets(
        'prévenir les atteintes à la sécurité des personnes et des biens dans des lieux particulièrement exposés ;',
        'répondre aux réquisitions judiciaires, que la commune ne peut refuser.',
      ),
      'Sont exclus : la verbalisation du stationnement, le contrôle du travail des agents, la surveillance de réunions ou de manifestations.',
    ),
    ...acceptable,
  },
  {
    question: 'lawfulness',
    answer: told(
      'Mission d’intérêt public (article 6(1)(e)) : pouvoirs de police du maire (article L2212-2 du code général des collectivités territoriales) exercés dans le cadre de l’autorisation préfectorale. Pour les réquisitions, obligation légale (article 6(1)(c)).',
      'À confirmer : ce qui sert à constater ou à poursuivre une infraction relève de la directive (UE) 2016/680 et du titre III de la loi de 1978, non du RGPD.',
      'L’autorisation vaut cinq ans : elle expire le 21 novembre 2028. La demande de renouvellement est inscrite à l’agenda de la direction générale en mai 2028.',
    ),
    evidence: fr('Arrêté préfectoral du 21 novembre 2023, valable jusqu’au 21 novembre 2028.'),
    ...acceptable,
  },
  {
    question: 'minimisation',
    answer: told(
      'Chaque caméra répond à des faits constatés dans les deux années précédentes. Quatre emplacements demandés ont été écartés faute de faits : l’aire de jeux, le cimetière, la médiathèque et la rue des Tanneurs.',
      'Les fenêtres et les portes des habitations sont masquées dans l’image. La définition suffit pour comprendre une scène, pas pour lire un téléphone. Le son n’est pas capté.',
    ),
    evidence: fr('Délibération du 26 juin 2023 et son annexe : faits par emplacement.'),
    ...acceptable,
  },
  {
    question: 'quality',
    answer: told(
      'L’heure de l’enregistreur est réglée par le réseau et contrôlée chaque mois. Une image extraite porte la caméra, la date et l’heure ; son empreinte est notée au registre. Après un déplacement de caméra, les masques sont vérifiés avant la remise en service.',
    ),
    ...acceptable,
  },
  {
    question: 'retention',
    answer: told(
      'Trente jours pour la voie publique, effacement automatique. La relecture intervient en moyenne quatre jours après les faits ; neuf demandes sur dix arrivent dans les quinze jours. Passer à quinze jours sera examiné à la prochaine révision.',
      'Le parking du gymnase est resté réglé à soixante jours, valeur d’usine. Cette durée n’est justifiée par rien et sera ramenée à trente jours.',
    ),
    assessment: 'toCorrect',
    comment: told('Une durée de plus d’un mois n’est pas permise, quelle que soit la raison technique.'),
    actionComment: told('Régler le gymnase à trente jours ; étudier quinze jours pour toute la ville.'),
  },
  {
    question: 'information',
    answer: told(
      'Un panneau avec pictogramme à chacune des neuf entrées de zone filmée : responsable, finalités, durée, droits, contact du délégué, droit de saisir la CNIL. Une page du site en français facile reprend ces points et donne la liste des rues filmées.',
    ),
    evidence: fr('Document D-003, version 2 ; photographies des panneaux du 8 septembre 2025.'),
    assessment: 'improvable',
    comment: told('Rien n’est fait pour les enfants, alors que les abords des écoles sont filmés.'),
    actionComment: told('Faire une affiche lisible par un enfant pour les deux écoles.'),
  },
  {
    question: 'consent',
    answer: told(
      'Sans objet : le traitement ne repose pas sur le consentement, que l’on ne pourrait ni demander ni retirer dans la rue.',
    ),
    ...acceptable,
  },
  {
    question: 'accessPortability',
    answer: told(
      'Toute personne peut demander à voir les images où elle figure, au poste de police ou par le délégué. La demande suspend l’effacement. Les autres personnes sont floutées avant la remise. Six demandes en 2025, cinq satisfaites, une sans image trouvée ; délai moyen de neuf jours.',
      'La portabilité ne s’applique pas : la base légale est la mission d’intérêt public.',
    ),
    evidence: fr('Registre des demandes, année 2025.'),
    ...acceptable,
  },
  {
    question: 'rectificationErasure',
    answer: told(
      'Une image ne se rectifie pas ; une erreur d’heure ou de lieu dans le registre des consultations se corrige avec mention de l’auteur. L’effacement est acquis en trente jours ; il peut être avancé lorsqu’une image porte atteinte à la vie privée sans utilité pour une enquête.',
    ),
    ...acceptable,
  },
  {
    question: 'restrictionObjection',
    answer: told(
      'À confirmer : il reste à vérifier si les articles R251-1 et suivants du code de la sécurité intérieure écartent le droit d’opposition. En attendant, la commune examine toute demande tenant à la situation particulière de la personne. En pratique elle conduit au masquage d’une fenêtre ou d’une porte, sous huit jours : trois masques posés en 2025. La limitation se traduit par la mise à l’abri de l’extrait.',
    ),
    ...acceptable,
  },
  {
    question: 'processors',
    answer: told(
      'Vigisorle Sécurité intervient sur place, en présence d’un agent habilité, sans accès à distance ni copie. Son contrat porte les clauses de l’article 28 depuis l’avenant n° 2. Le syndicat mixte administre le réseau ; il ne voit pas les images, qui circulent chiffrées.',
    ),
    evidence: fr('Avenant n° 2 du 14 janvier 2026 ; convention d’adhésion au syndicat.'),
    assessment: 'improvable',
    comment: told('L’avenant ne dit pas qui détient le mot de passe d’administration.'),
    actionComment: told('Compléter le contrat : remise des secrets d’administration et effacement en fin de contrat.'),
  },
  {
    question: 'transfers',
    answer: told('Aucun. Les images restent au poste de police ; l’enregistreur n’a pas d’accès à internet.'),
    ...acceptable,
  },
  {
    question: 'alternatives',
    answer: told(
      'Ont été essayés d’abord : l’éclairage renforcé de la place (2019), les rondes du soir (2020 et 2021), la médiation avec les lycéens (2021). Les faits sont restés stables : 43 en 2019, 41 en 2022. Les rondes et la médiation continuent à côté des caméras.',
    ),
    evidence: fr('Bilans annuels de la police municipale, 2019 à 2025.'),
    ...acceptable,
  },
  {
    question: 'proportionality',
    answer: told(
      'Les faits sont passés de 41 en 2022 à 17 en 2025. L’absence de regard en direct, la durée limitée, les masques et le registre contrôlé rendent l’atteinte à la vie privée proportionnée, sous réserve de la durée du gymnase. Chaque caméra est rejugée tous les deux ans : deux ont été retirées en 2025.',
    ),
    ...acceptable,
  },
  {
    question: 'bias',
    answer: told(
      'Aucun tri automatique. Le risque vient du choix des emplacements : la carte des caméras suit les faits signalés, qui sont plus nombreux là où l’on signale davantage. Le comité d’éthique compare chaque année cette carte à celle des logements sociaux.',
    ),
    ...acceptable,
  },
  {
    question: 'surveillance',
    answer: told(
      'Neuf habitants sur cent disent avoir changé leurs habitudes à cause des caméras. L’écran est éteint hors relecture et la page du site le dit clairement. Aucune caméra ne vise un lieu de réunion.',
    ),
    ...acceptable,
  },
]
