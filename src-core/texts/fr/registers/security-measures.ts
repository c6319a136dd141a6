import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const securityMeasures: RegisterTexts<Registers['securityMeasures']> = {
  one: 'mesure de sécurité',
  many: 'Mesures de sécurité',
  add: 'Nouvelle mesure',
  lead: 'Des mesures décrites une fois, reliées aux traitements qu’elles protègent (art. 32).',
  sections: {
    measure: { title: 'La mesure', lead: 'Décrite une fois, reliée à chaque traitement qu’elle protège.' },
    notes: notesSection,
  },
  fields: {
    code: { label: 'Thème', help: 'La fiche du guide de sécurité dont elle relève.' },
    title: { label: 'Mesure', help: 'En quelques mots, telle qu’on la nomme au registre.' },
    description: { label: 'Description interne', help: 'Le détail technique ; il ne s’imprime pas à l’extérieur.' },
    publicWording: { label: 'Formulation externe', help: 'Sans détail qu’un attaquant pourrait exploiter.' },
    kind: { label: 'Nature', help: 'Organisation, protection physique ou protection logique.' },
    state: { label: 'État', help: 'Ce qui est prévu n’est pas encore fait.' },
    owner: { label: 'Responsable de la mesure', help: 'La personne qui la tient en état.' },
    evidence: { label: 'Preuve', help: 'Rapport, capture d’écran ou ticket.' },
    lastTestedOn: { label: 'Dernier test', help: 'L’efficacité des mesures se vérifie à intervalles réguliers.' },
    effect: { label: 'Effet recherché', help: 'Ce que la mesure protège.' },
    isoRefs: { label: 'Références ISO/IEC 27002', help: 'Les numéros des mesures de la norme.' },
    ...endingTexts,
  },
}
