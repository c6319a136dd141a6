import { baseQuestions } from './base-questions'
import type { ShippedStart } from './dpia-start'
import { publicSpaceVideoRisks } from './public-space-video-risks'
import { suggest } from './suggest'

/** Cameras on the public highway run by a municipality. French law is cited; other countries replace it. */
export const publicSpaceVideo = {
  format: 'trente-dpia-start',
  version: 1,
  id: 'public-space-video',
  title: { fr: 'Vidéoprotection de l’espace public', en: 'Video protection of public space' },
  summary: {
    fr: 'Caméras filmant la voie publique pour le compte d’une commune, avec centre de supervision. Sans reconnaissance de visages ni analyse automatique : si le projet en comporte, l’examen change de nature.',
    en: 'Cameras filming the public highway for a municipality, with a control room. Without face recognition or automatic analysis: if the project includes them, the assessment becomes another one.',
  },
  method: 'cnil',
  questions: suggest(baseQuestions, {
    threshold: {
      law: ['GDPR 35(3)(c)'],
      suggestion: {
        fr: 'Des lieux ouverts au public sont filmés en permanence par [nombre] caméras couvrant [quartiers, kilomètres] et [nombre estimé] passants par jour. Le cas de la surveillance systématique à grande échelle d’une zone accessible au public est examiné en premier ; des mineurs et des personnes fragiles sont nécessairement filmés.',
        en: 'Places open to the public are filmed without pause by [number] cameras covering [districts, kilometres] and [estimate] passers-by a day. The case of large-scale systematic monitoring of a publicly accessible area is examined first; minors and vulnerable people are bound to be filmed.',
      },
    },
    processing: {
      suggestion: {
        fr: 'La commune de [nom] filme [lieux] pour [buts]. Les images sont visionnées en direct par [nombre] agents, de [heure] à [heure], et enregistrées le reste du temps. Le son n’est pas capté ; aucune analyse automatique des images n’est activée [à vérifier auprès de l’installateur].',
        en: 'The municipality of [name] films [places] for [aims]. Images are watched live by [number] officers from [time] to [time] and recorded otherwise. No sound is captured; no automatic image analysis is switched on [to be checked with the installer].',
      },
    },
    responsibilities: {
      law: ['CSI L252-1', 'CSI R251-1'],
      suggestion: {
        fr: 'La commune, représentée par [le maire], décide de l’implantation et des usages : les textes la disent responsable du traitement. [Installateur] entretient le matériel, [hébergeur] stocke les images : sous-traitants. La police et la gendarmerie obtiennent des extraits sur réquisition, en tiers autorisés ; un renvoi d’images au titre de [convention] en ferait des destinataires.',
        en: 'The municipality, represented by [the mayor], decides on location and use: the texts make it the controller. [Installer] maintains the equipment, [host] stores the images: processors. Police forces obtain extracts on judicial request as authorised third parties; a live feed under [agreement] would make them recipients.',
      },
    },
    standards: {
      prompt: {
        fr: 'Quelle autorisation couvre le système, jusqu’à quelle date et pour quel périmètre de caméras ? Quels autres textes appliquez-vous ?',
        en: 'Which authorisation covers the system, until when and for which set of cameras? Which other texts do you apply?',
      },
      law: ['CSI L251-2', 'CSI L252-1', 'CSI R251-1'],
      suggestion: {
        fr: 'Arrêté préfectoral n° [référence] du [date], valable jusqu’au [date], pour [nombre] caméras. Les caméras déplacées ou ajoutées depuis sont listées avec leur autorisation propre. Doctrine d’emploi et charte du centre de supervision annexées.',
        en: 'Prefect’s order no. [reference] of [date], valid until [date], for [number] cameras. Cameras moved or added since are listed with their own authorisation. Operating rules and charter of the control room attached.',
      },
    },
    data: {
      suggestion: {
        fr: 'Images de passants, véhicules et plaques, lieu et heure ; journal des consultations (agent, motif, séquence). Les images peuvent montrer un culte, une manifestation, un établissement de soins : ces caméras ([numéros]) sont signalées dans la liste annexée.',
        en: 'Images of passers-by, vehicles and plates, place and time; log of viewings (officer, reason, sequence). Images may show worship, a demonstration, a place of care: such cameras ([numbers]) are marked in the attached list.',
      },
    },
    lifeCycle: {
      suggestion: {
        fr: 'Captation par la caméra, transport par [fibre, radio] vers [local], affichage au centre, enregistrement, recherche sur motif, extraction sur réquisition, écrasement. Copies possibles : support remis à la justice, capture d’écran (interdite et bloquée), stockage tampon dans la caméra [à vérifier].',
        en: 'Capture by the camera, transport by [fibre, radio] to [room], display in the control room, recording, search for a reason, extraction on judicial request, overwriting. Possible copies: medium given to the courts, screenshot (forbidden and blocked), buffer inside the camera [to be checked].',
      },
    },
    assets: {
      suggestion: {
        fr: '[Nombre] caméras ([modèles, fixes ou mobiles]), réseau [type], enregistreurs dans [local], postes et mur d’images du centre, logiciel [nom, version]. Liste avec emplacement, champ, masque et autorisation de chaque caméra en annexe.',
        en: '[Number] cameras ([models, fixed or mobile]), [type] network, recorders in [room], workstations and video wall of the control room, software [name, version]. List with place, field, mask and authorisation of each camera attached.',
      },
    },
    purposes: {
      law: ['CSI L251-2'],
      prompt: {
        fr: 'Lesquels des buts que la loi énumère poursuivez-vous, sur quels lieux, à partir de quels faits constatés ?',
        en: 'Which of the aims listed by law do you pursue, in which places, based on which recorded facts?',
      },
      suggestion: {
        fr: 'Prévenir [type d’atteintes] sur [lieux], où [nombre] faits ont été relevés en [année]. Réguler le trafic sur [axe]. Sont exclus : le contrôle du travail des agents, l’évaluation d’un comportement, la verbalisation hors des cas prévus par les textes.',
        en: 'Prevent [type of offence] in [places], where [number] incidents were recorded in [year]. Regulate traffic on [road]. Ruled out: monitoring staff at work, rating behaviour, fining outside the cases provided by law.',
      },
    },
    lawfulness: {
      law: ['GDPR 2(2)(d)', 'CSI L251-2'],
      suggestion: {
        fr: 'Mission d’intérêt public confiée à la commune par [texte] ; l’intérêt légitime n’est pas invoqué. Ce qui sert à prévenir, constater ou poursuivre des infractions relève de la directive (UE) 2016/680 et, en France, du titre III de la loi de 1978 : [usages], avec leur fiche et leur analyse propres.',
        en: 'Public task given to the municipality by [text]; legitimate interests are not relied upon. What serves to prevent, record or prosecute offences falls under Directive (EU) 2016/680 and, in France, title III of the Act of 1978: [uses], with a record and an assessment of their own.',
      },
    },
    minimisation: {
      law: ['CSI L251-3'],
      suggestion: {
        fr: 'Les entrées et fenêtres des habitations sont masquées dès la prise de vue ; les masques sont contrôlés après chaque intervention et [deux fois par an]. Définition et zoom sont réglés selon le but de chaque caméra ; aucune caméra ne vise [école, lieu de culte, local syndical].',
        en: 'Entrances and windows of homes are masked at capture; masks are checked after each intervention and [twice a year]. Resolution and zoom are set to each camera’s aim; no camera points at [school, place of worship, union office].',
      },
    },
    retention: {
      law: ['CSI L252-5'],
      suggestion: {
        fr: '[Nombre] jours, dans la limite d’un mois et de ce que fixe l’autorisation ; effacement automatique par écrasement. Une séquence requise par la justice est extraite et scellée, son départ est noté ; la copie locale suit la durée commune. Journal des consultations : [durée].',
        en: '[Number] days, within one month and what the authorisation sets; automatic overwriting. A sequence required by the courts is extracted and sealed, its departure noted; the local copy follows the common period. Log of viewings: [period].',
      },
    },
    alternatives: {
      suggestion: {
        fr: 'Ont été étudiés : éclairage de [lieux], présence de médiateurs, aménagement, caméras sans enregistrement, horaires réduits. Résultats observés : [faits]. Le bilan annuel dira, caméra par caméra, laquelle est retirée faute d’utilité.',
        en: 'Options studied: lighting of [places], mediators on site, redesign, cameras without recording, shorter hours. Results seen: [facts]. The yearly report will say, camera by camera, which one is removed as useless.',
      },
    },
    information: {
      law: ['CSI L251-3', 'CSI R253-3'],
      suggestion: {
        fr: 'Panneaux aux entrées de chaque zone, visibles avant d’y pénétrer, avec pictogramme, exploitant, but, durée, droits et contact ; plan des zones et notice complète sur [site] et en mairie. Un texte facile à lire existe en [langues].',
        en: 'Signs at each entrance of the zone, visible before going in, with pictogram, operator, aim, period, rights and contact; map of zones and full notice on [website] and at the town hall. An easy-to-read text exists in [languages].',
      },
    },
    accessPortability: {
      suggestion: {
        fr: 'Demande à [contact] avec lieu, date, heure et description ; la séquence est gelée à réception pour qu’elle ne s’efface pas pendant l’instruction. Les tiers sont floutés avant visionnage ou copie. Portabilité : sans objet pour une mission d’intérêt public.',
        en: 'Request to [contact] with place, date, time and description; the sequence is frozen on receipt so that it is not erased meanwhile. Third parties are blurred before viewing or copy. Portability: not applicable to a public task.',
      },
    },
    restrictionObjection: {
      law: ['GDPR 21', 'GDPR 23', 'CSI R251-1'],
      suggestion: {
        fr: 'À confirmer : les textes nationaux écartent peut-être le droit d’opposition [article vérifié le]. S’il demeure, il ne peut guère jouer pour qui traverse la rue ; il est examiné pour [riverains, commerçants dont l’entrée est filmée] et peut conduire à déplacer un champ ou un masque. Une séquence contestée est gelée par [fonction].',
        en: 'To be confirmed: national law may set the right to object aside [article checked on]. If it remains, it can hardly work for someone crossing the street; it is examined for [residents, shopkeepers whose entrance is filmed] and may lead to moving a field of view or a mask. A disputed sequence is frozen by [role].',
      },
    },
    processors: {
      suggestion: {
        fr: '[Installateur] : maintenance sur demande, accès à distance fermé hors intervention, contrat du [date]. [Hébergeur éventuel] : enregistrements chiffrés, pays [liste]. Aucun des deux ne peut réutiliser les images ; dernier contrôle : [date].',
        en: '[Installer]: maintenance on request, remote access closed otherwise, contract of [date]. [Host, if any]: encrypted recordings, countries [list]. Neither may reuse the images; last check: [date].',
      },
    },
    ethics: {
      suggestion: {
        fr: 'Les quartiers filmés sont [liste] : dire pourquoi ceux-là. Lieux laissés hors champ : [culte, soins, réunion, jeux d’enfants]. Ce qui sera refusé même si la technique le permet : [suivi d’une personne, reconnaissance, son]. Règle d’arrêt : [résultat mesuré, date].',
        en: 'Districts filmed are [list]: say why these. Places left out of sight: [worship, care, meetings, playgrounds]. What will be refused even if technically possible: [following a person, recognition, sound]. Rule for stopping: [measured result, date].',
      },
    },
    opinions: {
      suggestion: {
        fr: '[Avis du DPO, date, réserves.] Points examinés : autorisations à jour, masques, durée, recherche d’images motivée, bilan annuel d’utilité.',
        en: '[DPO’s advice, date, reservations.] Points examined: current authorisations, masks, period, reasoned searches, yearly report on usefulness.',
      },
    },
    review: {
      suggestion: {
        fr: 'Le [date], et avant tout ajout ou déplacement de caméra, activation d’une analyse automatique, raccordement à un autre centre, renouvellement d’autorisation ou plainte.',
        en: 'On [date], and before adding or moving a camera, switching on automatic analysis, linking to another control room, renewing the authorisation, or after a complaint.',
      },
    },
  }),
  risks: publicSpaceVideoRisks,
  measures: [
    {
      measure: 'mea-local-processing',
      note: { fr: 'Masques contrôlés après maintenance.', en: 'Masks checked after maintenance.' },
    },
    {
      measure: 'mea-logging',
      note: { fr: 'Motif exigé pour toute recherche d’images.', en: 'Reason required for each search.' },
    },
    { measure: 'mea-authorisations' },
    {
      measure: 'mea-premises',
      note: {
        fr: 'Centre de supervision fermé, sans téléphone personnel.',
        en: 'Closed control room, no personal phones.',
      },
    },
    {
      measure: 'mea-network',
      note: {
        fr: 'Réseau des caméras séparé de celui de la mairie.',
        en: 'Camera network apart from the town hall’s.',
      },
    },
    { measure: 'mea-maintenance' },
    { measure: 'mea-purge' },
    { measure: 'mea-layered-notice' },
    { measure: 'mea-rights-procedure' },
    { measure: 'mea-oversight-committee' },
    { measure: 'mea-it-charter' },
    {
      measure: {
        fr: 'Extraction sur réquisition, tenue d’un registre',
        en: 'Extraction on judicial request, kept in a log',
      },
      theme: 'S13',
      note: {
        fr: 'Deux agents présents, support chiffré, numéro de réquisition, remise contre signature.',
        en: 'Two officers present, encrypted medium, number of the request, handed over against signature.',
      },
    },
  ],
} satisfies ShippedStart
