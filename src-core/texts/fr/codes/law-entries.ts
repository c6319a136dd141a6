import type { DomainTexts } from '../../shape'

type Words = DomainTexts['codes']

export const lawEntryWords: Pick<Words, 'lawEntryKind' | 'adequacyScope' | 'lawFigure'> = {
  lawEntryKind: {
    adequacy: 'Décision d’adéquation',
    figure: 'Chiffre du droit',
    holiday: 'Jour férié',
  },
  adequacyScope: {
    commercial: 'Organismes commerciaux seulement',
    dpfListed: 'Importateurs inscrits sur une liste',
    partial: 'Une partie du pays ou des secteurs',
  },
  lawFigure: {
    breachDeadlineHours: 'Délai de notification d’une violation, en heures',
    ropaExemptionHeadcount: 'Effectif sous lequel le registre peut être allégé',
    requestMonths: 'Délai de réponse à une demande, en mois',
    requestExtensionMonths: 'Prolongation d’une réponse, en mois',
    childConsentAge: 'Âge du consentement d’un enfant en ligne',
    consultationWeeks: 'Consultation préalable, en semaines',
    consultationExtensionWeeks: 'Prolongation de la consultation, en semaines',
    reviewMonths: 'Revue d’un traitement, en mois',
    securityTestMonths: 'Essai d’une mesure de sécurité, en mois',
    frameworkCheckMonths: 'Contrôle de l’inscription au DPF, en mois',
    cctvRetention: 'Conservation des images de vidéosurveillance',
    applicantRetention: 'Conservation des candidatures non retenues',
    prospectRetention: 'Conservation des données de prospects',
  },
}
