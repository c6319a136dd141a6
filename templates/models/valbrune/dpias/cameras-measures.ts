import type { RowOf } from '@core/kinds'
import type { RowDefinitions } from '@core/registers'
import { both } from '../answers'
import { measures } from '../ids'
import { told } from '../rich'

type MeasureSaid = Partial<RowOf<RowDefinitions['dpiaMeasures']>>

/** Eight measures in place and two planned. Risks name them by their place in this list. */
export const cameraMeasures: readonly MeasureSaid[] = [
  {
    title: both('Habilitations nominatives', 'Named authorisations'),
    content: told(
      'Trois agents, désignés par arrêté du maire, formés deux jours. La liste est revue chaque janvier et au départ d’un agent.',
    ),
    measure: measures.authorisations,
    state: 'implemented',
    effect: 'reduced',
    assessment: 'acceptable',
  },
  {
    title: both('Registre des consultations contrôlé', 'Checked register of viewings'),
    content: told(
      'Chaque relecture note l’agent, le motif, la caméra et la plage. Le délégué compare dix lignes tirées au sort avec le journal de l’enregistreur, chaque trimestre.',
    ),
    measure: measures.logs,
    state: 'implemented',
    effect: 'reduced',
    assessment: 'acceptable',
  },
  {
    title: both('Chiffrement des flux et des disques', 'Encryption of streams and disks'),
    content: told(
      'Flux chiffrés de la caméra à l’enregistreur ; disques chiffrés ; supports remis sur réquisition chiffrés.',
    ),
    measure: measures.encryption,
    state: 'implemented',
    effect: 'reduced',
    assessment: 'acceptable',
  },
  {
    title: both('Réseau séparé, sans internet', 'Separate network without internet'),
    content: told('Les caméras sont sur un réseau à part, sans passage vers celui de la mairie ni vers internet.'),
    measure: measures.network,
    state: 'implemented',
    effect: 'reduced',
    assessment: 'acceptable',
  },
  {
    title: both('Baie fermée et bureau de relecture', 'Locked rack and viewing room'),
    content: told('Baie fermée à clé, alarme au poste, écran tourné à l’abri des regards.'),
    measure: measures.premises,
    state: 'implemented',
    effect: 'reduced',
    assessment: 'acceptable',
  },
  {
    title: both('Masques sur les habitations et les lieux sensibles', 'Masks on homes and sensitive places'),
    content: told(
      'Fenêtres, portes, parvis de l’église et cabinet médical sont noircis dans l’image avant enregistrement : rien n’est récupérable.',
    ),
    state: 'implemented',
    effect: 'eliminated',
    assessment: 'acceptable',
  },
  {
    title: both('Effacement automatique à trente jours', 'Automatic deletion after thirty days'),
    content: told(
      'L’enregistreur écrase les images de plus de trente jours. Le gymnase fait encore exception, à soixante jours.',
    ),
    measure: measures.purge,
    state: 'partial',
    effect: 'reduced',
    assessment: 'toCorrect',
    comment: told('À étendre au gymnase avant toute nouvelle caméra.'),
    actionComment: told('Régler le gymnase à trente jours.'),
  },
  {
    title: both('Comité d’éthique', 'Ethics committee'),
    content: told(
      'Deux élus de la majorité, un de l’opposition, deux habitants tirés au sort, un avocat. Il se réunit deux fois par an et rend un rapport public.',
    ),
    state: 'implemented',
    effect: 'reduced',
    assessment: 'acceptable',
  },
  {
    title: both('Reprise du mot de passe d’administration', 'Administration password recovered'),
    content: told(
      'La commune détiendra seule le mot de passe d’administration de l’enregistreur, déposé au coffre ; l’installateur aura un compte sans droit d’effacer.',
    ),
    measure: measures.accounts,
    state: 'planned',
    effect: 'reduced',
    assessment: 'improvable',
    actionComment: told('À faire avec l’installateur, en présence de la responsable informatique.'),
  },
  {
    title: both('Disques en miroir', 'Mirrored disks'),
    content: told(
      'Remplacer le disque unique par deux disques en miroir, pour qu’une panne ne fasse pas perdre une preuve.',
    ),
    measure: measures.backups,
    state: 'planned',
    effect: 'reduced',
    assessment: 'improvable',
    actionComment: told('Commande à passer au budget 2027.'),
  },
]
