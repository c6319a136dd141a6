import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const lawEntries: RegisterTexts<Registers['lawEntries']> = {
  one: 'ajout au droit appliqué',
  many: 'Droit ajouté à ce fichier',
  add: 'Ajouter au droit appliqué',
  lead: 'Ce que ce fichier sait du droit et que l’application ne dit pas encore : chaque ajout a sa source.',
  sections: {
    entry: { title: 'Ce que dit le texte', lead: 'L’ajout vaut pour ce fichier seul, entre ses deux dates.' },
    source: { title: 'D’où cela vient', lead: 'Sans source ni auteur, l’ajout n’est pas appliqué.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Ajout', help: 'En une ligne : « Adéquation du Kenya », « Délai de notification ».' },
    kind: {
      label: 'Type d’ajout',
      help: 'Une décision d’adéquation, un chiffre que lisent les règles, ou un jour férié.',
    },
    country: { label: 'Pays déclaré adéquat', help: 'Un pays, un territoire ou une organisation internationale.' },
    scope: { label: 'Portée limitée à', help: 'Sans réponse, la décision couvre tout le pays.' },
    figure: { label: 'Chiffre remplacé', help: 'Celui que l’ajout remplace dans ce fichier.' },
    jurisdiction: { label: 'Droit concerné', help: 'Sans réponse, celui que suit le fichier.' },
    amount: { label: 'Valeur', help: 'Dans l’unité que nomme le chiffre.' },
    period: { label: 'Durée', help: 'La durée que retient le texte.' },
    restDay: { label: 'Jour chômé', help: 'Le délai qui finit ce jour-là est reporté au jour ouvrable suivant.' },
    everyYear: { label: 'Revient chaque année', help: 'Le même jour tous les ans ; sinon cette année-là seulement.' },
    validFrom: { label: 'Applicable à partir du', help: 'Le premier jour où le texte s’applique.' },
    validUntil: { label: 'Applicable jusqu’au', help: 'Le dernier jour ; vide tant qu’aucune fin n’est fixée.' },
    source: { label: 'Texte ou décision', help: 'Numéro, date et auteur du texte, tels qu’on les citerait.' },
    sourceWhere: { label: 'Où le relire', help: 'Journal officiel, page de l’autorité, classeur.' },
    checkedOn: { label: 'Relu le', help: 'Le jour où le texte a été lu pour la dernière fois.' },
    confidence: { label: 'Fiabilité', help: 'Lu dans sa source, ou encore à confirmer.' },
    enteredBy: { label: 'Ajouté par', help: 'La personne qui répond de cet ajout.' },
    ...endingTexts,
  },
}
