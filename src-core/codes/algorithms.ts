/** Code lists about algorithmic systems, artificial intelligence and fair design. */
export const algorithmCodes = {
  algorithmKind: ['rules', 'statistical', 'machineLearning', 'generative', 'biometric'],
  /** AIA 3(3) to 3(8). `none`: the person looked and plays no part under that regulation. */
  aiRole: ['none', 'provider', 'deployer', 'importer', 'distributor', 'productManufacturer', 'authorisedRep'],
  /** AIA 5, 6, 50 and 51 to 55. Closed. */
  aiRisk: ['prohibited', 'highAnnexIII', 'highAnnexI', 'transparency', 'minimal', 'gpai', 'gpaiSystemic'],
  /** Points of Annex III; point 5 is told apart because Art. 27 does. Closed. */
  annexIII: ['p1', 'p2', 'p3', 'p4', 'p5a', 'p5b', 'p5c', 'p5d', 'p6', 'p7', 'p8'],
  /** What calls for telling people, AIA 50. `none`: the person looked and found none. */
  aiUse: ['conversation', 'generatedContent', 'deepfake', 'emotionRecognition', 'biometricCategorisation', 'none'],
  /** Charter, Art. 21 and the grounds of national law. */
  protectedGround: [
    'sex',
    'age',
    'disability',
    'ethnicOrigin',
    'religion',
    'politicalOpinion',
    'sexualOrientation',
    'language',
    'nationality',
    'wealth',
    'residence',
    'familySituation',
    'health',
    'union',
  ],
  /** Measures of fairness: evidence, never legal tests. */
  fairnessMetric: [
    'selectionRateRatio',
    'equalOpportunity',
    'equalisedOdds',
    'predictiveParity',
    'calibration',
    'complaintRate',
    'overturnRate',
  ],
  biasVerdict: ['pass', 'fail', 'inconclusive'],
  /** EDPB guidelines 3/2022. `none`: the person looked and found none. */
  darkPattern: ['overloading', 'skipping', 'stirring', 'obstructing', 'fickle', 'leftInTheDark', 'none'],
} as const
