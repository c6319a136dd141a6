import { baseQuestions } from './base-questions'
import type { ShippedStart } from './dpia-start'
import { recruitmentToolRisks } from './recruitment-tool-risks'
import { suggest } from './suggest'

/** A hosted recruitment tool that ranks applications. */
export const recruitmentTool = {
  format: 'trente-dpia-start',
  version: 1,
  id: 'recruitment-tool',
  title: { fr: 'Outil de recrutement', en: 'Recruitment tool' },
  summary: {
    fr: 'Logiciel en ligne qui reçoit les candidatures, les trie ou les note et suit les entretiens. Retirer ce qui touche au classement si l’outil n’en fait pas.',
    en: 'Online software that receives applications, sorts or scores them and tracks interviews. Remove what concerns ranking if the tool does none.',
  },
  method: 'cnil',
  questions: suggest(baseQuestions, {
    threshold: {
      suggestion: {
        fr: 'Évaluation de personnes, en position de dépendance, par un outil qui peut les écarter d’un emploi : [critères réunis]. Le profilage à des fins de gestion des ressources humaines figure en outre sur la liste française des traitements soumis à AIPD.',
        en: 'People in a dependent position are evaluated by a tool that may bar them from a job: [criteria met]. In France, profiling for human-resources management is moreover on the list of processing that needs a DPIA.',
      },
    },
    processing: {
      suggestion: {
        fr: '[Organisme] reçoit environ [nombre] candidatures par an. L’outil [nom] extrait le contenu du CV, propose un classement selon [critères], et garde les échanges. Le recruteur voit le classement [avant / après] sa propre lecture ; aucun refus ne part sans son action.',
        en: '[Organisation] receives about [number] applications a year. The tool [name] extracts the content of the CV, proposes a ranking on [criteria] and keeps the exchanges. The recruiter sees the ranking [before / after] reading; no rejection leaves without their action.',
      },
    },
    responsibilities: {
      suggestion: {
        fr: 'L’employeur décide des critères et des refus : responsable. L’éditeur héberge et calcule : sous-traitant, sauf s’il réutilise les candidatures pour améliorer son modèle, ce que le contrat [interdit / encadre]. Les sites d’emploi agissent pour leur propre compte.',
        en: 'The employer decides on criteria and rejections: controller. The vendor hosts and computes: processor, unless it reuses applications to improve its model, which the contract [forbids / frames]. Job boards act on their own account.',
      },
    },
    standards: {
      law: ['C. trav. L1221-6', 'C. trav. L1132-1', 'AIA 26'],
      suggestion: {
        fr: '[Code du travail, ou code général de la fonction publique pour un employeur public] : lien direct avec l’emploi, interdiction des discriminations, information préalable des candidats et des représentants du personnel. Règlement sur l’IA : [catégorie de l’outil, documents remis par le fournisseur, obligations de l’employeur].',
        en: '[Labour law, or civil service law for a public employer]: direct link with the job, ban on discrimination, prior information of applicants and staff representatives. AI Act: [category of the tool, documents handed over by the provider, duties of the employer].',
      },
    },
    data: {
      suggestion: {
        fr: 'Identité, coordonnées, parcours, lettre, prétentions, notes d’entretien, résultats de tests, rang proposé. Le CV livre parfois une photo, un âge, une santé, un engagement : ces éléments sont masqués au tri et ne nourrissent aucun calcul [à vérifier]. Aucune recherche sur les réseaux sociaux personnels.',
        en: 'Identity, contact details, career, letter, expectations, interview notes, test results, proposed rank. A CV sometimes gives a photo, an age, health, an affiliation: these are hidden when sorting and feed no computation [to be checked]. No search of personal social networks.',
      },
    },
    lifeCycle: {
      suggestion: {
        fr: 'Dépôt sur [site], extraction par l’outil, lecture, entretien, choix, réponse, puis dossier du personnel ou effacement. Copies à supprimer : messagerie des recruteurs, exports vers [tableur], comptes des cabinets associés, journaux de l’éditeur [durée].',
        en: 'Filed on [site], extraction by the tool, reading, interview, choice, reply, then staff file or erasure. Copies to remove: recruiters’ mail, exports to [spreadsheet], accounts of partner agencies, vendor’s logs [period].',
      },
    },
    purposes: {
      suggestion: {
        fr: '1. Choisir la personne pour [le poste publié]. 2. Garder, avec son accord, le contact pour d’autres postes. 3. Répondre à une contestation. Sont exclus : la revente, l’évaluation des salariés en place, l’entraînement du modèle d’un tiers.',
        en: '1. Choose the person for [the advertised job]. 2. Keep in touch, with their agreement, for other jobs. 3. Answer a challenge. Ruled out: resale, evaluation of current staff, training a third party’s model.',
      },
    },
    lawfulness: {
      law: ['GDPR 6(1)', 'GDPR 22'],
      suggestion: {
        fr: 'But 1 : employeur privé, mesures précontractuelles prises à la demande du candidat ou intérêt légitime mis en balance dans [document] ; employeur public, mission d’intérêt public confiée par [texte]. But 2 : [base]. But 3 : intérêt légitime à se défendre, ou la même mission pour un employeur public. Dire si le rang emporte en pratique la décision ; dans ce cas, montrer par quelle voie l’article 22 le permet, ou changer la méthode.',
        en: 'Aim 1: private employer, steps taken at the applicant’s request before a contract or legitimate interests balanced in [document]; public employer, public task given by [text]. Aim 2: [basis]. Aim 3: legitimate interest in one’s defence, or the same task for a public employer. Say whether the rank in practice settles the decision; if so, show by which route Article 22 allows it, or change the method.',
      },
    },
    minimisation: {
      law: ['C. trav. L1221-6'],
      suggestion: {
        fr: 'Le formulaire demande [champs] ; situation de famille, nationalité (hors droit au travail), adresse complète et photo n’y figurent pas. La pièce d’identité et le numéro de sécurité sociale ne sont demandés qu’à la personne retenue. Les notes d’entretien suivent une grille liée au poste.',
        en: 'The form asks for [fields]; family situation, nationality (beyond the right to work), full address and photo are not there. Identity document and social security number are asked only of the person hired. Interview notes follow a grid tied to the job.',
      },
    },
    quality: {
      prompt: {
        fr: 'L’extraction des CV et le classement ont-ils été mesurés ? Sur quel échantillon, avec quels écarts entre groupes, et que fait-on d’un CV mal lu ?',
        en: 'Were CV extraction and ranking measured? On which sample, with which gaps between groups, and what happens to a misread CV?',
      },
      suggestion: {
        fr: 'Sur [nombre] dossiers relus à la main, [taux] sont mal extraits, surtout [formats]. Le candidat relit et corrige ce que l’outil a compris avant l’envoi. Taux de présélection comparés entre [groupes] chaque [période].',
        en: 'Out of [number] files reread by hand, [rate] are badly extracted, mostly [formats]. Applicants check and correct what the tool understood before sending. Shortlisting rates are compared between [groups] every [period].',
      },
    },
    retention: {
      suggestion: {
        fr: 'Candidat écarté : [durée, souvent deux ans au plus après le dernier contact], moins s’il le demande ; puis, à part, ce qu’exige la preuve d’un choix non discriminatoire, jusqu’à [prescription]. Candidat retenu : passage au dossier du personnel de ce qui est utile. Rang et traces de calcul : [durée].',
        en: 'Applicant not chosen: [period, in France often two years at most after last contact], less on request; then, kept apart, what is needed to prove a choice free of discrimination, until [limitation]. Applicant hired: what is useful moves to the staff file. Rank and computation logs: [period].',
      },
    },
    alternatives: {
      suggestion: {
        fr: 'Essai comparé sur [nombre] offres : lecture humaine seule, tri par mots choisis par le métier, classement de l’outil. Gain de temps : [mesure] ; candidats qui auraient été perdus : [nombre]. Le classement est conservé / abandonné pour [raison].',
        en: 'Comparative trial on [number] vacancies: human reading only, sorting on words chosen by the team, ranking by the tool. Time saved: [measure]; applicants who would have been lost: [number]. Ranking is kept / dropped because [reason].',
      },
    },
    information: {
      law: ['C. trav. L1221-8', 'GDPR 13(2)(f)', 'AIA 26'],
      suggestion: {
        fr: 'Avant l’envoi, l’annonce dit qu’un outil aide au tri, ce qu’il regarde et qui décide ; la notice complète ([adresse]) donne durées, destinataires et droits. Le résultat d’un test est restitué à qui le demande. Le candidat approché par un tiers est informé dans le mois.',
        en: 'Before sending, the advertisement says that a tool helps with sorting, what it looks at and who decides; the full notice ([address]) gives periods, recipients and rights. Test results are given to whoever asks. Applicants approached through a third party are informed within a month.',
      },
    },
    restrictionObjection: {
      suggestion: {
        fr: 'Un candidat peut demander une lecture sans l’outil par [moyen], avant ou après le tri, sans perdre son tour. [Fonction] reprend le dossier entier et peut le réintégrer ; les suites sont comptées.',
        en: 'An applicant may ask for a reading without the tool through [means], before or after sorting, without losing their place. [Role] takes up the whole file and may put it back in; outcomes are counted.',
      },
    },
    processors: {
      suggestion: {
        fr: '[Éditeur], hébergeur [nom, pays], fournisseur du modèle [nom]. Contrat du [date] : pas d’entraînement sur les candidatures, version du modèle annoncée [délai] avant changement, mesures d’écart remises chaque [période], restitution et effacement en fin de contrat.',
        en: '[Vendor], host [name, country], model provider [name]. Contract of [date]: no training on applications, model version announced [time] before any change, measured gaps handed over each [period], return and erasure at the end.',
      },
    },
    ethics: {
      suggestion: {
        fr: 'Qui l’outil lit mal : [parcours atypiques, reconversions, diplômes étrangers, handicaps]. Autre voie offerte : [dépôt sans CV, entretien direct]. Raisons données à un candidat écarté, par [fonction], en mots simples : [exemple]. Ce que l’outil n’évaluera jamais : [voix, visage, émotions].',
        en: 'Whom the tool reads badly: [unusual careers, career changes, foreign degrees, disabilities]. Other way offered: [application without CV, direct interview]. Reasons given to a rejected applicant, by [role], in plain words: [example]. What the tool will never rate: [voice, face, emotions].',
      },
    },
    opinions: {
      law: ['C. trav. L2312-38'],
      suggestion: {
        fr: '[Avis du DPO.] Points examinés : rôle réel du classement, clause de réutilisation de l’éditeur, mesure des écarts, consultation des représentants du personnel du [date].',
        en: '[DPO’s advice.] Points examined: real role of the ranking, vendor’s reuse clause, measured gaps, consultation of staff representatives on [date].',
      },
    },
    review: {
      suggestion: {
        fr: 'Chaque année, et à tout changement de modèle par l’éditeur, de critère, de type de poste, ou dès qu’un écart dépasse [seuil].',
        en: 'Every year, and with any change of model by the vendor, of criterion, of type of job, or as soon as a gap exceeds [threshold].',
      },
    },
  }),
  risks: recruitmentToolRisks,
  measures: [
    { measure: 'mea-ai-monitoring' },
    { measure: 'mea-human-review' },
    { measure: 'mea-layered-notice' },
    { measure: 'mea-data-quality' },
    {
      measure: 'mea-authorisations',
      note: { fr: 'Un recruteur ne voit que ses offres.', en: 'A recruiter sees only their vacancies.' },
    },
    { measure: 'mea-authentication' },
    { measure: 'mea-logging' },
    { measure: 'mea-purge' },
    {
      measure: 'mea-processor-control',
      note: { fr: 'Pas de réutilisation des candidatures.', en: 'No reuse of applications.' },
    },
    { measure: 'mea-exchanges' },
    { measure: 'mea-rights-procedure' },
    {
      measure: 'mea-training',
      note: { fr: 'Recruteurs formés aux biais de l’outil.', en: 'Recruiters trained on the tool’s biases.' },
    },
  ],
} satisfies ShippedStart
