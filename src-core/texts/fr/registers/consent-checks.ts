import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const consentChecks: RegisterTexts<Registers['consentChecks']> = {
  one: 'contrôle du consentement',
  many: 'Contrôles du consentement',
  add: 'Nouveau contrôle',
  lead: 'Si le consentement recueilli est valable, et comment le prouver (art. 7).',
  sections: {
    identity: {
      title: 'Ce qui est examiné',
      lead: 'Les finalités qui reposent sur ce consentement, et ce qu’il vaut.',
    },
    conditions: {
      title: 'Les quatre conditions',
      lead: 'Libre, spécifique, éclairé, univoque : un seul « non » sur ce qui est exigé, et il ne tient pas.',
    },
    explicit: {
      title: 'Consentement explicite',
      lead: 'Exigé pour des données sensibles, une décision automatisée ou un transfert qui n’a pas d’autre appui.',
    },
    withdrawal: { title: 'Le retrait', lead: 'Aussi simple que l’accord, et essayé pour de vrai.' },
    proof: { title: 'La preuve', lead: 'Ce qui permet de montrer qui a accepté quoi, quand et sur quel texte.' },
    people: { title: 'Accord d’un enfant', lead: 'Un service en ligne proposé directement à des enfants (art. 8).' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Intitulé', help: 'Le consentement examiné, en une ligne.' },
    realChoice: { label: 'Refus possible', help: 'La personne peut refuser sans perdre le service.' },
    noDetriment: { label: 'Refus sans préjudice', help: 'Ni frais, ni délai, ni service dégradé.' },
    notBundled: { label: 'Non lié à un contrat', help: 'Sauf si ces données sont nécessaires au contrat.' },
    noImbalance: {
      label: 'Pas de déséquilibre entre les parties',
      help: 'Face à un employeur ou à une administration, il est douteux.',
    },
    granular: { label: 'Un choix par finalité', help: 'Des cases séparées quand il y a plusieurs finalités.' },
    specific: { label: 'Donné pour cette finalité précise', help: 'Séparé de toute autre finalité.' },
    controllerNamed: { label: 'Dit qui traite les données', help: 'Le nom du responsable du traitement.' },
    purposesNamed: { label: 'Dit pourquoi', help: 'Chaque finalité pour laquelle l’accord est demandé.' },
    dataNamed: { label: 'Dit quelles données', help: 'Le type de données recueillies et utilisées.' },
    withdrawalTold: { label: 'Dit que l’accord peut être retiré', help: 'Avant de l’avoir donné.' },
    admTold: {
      label: 'Dit s’il y a décision automatisée',
      help: 'Si la machine décide seule sur la base de cet accord.',
    },
    transferRiskTold: {
      label: 'Dit les risques du transfert',
      help: 'Si l’accord fonde un transfert sans autre garantie.',
    },
    clearAct: { label: 'Acte positif clair', help: 'Une case, un bouton, une signature. Le silence n’en est pas un.' },
    noPretickedBox: { label: 'Aucune case précochée', help: 'Ni « en poursuivant votre navigation ».' },
    separateFromTerms: { label: 'Distinct des conditions générales', help: 'Visible isolément, en termes simples.' },
    explicit: { label: 'Déclaration expresse', help: 'Des mots ou une signature, pas un comportement.' },
    explicitMethod: { label: 'Comment elle est recueillie', help: 'Déclaration signée, ou double étape.' },
    withdrawalHow: { label: 'Comment retirer son accord', help: 'Les étapes, telles que la personne les suit.' },
    withdrawalAsEasy: { label: 'Retrait aussi simple que l’accord', help: 'Le même nombre d’étapes, au même endroit.' },
    withdrawalTestedOn: { label: 'Retrait essayé le', help: 'Par quelqu’un qui a suivi les étapes jusqu’au bout.' },
    effectOfWithdrawal: {
      label: 'Ce qui se passe après le retrait',
      help: 'Ce qui s’arrête, ce qui est effacé, sous quel délai.',
    },
    refusalAsEasy: {
      label: 'Refuser aussi simple qu’accepter',
      help: 'Même niveau, même aspect. Exigé pour les traceurs.',
    },
    preferenceCentre: { label: 'Centre de préférences', help: 'L’adresse ou l’écran où voir et changer ses choix.' },
    proofWho: { label: 'Qui a accepté', help: 'Ce qui identifie la personne, sans plus.' },
    proofWhen: { label: 'Quand', help: 'La date et l’heure, et d’où elles viennent.' },
    proofHow: { label: 'Comment', help: 'L’écran, le formulaire ou la conversation.' },
    proofTextVersion: { label: 'Version du texte accepté', help: 'Celle que la personne avait sous les yeux.' },
    proofText: { label: 'Texte conservé', help: 'Le document qui en garde les mots.' },
    proofWhere: { label: 'Lieu de conservation de la preuve', help: 'Le fichier, le journal ou l’outil.' },
    proofUntil: { label: 'Jusqu’à quand', help: 'Juste assez pour prouver, puis effacer.' },
    refreshEvery: {
      label: 'Redemandé tous les',
      help: 'Aucun texte ne fixe de durée : elle dépend de ce à quoi la personne s’attend.',
    },
    refreshedSince2018: {
      label: 'Accord d’avant mai 2018 rafraîchi',
      help: 'S’il ne remplissait pas déjà ces conditions.',
    },
    askedOfChildren: { label: 'Demandé à des enfants', help: 'Par un service en ligne qui s’adresse à eux.' },
    childAge: { label: 'Âge à partir duquel l’enfant accepte seul', help: 'Celui de la loi du pays : 13 à 16 ans.' },
    childParentMethod: { label: 'Accord des parents', help: 'Comment il est recueilli et vérifié, sans excès.' },
    ...endingTexts,
  },
}
