import { anOrganisation, aSubject } from '../../examples/a-dossier'
import { aSystem, usedIn } from '../../examples/a-system'
import { friaElements } from '../../law/algorithms'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof aSystem>[0]
const system = (answers: Answers) => ({ algorithmicSystems: [aSystem(answers)] })
const learned = { kind: 'machineLearning', aiActRole: 'deployer' } as const
const high = { ...learned, aiActClass: 'highAnnexIII' } as const
const town = [anOrganisation({ isPublicAuthority: 'yes' })]
const benefits = { ...system({ ...high, annexIII: 'p5a' }), organisations: town }
const described = Object.fromEntries(friaElements.map((name) => [name, { fr: 'Décrit.', en: 'Described.' }]))
const pupils = { subjects: [aSubject({ category: 'pupils' })] }
const visitors = { subjects: [aSubject({ category: 'visitors' })] }
const emotions = { ...learned, aiActClass: 'transparency', aiUses: ['emotionRecognition'] } as const
const information = { transparencyToPeople: { fr: 'Affiche à l’entrée.', en: 'Poster at the entrance.' } }

export const examples = {
  'AIA-01': {
    fires: [
      example('social scoring', system({ ...learned, aiActClass: 'prohibited' })),
      example('before the ban applied', system({ ...learned, aiActClass: 'prohibited' }), {
        severity: 'warning',
        today: '2024-12-01',
      }),
    ],
    silent: [
      complete,
      example('minimal risk', system({ ...learned, aiActClass: 'minimal' })),
      example('a file that follows British law alone', system({ ...learned, aiActClass: 'prohibited' }), {
        packs: ['UK'],
      }),
    ],
  },
  'AIA-02': {
    fires: [
      example('a model nobody placed', system({ kind: 'machineLearning' })),
      example('the role without the class', system({ kind: 'generative', aiActRole: 'deployer' })),
    ],
    silent: [
      complete,
      example('both are stated', system({ ...learned, aiActClass: 'minimal' })),
      example('no role under the regulation', system({ kind: 'biometric', aiActRole: 'none' })),
      example('a scale of points', system({ kind: 'rules' })),
      example('a plain statistic: not beyond doubt', system({ kind: 'statistical' })),
    ],
  },
  'AIA-03': {
    fires: [
      example('a town grants benefits by a model', benefits, { severity: 'warning' }),
      example('the same, once the rules on high risk apply', benefits, { today: '2027-12-02' }),
      example('a bank scores credit', system({ ...high, annexIII: 'p5b' }), { today: '2028-01-10' }),
      example('begun, not finished', system({ ...high, annexIII: 'p5c', friaOn: '2026-08-01' }), {
        severity: 'warning',
      }),
      example(
        'nobody said whether it is a public body',
        { ...system({ ...high, annexIII: 'p4' }), organisations: [anOrganisation({ isPublicAuthority: 'unknown' })] },
        { severity: 'warning', today: '2028-01-10' },
      ),
    ],
    silent: [
      complete,
      example('assessed', {
        ...system({ ...high, annexIII: 'p5a', friaOn: '2026-08-01', ...described }),
        organisations: town,
      }),
      example('it completes the DPIA', {
        ...system({ ...high, annexIII: 'p5a', friaOn: '2026-08-01', friaDpia: 'dpias-1' }),
        organisations: town,
      }),
      example('a company sorts applications', system({ ...high, annexIII: 'p4' })),
      example('the derogation holds', {
        ...system({ ...high, annexIII: 'p5a', art6_3Derogation: 'yes' }),
        organisations: town,
      }),
      example('only its provider', {
        ...system({ ...high, annexIII: 'p5a', aiActRole: 'provider' }),
        organisations: town,
      }),
      example('critical infrastructure', { ...system({ ...high, annexIII: 'p2' }), organisations: town }),
    ],
  },
  'AIA-04': {
    fires: [
      example(
        'profiles people, and claims a narrow task',
        usedIn({ profiling: 'yes' }, { ...high, art6_3Derogation: 'yes' }),
      ),
    ],
    silent: [
      complete,
      example('sorts papers', usedIn({ profiling: 'no' }, { ...high, art6_3Derogation: 'yes' })),
      example('no derogation', usedIn({ profiling: 'yes' }, high)),
    ],
  },
  'AIA-05': {
    fires: [
      example('a chatbot at the desk', system({ ...learned, aiUses: ['conversation'] })),
      example('before the duty applied', system({ ...learned, aiUses: ['deepfake'] }), {
        severity: 'warning',
        today: '2026-08-01',
      }),
      example('letters drafted by a model', system({ ...learned, aiUses: ['generatedContent'] }), {
        severity: 'warning',
      }),
    ],
    silent: [
      complete,
      example('it says what it is', system({ ...learned, aiUses: ['conversation'], ...information })),
      example('none of these uses', system({ ...learned, aiUses: ['none'] })),
    ],
  },
  'AIA-06': {
    fires: [
      example('a camera reads the mood of staff', usedIn({}, { ...emotions, ...information })),
      example('pupils are watched for attention', usedIn(pupils, { ...emotions, emotionException: 'no' })),
    ],
    silent: [
      complete,
      example('drowsy drivers, for safety', usedIn({}, { ...emotions, emotionException: 'yes' })),
      example('visitors of a museum', usedIn(visitors, emotions)),
      example('classed as prohibited: another rule speaks', usedIn({}, { ...emotions, aiActClass: 'prohibited' })),
    ],
  },
  'AIA-07': {
    fires: [
      example('staff are rated', usedIn({}, high)),
      example('said to be used on staff', usedIn(visitors, { ...high, usedOnWorkers: 'yes', workersInformed: 'no' })),
    ],
    silent: [
      complete,
      example('told in a meeting', usedIn({}, { ...high, workersInformed: 'yes' })),
      example('not used on staff', usedIn({}, { ...high, usedOnWorkers: 'no' })),
      example('visitors only', usedIn(visitors, high)),
      example('minimal risk', usedIn({}, { ...learned, aiActClass: 'minimal' })),
      example('the derogation holds', usedIn({}, { ...high, art6_3Derogation: 'yes' })),
    ],
  },
} as const satisfies Examples
