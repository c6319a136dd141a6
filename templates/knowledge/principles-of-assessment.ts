import type { KnowledgeEntry } from './knowledge'

/** The DPIA itself: when, what, with whom, and what follows. Art. 35 and 36. */
export const principlesOfAssessment = [
  {
    id: 'pri-dpia-when',
    kind: 'principle',
    topics: ['threshold'],
    law: ['GDPR 35(1)', 'GDPR 35(3)', 'GDPR 35(4)', 'WP248'],
    title: { fr: 'Quand mener une AIPD', en: 'When to carry out a DPIA' },
    text: {
      fr: 'Avant de commencer, dès qu’un risque élevé est probable : les trois cas de l’article 35(3), la liste de l’autorité, ou le plus souvent deux des neuf critères du G29. Un seul critère peut suffire, trois peuvent ne pas suffire : c’est le raisonnement qui compte. Une décision de ne pas la mener se motive, avec l’avis du DPO.',
      en: 'Before starting, whenever high risk is likely: the three cases of Article 35(3), the authority’s list, or most often two of the nine WP29 criteria. One may be enough, three may not be: the reasoning is what counts. A decision not to do one is reasoned, with the DPO’s advice.',
    },
  },
  {
    id: 'pri-dpia-exemptions',
    kind: 'principle',
    topics: ['threshold', 'standards'],
    law: ['GDPR 35(5)', 'GDPR 35(10)'],
    title: { fr: 'Dispenses d’AIPD', en: 'Exemptions from a DPIA' },
    text: {
      fr: 'Une liste d’exemptions ne joue que dans ses termes exacts et cède devant l’article 35(3) et la liste des traitements soumis à AIPD. Une obligation légale ou une mission publique dont le texte a lui-même été évalué, lors de son adoption, peut en dispenser ; les autres bases, jamais. Une analyse voisine peut être reprise si le traitement est semblable par sa nature, sa portée et ses risques.',
      en: 'An exemption list works only within its exact wording and yields to Article 35(3) and to the list of processing that needs a DPIA. A legal duty or public task whose law was itself assessed when adopted may excuse; no other basis does. A neighbouring assessment may be reused if the processing is alike in nature, reach and risk.',
    },
  },
  {
    id: 'pri-dpia-content',
    kind: 'principle',
    topics: ['threshold', 'processing', 'measures', 'decision'],
    law: ['GDPR 35(7)'],
    title: { fr: 'Les quatre parties d’une AIPD', en: 'The four parts of a DPIA' },
    text: {
      fr: 'Décrire le traitement et ses buts ; examiner sa nécessité et sa proportionnalité ; apprécier les risques pour les personnes ; énoncer les mesures qui y répondent. S’il en manque une, ce n’est pas encore une AIPD. La longueur ne fait rien à l’affaire : un lecteur extérieur doit pouvoir suivre le raisonnement.',
      en: 'Describe the processing and its aims; examine necessity and proportionality; weigh the risks to people; set out the measures that answer them. If one is missing, it is not a DPIA yet. Length is beside the point: an outside reader must be able to follow the reasoning.',
    },
  },
  {
    id: 'pri-dpo-advice',
    kind: 'principle',
    topics: ['opinions', 'decision', 'responsibilities'],
    law: ['GDPR 35(2)', 'GDPR 39(1)(c)'],
    title: { fr: 'Avis du DPO', en: 'Advice of the DPO' },
    text: {
      fr: 'Le responsable sollicite le DPO, qui conseille et surveille, mais ne décide pas et ne signe pas le risque. L’avis porte sur la méthode, les garanties et la conclusion, avec une date. S’il n’est pas suivi, écrire pourquoi : cette phrase vaut mieux qu’un silence lors d’un contrôle.',
      en: 'The controller asks the DPO, who advises and monitors but neither decides nor owns the risk. The advice covers method, safeguards and conclusion, and bears a date. If it is not followed, write why: that sentence serves better than silence at an inspection.',
    },
  },
  {
    id: 'pri-peoples-views',
    kind: 'principle',
    topics: ['opinions', 'ethics'],
    law: ['GDPR 35(9)'],
    title: { fr: 'Avis des personnes concernées', en: 'Views of the data subjects' },
    text: {
      fr: 'Interroger les personnes ou leurs représentants quand cela a un sens : représentants du personnel, association d’usagers, conseil de quartier, panel, questionnaire. Ce n’est pas recueillir un consentement, c’est apprendre ce qu’elles craignent. Rendre compte de ce qui a changé grâce à elles, ou dire pourquoi elles n’ont pas été entendues.',
      en: 'Ask people or their representatives where it makes sense: works council, users’ association, neighbourhood council, panel, questionnaire. This is not collecting consent but learning what they fear. Report what changed thanks to them, or say why they were not heard.',
    },
  },
  {
    id: 'pri-prior-consultation',
    kind: 'principle',
    topics: ['decision'],
    law: ['GDPR 36(1)', 'GDPR 36(2)', 'GDPR 36(3)'],
    title: { fr: 'Consultation préalable de l’autorité', en: 'Prior consultation of the authority' },
    text: {
      fr: 'Elle s’impose lorsque le risque reste élevé après les mesures, et lui seul. Le dossier comprend l’AIPD, les rôles de chacun, les mesures et les coordonnées du DPO. L’autorité a huit semaines, quatorze si l’affaire est complexe, délais suspendus tant qu’il lui manque une pièce ; le traitement attend.',
      en: 'It is required when risk remains high after measures, and only then. The file holds the DPIA, each party’s role, the measures and the DPO’s contact details. The authority has eight weeks, fourteen if the case is complex, with the clock stopped while a document is missing; the processing waits.',
    },
  },
  {
    id: 'pri-decision',
    kind: 'principle',
    topics: ['decision', 'responsibilities'],
    law: ['GDPR 24', 'GDPR 5(2)', 'GDPR 35(1)'],
    title: { fr: 'La décision appartient au responsable', en: 'The decision belongs to the controller' },
    text: {
      fr: 'Approuver, approuver sous conditions, renoncer ou consulter l’autorité : une décision nominative, datée, prise par quelqu’un qui peut arrêter le projet. Les conditions ont un porteur et une échéance. Celui qui rédige ne devrait pas être celui qui approuve.',
      en: 'Approve, approve with conditions, give up or consult the authority: a dated decision, by name, taken by someone able to stop the project. Conditions have an owner and a due date. Whoever writes should not be the one who approves.',
    },
  },
  {
    id: 'pri-review',
    kind: 'principle',
    topics: ['review', 'decision'],
    law: ['GDPR 35(11)'],
    title: { fr: 'Révision de l’AIPD', en: 'Review of the DPIA' },
    text: {
      fr: 'Une AIPD décrit un traitement qui vit. La reprendre si le risque change : nouvelle donnée, nouveau prestataire, autre public, incident, faille publiée, plainte, nouvelle loi. En l’absence de changement, une date butoir évite l’oubli ; trois ans est un usage, moins pour une technique jeune.',
      en: 'A DPIA describes a processing that lives. Take it up again when risk changes: new data, new supplier, other audience, incident, published flaw, complaint, new law. Without change, a deadline prevents oblivion; three years is common practice, less for a young technique.',
    },
  },
  {
    id: 'pri-publication',
    kind: 'principle',
    topics: ['review', 'opinions', 'information'],
    law: ['WP248', 'GDPR 5(2)'],
    title: { fr: 'Publier un résumé', en: 'Publishing a summary' },
    text: {
      fr: 'Rien n’oblige à publier l’AIPD, mais un résumé rassure et oblige à la clarté, surtout pour un service public. On y laisse la finalité, les risques retenus et les garanties ; on en retire l’architecture, les failles et les noms. Le faire relire par quelqu’un du public visé.',
      en: 'Nothing requires publishing the DPIA, yet a summary builds trust and forces clarity, above all for a public service. It keeps the purpose, the risks found and the safeguards; it leaves out architecture, weaknesses and names. Have it read by someone from the audience.',
    },
  },
] as const satisfies readonly KnowledgeEntry[]
