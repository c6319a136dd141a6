import type { CodeListName } from '@core/codes'
import { isByPublicBody } from '@core/law/controllers'
import { rightsOpen, type Openness, type Right } from '@core/law/rights'
import { sensitivityOf } from '@core/law/sensitivity'
import type { Activity, RetentionRule } from '@core/registers'
import { measureInWords } from '../../documents/activity-safeguards'
import { mayTell, type Holder } from '../../documents/editions'
import { linked, type Printing } from '../../documents/printing'
import { toldMeasures } from '../twins/activity-lines'
import { dated, idOf, inLanguage, lasting, linkTo, node, said, type Node } from './node'
import { art9Conditions, assessmentStates, legalBases, measureClasses, rights, transferTools } from './terms'

/** One activity as a process of the Data Privacy Vocabulary, as far as the edition may tell it. */
export function processNode(printing: Printing, activity: Activity): Node {
  const told = teller(printing)
  const label = labeller(printing)
  const purposes = told('activities', 'purposes', activity.purposes) ?? []
  const controllers = activity.controllers.map((id) => linkTo(recordId(printing, 'organisations', id)))
  const bases = [...new Set(purposes.flatMap((purpose) => basesOf(purpose)))]
  return node({
    '@id': idOf(activity.ref),
    '@type': 'dpv:Process',
    'dcterms:identifier': activity.ref,
    'dcterms:title': said(activity.name),
    'dcterms:description': said(told('activities', 'description', activity.description) ?? {}),
    'trente:status': label('activityStatus', told('activities', 'status', activity.status)),
    'trente:lastReviewedOn': dated(told('activities', 'lastReviewedOn', activity.lastReviewedOn) ?? ''),
    'dpv:hasDataController': controllers,
    // Several may each decide alone: jointly is said of an arrangement only. The group is theirs, not one of them.
    'dpv:hasJointDataControllers':
      activity.jointControl === ''
        ? undefined
        : node({ '@type': 'dpv:JointDataControllers', 'dpv:hasDataController': controllers }),
    'dpv:hasPurpose': purposes.map((purpose, n) =>
      node({
        '@id': idOf(activity.ref, 'purpose', String(n + 1)),
        '@type': 'dpv:Purpose',
        'dcterms:title': said(purpose.title),
        'dpv:hasLegalBasis': basesOf(purpose).map(linkTo),
        'trente:legalBasis': legalBases[purpose.legalBasis as never]
          ? undefined
          : label('legalBasis', purpose.legalBasis),
        'trente:legalReference': told('purposes', 'legalReference', purpose.legalReference),
      }),
    ),
    'dpv:hasLegalBasis': bases.map(linkTo),
    'dpv:hasDataSubject': activity.subjects.map((subject, n) =>
      node({
        '@id': idOf(activity.ref, 'people', String(n + 1)),
        '@type': 'dpv:DataSubject',
        'skos:prefLabel': label('subjectCategory', subject.category),
        'dcterms:description': said(subject.detail),
        'trente:approximateCount': told('subjects', 'approxCount', subject.approxCount) ?? undefined,
      }),
    ),
    'dpv:hasPersonalData': activity.dataItems.map((item, n) => dataNode(printing, activity, item, n)),
    'dpv:hasRecipient': recipientNodes(printing, activity),
    'trente:noRecipientsConfirmed': activity.noRecipientsConfirmed === 'yes' ? 'yes' : undefined,
    'dpv:hasDataProcessor': activity.processors.map((id) => linkTo(recordId(printing, 'processors', id))),
    'trente:transfersDeclared': activity.transfersDeclared === 'unknown' ? undefined : activity.transfersDeclared,
    'trente:hasTransfer': activity.transfers.map((transfer) => transferNode(printing, transfer)),
    ...measureNodes(printing, activity),
    ...rightNodes(printing, activity),
    'dpv:hasNotice': activity.noticeDocuments.map((id) =>
      node({
        '@type': 'dpv:Notice',
        'dcterms:title': inLanguage(printing.words.recordName('documents', id), printing.language),
      }),
    ),
    'dpv:hasImpactAssessment': assessmentNode(printing, activity),
  })
}

/** An answer this edition may tell. */
const teller =
  ({ audience }: Printing) =>
  <T>(holder: Holder, name: string, value: T): T | undefined =>
    mayTell(audience, holder, name) ? value : undefined

const labeller =
  ({ words, language }: Printing) =>
  (list: CodeListName, code: string | undefined): Node | undefined =>
    code === undefined || code === '' ? undefined : inLanguage(words.code(list, code), language)

const basesOf = ({ legalBasis, art9Condition }: Activity['purposes'][number]): readonly string[] =>
  [
    legalBasis === '' ? undefined : legalBases[legalBasis],
    art9Condition === '' ? undefined : art9Conditions[art9Condition],
  ].filter((term) => term !== undefined)

export const recordId = (printing: Printing, register: 'organisations' | 'processors', id: string): string =>
  idOf(linked(printing, register, id)?.ref ?? id)

function dataNode(printing: Printing, activity: Activity, item: Activity['dataItems'][number], n: number): Node {
  const label = labeller(printing)
  const subjects = activity.subjects.flatMap(({ id }, at) =>
    item.subjects.includes(id) ? [linkTo(idOf(activity.ref, 'people', String(at + 1)))] : [],
  )
  const rule = linked(printing, 'retentionRules', item.retention)
  return node({
    '@id': idOf(activity.ref, 'data', String(n + 1)),
    // Data of Art. 10 are of no special category of Art. 9.
    '@type': sensitivityOf(item) === 'special' ? 'dpv:SpecialCategoryPersonalData' : 'dpv:PersonalData',
    'skos:prefLabel': label('dataCategory', item.category),
    'dcterms:description': said(item.detail),
    'dpv:hasDataSubject': subjects,
    'dpv:hasDataSource':
      item.source === ''
        ? undefined
        : node({ '@type': 'dpv:DataSource', 'skos:prefLabel': label('dataSource', item.source) }),
    'dpv:hasStorageCondition': rule && linkTo(idOf(rule.ref)),
  })
}

/** A period, once for all data kept by it. DPV has no event from which a period runs. */
export function storageNode(printing: Printing, rule: RetentionRule): Node {
  const label = labeller(printing)
  const told = teller(printing)
  return node({
    '@id': idOf(rule.ref),
    '@type': 'dpv:StorageDuration',
    'dcterms:title': said(rule.label),
    'trente:activePeriod': lasting(rule.active),
    'trente:runsFrom': label('retentionTrigger', rule.activeTrigger),
    'trente:runsFromDetail': said(rule.activeTriggerDetail),
    'trente:criteria': said(rule.criteria),
    'trente:intermediateArchive': lasting(told('retentionRules', 'intermediate', rule.intermediate) ?? null),
    'trente:finalFate': label('finalFate', rule.finalFate),
  })
}

function recipientNodes(printing: Printing, activity: Activity): readonly Node[] {
  const { words, language } = printing
  const label = labeller(printing)
  const inside = activity.internalRecipients.map(({ service }) =>
    node({ '@type': 'dpv:OrganisationalUnit', 'dpv:hasName': said(service) }),
  )
  const outside = activity.externalRecipients.map(({ recipient, organisation, role, country }) =>
    node({
      '@type': 'dpv:Recipient',
      'dpv:hasName':
        said(recipient).length > 0
          ? said(recipient)
          : inLanguage(words.recordName('organisations', organisation), language),
      'trente:capacity': label('recipientRole', role),
      'dpv:hasLocation': placeNode(printing, country),
    }),
  )
  return [...inside, ...outside]
}

export const placeNode = (printing: Printing, country: string): Node | undefined =>
  country === ''
    ? undefined
    : node({
        '@type': 'dpv:Country',
        'dcterms:identifier': country,
        'dcterms:title': labeller(printing)('country', country),
      })

function transferNode(printing: Printing, transfer: Activity['transfers'][number]): Node {
  const { importerName, importer, destination, mechanism } = transfer
  const term = mechanism === '' ? undefined : transferTools[mechanism]
  const name = importerName || printing.words.recordName('organisations', importer)
  return node({
    'dpv:hasDataImporter': name === '' ? undefined : node({ '@type': 'dpv:DataImporter', 'dpv:hasName': name }),
    'dpv:hasLocation': placeNode(printing, destination),
    'dpv:hasLegalBasis': term && linkTo(term),
    'trente:transferTool': labeller(printing)('transferMechanism', mechanism),
  })
}

function measureNodes(printing: Printing, activity: Activity): Node {
  const told = teller(printing)
  const byProperty = new Map<string, Node[]>()
  for (const { measure } of toldMeasures(printing, activity)) {
    const text = measureInWords(printing, measure)
    const of =
      measureClasses[told('securityMeasures', 'kind', linked(printing, 'securityMeasures', measure)?.kind) ?? '']
    const said = node({ '@type': `dpv:${of}`, 'dcterms:title': inLanguage(text, printing.language) })
    if (text !== '') byProperty.set(`dpv:has${of}`, [...(byProperty.get(`dpv:has${of}`) ?? []), said])
  }
  return Object.fromEntries(byProperty)
}

function rightNodes(printing: Printing, activity: Activity): Node {
  const open = rightsOpen(activity, {
    law: printing.parameters,
    byPublicBody: isByPublicBody(activity, printing.dossier),
  })
  const termsOf = (state: Openness) => [
    ...new Set((Object.keys(open) as Right[]).flatMap((right) => (open[right] === state ? (rights[right] ?? []) : []))),
  ]
  const whole = termsOf('yes')
  return {
    'dpv:hasRight': whole.map(linkTo),
    'trente:hasRightUnderConditions': termsOf('limited')
      .filter((term) => !whole.includes(term))
      .map(linkTo),
  }
}

function assessmentNode(printing: Printing, activity: Activity): Node | undefined {
  const told = teller(printing)
  const decision = told('activities', 'dpiaDecision', activity.dpiaDecision) ?? ''
  const dpia = linked(printing, 'dpias', told('activities', 'dpia', activity.dpia) ?? '')
  const state = decision === '' ? undefined : assessmentStates[decision]
  if (!dpia && !state) return undefined
  return node({
    // Whether one is necessary was assessed; there is no DPIA for that.
    '@type': dpia ? 'dpv:DPIA' : 'eu-gdpr:DPIANecessityAssessment',
    'dcterms:identifier': dpia?.ref,
    'dcterms:title': said(dpia?.title ?? {}),
    'dpv:hasStatus': state && linkTo(state),
  })
}
