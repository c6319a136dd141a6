import {
  rowDefinitions,
  type AlgorithmicSystem,
  type Dpia,
  type JointControl,
  type ProcessorActivity,
  type RecordIn,
} from '@core/registers'
import type { MultilingualRichText } from '@core/kinds/rich-text-kind'
import { rowsFrom } from '../example-records'
import {
  activities,
  answered,
  contracts,
  documents,
  en,
  firm,
  gardenCentre,
  idOf,
  measures,
  people,
  processors,
} from './answers'

const assets = { platform: idOf('B-001'), recorder: idOf('B-002') } as const

export const assetRecords: readonly RecordIn<'supportingAssets'>[] = [
  answered('supportingAssets', 'B-001', {
    name: 'Shelfway shop platform',
    kind: 'cloudService',
    provider: processors.shopPlatform,
    hostingCountry: 'IE',
    owner: people.systems,
    containsData: ['contact', 'commercial', 'evaluation'],
    backup: 'yes',
  }),
  answered('supportingAssets', 'B-002', {
    name: 'CCTV recorder',
    kind: 'hardware',
    hostingCountry: 'GB',
    owner: people.shop,
    containsData: ['image'],
    backup: 'no',
    // Its maker stops mending it then: to be replaced.
    endOfLife: '2027-03-31',
  }),
]

const duty = (name: 'information' | 'rights' | 'security' | 'breach', party: string) => ({ duty: name, party }) as const

export const jointRecords: readonly JointControl[] = [
  answered('jointControls', 'J-001', {
    title: en('Spring draw with Millrace Garden Centre'),
    parties: [firm, gardenCentre],
    arrangementDocument: documents.drawAgreement,
    responsibilities: rowsFrom(rowDefinitions.responsibilities, `${idOf('J-001')}-r`, [
      duty('information', firm),
      duty('rights', firm),
      duty('security', gardenCentre),
      duty('breach', firm),
    ]),
    contactPoint: 'privacy@alderwick.example',
    essenceMadeAvailable: 'yes',
    essenceWhere: 'Rules of the draw, page 2',
    signedOn: '2026-02-09',
    reviewOn: '2027-02-09',
  }),
]

export const processorActivityRecords: readonly ProcessorActivity[] = [
  answered('processorActivities', 'Y-001', {
    name: en('Storage and dispatch for a neighbour shop'),
    processorOrganisation: firm,
    categoriesOfProcessing: en('Storing orders, labelling and handing parcels to the courier.'),
    status: 'active',
    customers: rowsFrom(rowDefinitions.customers, `${idOf('Y-001')}-c`, [
      {
        name: 'Millrace Garden Centre Ltd',
        organisation: gardenCentre,
        contact: 'office@millrace.example',
        categories: en('Parcels of its online orders, from March to October'),
      },
    ]),
    instructions: rowsFrom(rowDefinitions.instructions, `${idOf('Y-001')}-i`, [
      {
        on: '2026-03-02',
        from: 'Millrace Garden Centre',
        instruction: en('Delete labels thirty days after dispatch.'),
      },
    ]),
    subjects: ['customers'],
    dataCategories: ['contact', 'commercial'],
    transfersDeclared: 'no',
    securityMeasures: [measures.accounts, measures.access],
    subProcessors: [processors.couriers],
    authorisationKind: 'specific',
    contract: contracts.storage,
    fateAtEnd: 'delete',
    fateAtEndDetail: en('Labels and lists are deleted at the end of each season.'),
    ownReuse: 'no',
  }),
]

export const algorithmRecords: readonly AlgorithmicSystem[] = [
  answered('algorithmicSystems', 'G-001', {
    name: 'Order risk score',
    kind: 'statistical',
    version: '2.3',
    publisher: 'Shelfway Commerce Ltd',
    suppliers: [processors.shopPlatform],
    goLiveOn: '2023-01-16',
    logicExplanation: en(
      'Six signs of an order are added up: an address unlike that of the card, the hour, the amount, the device, failed payments, a first order. From 70 on, somebody looks.',
    ),
    resultJustification: en('The two signs that weighed most are told on request.'),
    purpose: en('Choose the orders a person looks at before dispatch. It refuses none.'),
    significantEffect: 'no',
    significantEffectDetail: en('An order waits for half a day at most.'),
    reliedOnByThirdParty: 'no',
    art9InAdm: 'no',
    personalisesOffer: 'no',
    inputData: en('Order, payment reference and connection. The postcode is compared, not scored.'),
    trainingDataOrigin: en('The supplier’s orders of 2019 to 2022, from some four hundred shops.'),
    accuracyMetrics: en('In 2025: 96 of 1,240 orders looked at were frauds; 11 frauds were missed.'),
    protectedGroups: ['age', 'residence'],
    biasTests: rowsFrom(rowDefinitions.biasTests, `${idOf('G-001')}-t`, [
      {
        metric: 'selectionRateRatio',
        group: en('Customers over 65'),
        date: '2026-01-22',
        result: '0.91',
        threshold: '0.80',
        verdict: 'pass',
        by: 'Tom Aske',
      },
      // Too few orders to tell: to be tested again.
      {
        metric: 'selectionRateRatio',
        group: en('Postcodes outside the town'),
        date: '2026-01-22',
        result: '0.84',
        threshold: '0.80',
        verdict: 'inconclusive',
        by: 'Tom Aske',
      },
    ]),
    retestEveryMonths: 12,
    retestPlannedOn: '2026-12-18',
    humanOversight: en('The shop manager or her deputy sees the signs, not the score alone, and may let any order go.'),
    transparencyToPeople: en('Privacy notice, section on fraud.'),
    aiActRole: 'none',
    usedOnWorkers: 'no',
  }),
]

const said = (text: string): MultilingualRichText => ({ en: [{ p: [{ text }] }] })

/** Begun after the cameras had been running for three years: a gap to find. */
export const dpiaRecords: readonly Dpia[] = [
  answered('dpias', 'A-001', {
    title: en('Cameras of the shop and warehouse'),
    activities: [activities.cctv],
    status: 'draft',
    method: 'ico',
    version: '0.2',
    authorNames: 'Priya Nandakumar',
    triggers: ['wp248'],
    triggersDetail: en('Systematic monitoring, and staff among those filmed.'),
    plannedFrom: '2026-10-05',
    plannedTo: '2027-01-29',
    milestones: rowsFrom(rowDefinitions.dpiaMilestones, `${idOf('A-001')}-j`, [
      { milestone: en('Walk round the eleven cameras'), dueOn: '2026-10-14', doneOn: '2026-10-14' },
      { milestone: en('Meeting with staff'), dueOn: '2026-12-08' },
    ]),
    answers: rowsFrom(rowDefinitions.dpiaAnswers, `${idOf('A-001')}-q`, [
      {
        question: 'processing',
        answer: said('Eleven cameras film entrances, tills and the loading bay; images are kept for thirty days.'),
      },
      { question: 'purposes', answer: said('Deter theft and violence, and find out what happened.') },
    ]),
    measures: rowsFrom(rowDefinitions.dpiaMeasures, `${idOf('A-001')}-m`, [
      { title: en('Recorder locked in the office'), state: 'implemented', effect: 'reduced' },
    ]),
    risks: rowsFrom(rowDefinitions.dpiaRisks, `${idOf('A-001')}-r`, [
      {
        event: 'excessiveSurveillance',
        title: en('Staff feel watched at the tills'),
        impacts: ['Stress, and breaks not taken'],
        assets: [assets.recorder],
        severityNow: 'r2',
        likelihoodNow: 'r3',
      },
    ]),
    viewsSought: 'unknown',
  }),
]
