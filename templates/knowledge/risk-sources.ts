import type { KnowledgeEntry } from './knowledge'

/** Who or what sets a risk in motion. */
export const riskSources = [
  {
    id: 'src-careless-staff',
    kind: 'source',
    topics: ['likelihood', 'illegitimateAccess', 'unwantedModification', 'disappearance'],
    title: { fr: 'Agent ou salarié maladroit', en: 'Careless member of staff' },
    text: {
      fr: 'Pressé, mal formé ou contourné par un outil malcommode, il se trompe sans vouloir nuire. Une source très courante d’incidents, surtout dans les petites structures. Chercher ce qui, dans le poste, rend l’erreur facile.',
      en: 'Hurried, poorly trained or fighting an awkward tool, they err without meaning harm. A very common source of incidents, above all in small organisations. Look for what in the job makes the mistake easy.',
    },
    insert: { fr: 'Personnel interne, par erreur', en: 'Internal staff, by mistake' },
  },
  {
    id: 'src-malicious-staff',
    kind: 'source',
    topics: ['likelihood', 'illegitimateAccess', 'unfairUse', 'unwantedModification'],
    title: { fr: 'Agent ou salarié malveillant', en: 'Malicious member of staff' },
    text: {
      fr: 'Rancune, argent, jalousie ou départ à la concurrence : il connaît les lieux et détient déjà des droits. La période qui précède un départ est la plus exposée.',
      en: 'Grudge, money, jealousy or a move to a competitor: they know the place and already hold rights. The weeks before a departure are the most exposed.',
    },
    insert: { fr: 'Personnel interne, volontairement', en: 'Internal staff, deliberately' },
  },
  {
    id: 'src-administrator',
    kind: 'source',
    topics: ['likelihood', 'illegitimateAccess', 'disappearance'],
    title: { fr: 'Administrateur technique', en: 'Technical administrator' },
    text: {
      fr: 'Interne ou prestataire, il peut tout lire, tout effacer et masquer ses traces. Peu nombreux, mais l’effet d’une erreur ou d’une compromission de son compte est général.',
      en: 'Internal or outsourced, able to read all, erase all and hide the traces. Few in number, but an error or a takeover of their account affects everything.',
    },
    insert: { fr: 'Administrateur disposant de droits étendus', en: 'Administrator with wide rights' },
  },
  {
    id: 'src-supplier',
    kind: 'source',
    topics: ['likelihood', 'processors', 'illegitimateAccess', 'disappearance'],
    title: { fr: 'Prestataire et sa chaîne', en: 'Supplier and its chain' },
    text: {
      fr: 'Hébergeur, éditeur, infogérant, agent d’entretien : des tiers qui accèdent aux données ou aux locaux sans être sous l’autorité directe de l’organisme. Compter aussi les sous-traitants ultérieurs, dont on ignore souvent le nom.',
      en: 'Host, vendor, outsourcer, cleaner: third parties reaching data or premises without being under the organisation’s direct authority. Count sub-processors too, whose names are often unknown.',
    },
    insert: { fr: 'Prestataire ou sous-traitant ultérieur', en: 'Supplier or sub-processor' },
  },
  {
    id: 'src-cybercriminal',
    kind: 'source',
    topics: ['likelihood', 'illegitimateAccess', 'disappearance', 'unwantedModification'],
    title: { fr: 'Groupe criminel', en: 'Criminal group' },
    text: {
      fr: 'Il cherche le gain, vise large et automatise : la taille modeste ne protège pas. Ses moyens s’achètent, sa patience aussi ; il revend les données si la rançon n’est pas payée.',
      en: 'It seeks gain, aims wide and automates: being small is no protection. Its means can be bought, so can patience; it sells the data if the ransom is not paid.',
    },
    insert: { fr: 'Criminalité informatique', en: 'Cybercrime' },
  },
  {
    id: 'src-close-person',
    kind: 'source',
    topics: ['likelihood', 'illegitimateAccess', 'lossOfControl'],
    title: { fr: 'Proche de la personne', en: 'Someone close to the person' },
    text: {
      fr: 'Conjoint, parent, collègue ou voisin qui connaît les réponses aux questions secrètes et partage l’appareil. Motivé et bien placé, il échappe aux défenses pensées contre des inconnus.',
      en: 'A spouse, parent, colleague or neighbour who knows the answers to the secret questions and shares the device. Motivated and well placed, they slip past defences meant for strangers.',
    },
    insert: { fr: 'Proche de la personne concernée', en: 'Person close to the data subject' },
  },
  {
    id: 'src-commercial-third-party',
    kind: 'source',
    topics: ['likelihood', 'unfairUse', 'lossOfControl'],
    title: { fr: 'Tiers à visée commerciale', en: 'Commercial third party' },
    text: {
      fr: 'Courtier en données, régie, assureur, concurrent ou partenaire qui trouve dans les données un avantage. Il agit souvent à visage découvert, sur la foi d’un contrat que personne n’a lu jusqu’au bout.',
      en: 'A data broker, ad network, insurer, competitor or partner that finds an advantage in the data. It often acts openly, on the strength of a contract nobody read to the end.',
    },
    insert: { fr: 'Tiers à visée commerciale', en: 'Commercial third party' },
  },
  {
    id: 'src-foreign-authority',
    kind: 'source',
    topics: ['likelihood', 'transfers', 'illegitimateAccess', 'surveillance'],
    law: ['C-311/18', 'GDPR 48'],
    title: { fr: 'Autorité d’un pays tiers', en: 'Authority of a third country' },
    text: {
      fr: 'Le droit d’un pays peut contraindre un fournisseur à livrer des données, parfois sans l’avouer à son client. À prendre en compte pour un transfert et pour une filiale européenne d’un groupe étranger, selon la nature des données.',
      en: 'A country’s law may compel a provider to hand over data, sometimes without telling its customer. To be considered for a transfer and for the European subsidiary of a foreign group, depending on the data.',
    },
    insert: { fr: 'Autorité publique d’un pays tiers', en: 'Public authority of a third country' },
  },
  {
    id: 'src-non-human',
    kind: 'source',
    topics: ['likelihood', 'disappearance', 'unwantedModification'],
    title: { fr: 'Source non humaine', en: 'Non-human source' },
    text: {
      fr: 'Feu, eau, chaleur, coupure, usure, code malveillant qui se propage sans viser personne. Pas d’intention, donc pas de dissuasion : seules la prévention et la reprise comptent.',
      en: 'Fire, water, heat, power cut, wear, malicious code spreading without a target. No intention, hence no deterrence: only prevention and recovery count.',
    },
    insert: { fr: 'Sinistre, panne, code malveillant non ciblé', en: 'Disaster, failure, untargeted malware' },
  },
  {
    id: 'src-own-design',
    kind: 'source',
    topics: ['likelihood', 'unfairUse', 'discrimination', 'surveillance', 'lossOfControl'],
    law: ['GDPR 25'],
    title: { fr: 'Choix de conception du responsable du traitement', en: 'The controller’s own design choice' },
    text: {
      fr: 'L’organisme a voulu telle donnée, telle durée, tel seuil : le risque vient de cette décision et non d’un tiers. La vraisemblance est alors celle de l’usage prévu, c’est-à-dire proche de la certitude ; on agit sur le choix lui-même.',
      en: 'The organisation wanted this field, that period, that threshold: the risk comes from the decision and not from a third party. Likelihood is then that of the planned use, close to certainty; one acts on the choice itself.',
    },
    insert: { fr: 'Choix de conception de l’organisme', en: 'Design choice of the organisation' },
  },
] as const satisfies readonly KnowledgeEntry[]
