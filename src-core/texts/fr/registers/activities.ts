import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { activityFlows } from './activity-flows'
import { activitySafeguards } from './activity-safeguards'
import { activityScope } from './activity-scope'
import { endingTexts, notesSection } from './ending'

export const activities: RegisterTexts<Registers['activities']> = {
  one: 'traitement',
  many: 'Traitements',
  add: 'Nouveau traitement',
  lead: 'Le registre des activités de traitement (art. 30).',
  sections: {
    identification: { title: 'Identification', lead: 'Le nom d’usage, qui décide, qui en répond au quotidien.' },
    purposes: {
      title: 'Finalités et bases légales',
      lead: 'Une seule base légale par finalité. Le but, pas le logiciel.',
    },
    people: { title: 'Personnes concernées', lead: 'Qui, combien, et qui est vulnérable.' },
    data: { title: 'Données', lead: 'Quelles données, sur qui, pour quoi faire. Pas de finalité, pas de donnée.' },
    retention: {
      title: 'Conservation',
      lead: 'Les règles que suivent ses données : base active, archivage intermédiaire, sort final.',
    },
    recipients: {
      title: 'Destinataires et sous-traitants',
      lead: 'Qui voit les données, dedans et dehors, et pourquoi.',
    },
    transfers: { title: 'Transferts', lead: 'Un accès à distance depuis un pays tiers est aussi un transfert.' },
    information: { title: 'Information et droits', lead: 'Ce que les personnes lisent, et comment elles agissent.' },
    security: { title: 'Sécurité', lead: 'Une description générale suffit ici. Inconnu ne veut pas dire oui.' },
    ethics: { title: 'Éthique et profilage', lead: 'Ce que le traitement décide, surveille ou oriente.' },
    risk: { title: 'AIPD', lead: 'Faut-il une analyse d’impact ? La réponse se motive, surtout si c’est non.' },
    notes: notesSection,
  },
  fields: { ...activityScope, ...activityFlows, ...activitySafeguards, ...endingTexts },
}
