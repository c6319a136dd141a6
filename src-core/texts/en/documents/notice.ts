import type { noticeDocument as french } from '../../fr/documents/notice'
import type { SameShape } from '../../shape'
import { noticeCookies } from './notice-cookies'
import { toComplete } from './to-complete'

export const noticeDocument: SameShape<typeof french> = {
  subject: (name) => (name === '' ? 'Your personal data' : `Your personal data: ${name}`),
  brief: 'In brief',
  who: 'Who',
  why: 'Why',
  rights: 'Your rights',
  contact: 'Contact',
  responsible: {
    one: (name) => `${name} decides why and how your data are used, and answers for it.`,
    joint: (names) => `${names} decide together why and how your data are used, and answer for it.`,
    each: (names) => `${names} decide, each for its own part, why and how your data are used, and answer for it.`,
  },
  activities: (names) => `We use your data for: ${names}.`,
  youMay: (rights) => `You can ${rights}.`,
  complaintTo: (authority) => `Complaints: ${authority}`,
  detailFollows: 'The details follow.',
  titles: {
    responsible: 'Who answers for your data',
    purposes: 'Why we use your data, and what allows us to',
    data: 'The data we use and where they come from',
    recipients: 'Who receives your data',
    transfers: 'Your data abroad',
    retention: 'How long we keep them',
    rights: 'Your rights and how to use them',
    consent: 'Your consent and your preferences',
    decisions: 'Automated decisions',
    complaint: 'Ask a question, complain',
    changes: 'Changes to this text',
  },
  numbered: (number, title) => `${number}. ${title}`,
  concerns: (activities) => `For: ${activities}`,
  except: (activities) => `Except for: ${activities}`,
  labels: {
    responsible: 'Controller',
    representative: 'Representative',
    dpo: 'Data protection officer',
    arrangement: 'Arrangement between the controllers',
    contactPoint: 'Shared contact point',
    essence: 'The essence of the arrangement is found at',
    data: 'Data',
    source: 'Where they come from',
    mandatory: 'Must you give them?',
    purpose: 'What we do',
    basis: 'What allows us to',
    recipient: 'Who',
    activity: 'What for',
    kept: 'How long, and what becomes of them then',
    unnamedRule: 'These data',
  },
  descriptions: {
    purposes: 'What we do with your data and what allows us to',
    data: 'Data we use, where they come from and whether you must give them',
    recipients: 'Who receives your data and what for',
    retention: 'Data and how long we keep them',
    cookies: 'Cookies and trackers, what they are for, who sets them and how long they stay',
  },
  bases: {
    consent: { name: 'Your consent', because: () => 'We do it only if you agree.' },
    contract: {
      name: 'A contract with you',
      because: () => 'It is needed for a contract with you, or to prepare one at your request.',
    },
    legalObligation: {
      name: 'A legal obligation',
      because: (text) =>
        `The law requires it: ${text === '' ? toComplete('the text that requires it') : text}. You can neither object to it nor have erased what it makes us keep.`,
    },
    vitalInterests: {
      name: 'Protection of life',
      because: () => 'It is needed to protect your life or somebody else’s.',
    },
    publicTask: {
      name: 'A task in the public interest',
      because: (text) =>
        `We carry out a task in the public interest or exercise official authority: ${text === '' ? toComplete('the text that entrusts us with it') : text}.`,
    },
    legitimateInterests: {
      name: 'Our legitimate interest',
      because: (interest) =>
        `We have a legitimate interest in it: ${interest === '' ? toComplete('the interest pursued') : interest}`,
    },
    ukRecognisedLI: {
      name: 'An interest recognised by law',
      because: (interest) =>
        `United Kingdom law itself recognises this interest: ${interest === '' ? toComplete('the interest pursued') : interest}`,
    },
    chNoBasisNeeded: {
      name: 'Swiss law',
      because: () =>
        'Swiss law allows it as long as it does not infringe your personality rights, or where it is justified.',
    },
  },
  noBasis: toComplete('the legal basis'),
  noPurpose: toComplete('the purposes'),
  follows: {
    withdrawConsent:
      'You can withdraw this consent at any time, as easily as you gave it. What was done before remains lawful.',
    portability: 'You can get back the data you gave us and use them elsewhere.',
    objection:
      'You can object to it, on grounds relating to your situation. We then stop, unless there are compelling legitimate grounds.',
  },
  special: (condition) => `Sensitive data: ${condition}.`,
  noCondition: toComplete('what allows sensitive data to be used'),
  collection: {
    direct: 'We collect them from you.',
    indirect: 'We do not collect them from you: the table tells where they come from.',
    both: 'We collect some of them from you and some elsewhere: the table tells where they come from.',
    unknown: toComplete('whether the data are collected from the people or elsewhere'),
  },
  noData: toComplete('the data used'),
  noSource: toComplete('the source'),
  sensitive: { special: 'sensitive data', criminal: 'data about offences' },
  fromYou: 'You',
  mandatory: {
    statutory: 'Yes, the law requires it',
    contractual: 'Yes, the contract says so',
    neededForContract: 'Yes, to enter into the contract',
    optional: 'No, you are free to',
    unknown: toComplete('required or optional'),
  },
  refusal: (consequences) => `If you do not give them: ${consequences}`,
  noRefusal: toComplete('what happens if the person does not give them'),
  recipients: {
    inside: 'Within our organisation',
    outside: 'Other organisations',
    processors: 'Providers who act for us, on our instructions',
    none: 'No other organisation receives your data.',
    unknown: toComplete('the recipients, or “none”'),
    authorities: (who) => `Where the law allows it, for a particular inquiry, these may also obtain some: ${who}.`,
  },
  transfers: {
    none: (zone) => `Your data are not transferred outside ${zone}.`,
    rest: (zone) => `The rest of your data are not transferred outside ${zone}.`,
    some: (zone) => `Some of your data are transferred outside ${zone}:`,
    unknown: (zone) => toComplete(`transfers outside ${zone}, or “none”`),
    zones: { eea: 'the European Economic Area', uk: 'the United Kingdom', ch: 'Switzerland' },
    noCountry: toComplete('the country'),
    line: (country, importer, safeguard) =>
      `${[country, importer].filter((part) => part !== '').join(', ')}: ${safeguard}`,
    adequacy: (tool) => `an official decision recognises that your data are well enough protected there (${tool}).`,
    safeguards: (tool) => `binding written commitments protect your data there (${tool}).`,
    derogation: (tool) => `the law allows it in this particular case (${tool}).`,
    other: (tool) => `the law allows it (${tool}).`,
    noSafeguard: toComplete('the safeguard that protects the data'),
    copy: (where) => `To get a copy of these commitments: ${where}`,
    noCopy: toComplete('where to get a copy of these commitments'),
  },
  retained: {
    from: (period, trigger) => `${period}, from: ${trigger}`,
    withoutTrigger: (period) => `${period}, from: ${toComplete('what it runs from')}`,
    noPeriod: toComplete('the period, or what decides it'),
    archive: (period, _reason) => `Then archived, where few people can see them: ${period}`,
    fate: (fate) => `Afterwards: ${fate}`,
    noFate: `Afterwards: ${toComplete('what becomes of the data')}`,
  },
  rightsInBrief: {
    access: 'see your data',
    rectification: 'have them corrected',
    erasure: 'have them erased',
    restriction: 'have their use restricted',
    portability: 'get them back to use elsewhere',
    objection: 'object to their use',
    objectionMarketing: 'refuse direct marketing',
    withdrawConsent: 'withdraw your consent',
    adm: 'ask for a person to review an automated decision',
    explanation: 'ask how an algorithm was used in a decision',
    postMortem: 'decide what becomes of them after your death',
    delisting: 'have a search result that bears your name removed',
    childErasure: 'have erased what was collected when you were a child',
  },
  rightsInFull: {
    access: {
      label: 'See your data',
      says: 'Know whether we hold any, which and what for, and receive a copy.',
    },
    rectification: {
      label: 'Have them corrected',
      says: 'Have put right what is wrong, and completed what is missing.',
    },
    erasure: {
      label: 'Have them erased',
      says: 'Where the law provides for it, for instance when we no longer need them.',
    },
    restriction: {
      label: 'Have their use restricted',
      says: 'Ask us to keep them without using them, for instance while we check that they are accurate.',
    },
    portability: {
      label: 'Get them back',
      says: 'Receive the data you gave us in a common format, or have them sent to another organisation.',
    },
    objection: { label: 'Object', says: 'Ask us to stop, on grounds relating to your situation.' },
    objectionMarketing: {
      label: 'Refuse direct marketing',
      says: 'At any time, without giving a reason and free of charge.',
    },
    withdrawConsent: {
      label: 'Withdraw your consent',
      says: 'At any time. What was done before remains lawful.',
    },
    adm: {
      label: 'Have an automated decision reviewed',
      says: 'Not be subject to a decision taken without any human involvement, except where the law provides for it; in those cases, ask for a person to review it.',
    },
    explanation: {
      label: 'Ask for an explanation',
      says: 'Know how an algorithm was used in a decision about you.',
    },
    postMortem: {
      label: 'Decide for after your death',
      says: 'Give instructions on keeping, erasing and disclosing your data.',
    },
    delisting: {
      label: 'Have a search result removed',
      says: 'Ask that a page no longer appear when somebody searches for your name.',
    },
    childErasure: {
      label: 'Erase what dates from your childhood',
      says: 'Have erased without delay the data collected online when you were a child.',
    },
  },
  erasureLimits: {
    legalObligation: 'What the law makes us keep is not erased.',
    publicTask: 'What our task in the public interest still needs is not erased.',
  },
  format: (format) => `Format: ${format}.`,
  rightsOpenLater: (rights) => toComplete(`rights that depend on the legal basis: ${rights}`),
  marketingUnknown: toComplete('the right to refuse direct marketing, if there is any'),
  childUnknown: toComplete('erasing what was collected online from a child, if there is any'),
  howTo: (contact) => `To use your rights: ${contact}`,
  noContact: toComplete('whom to ask, and how'),
  answeredIn: (period, extension) =>
    `It is free of charge. We answer within ${period}${extension === '' ? '' : `, which may be extended by ${extension} where the request is complex; we then let you know`}.`,
  objecting: (how) => `To object: ${how}`,
  consent: {
    none: 'Nothing we do here rests on your consent.',
    unknown: toComplete('what rests on consent, or “nothing”'),
    withdraw: (how) => `To withdraw your consent: ${how}`,
    noWay: toComplete('how to withdraw consent'),
    preferences: (where) => `To set your preferences: ${where}`,
  },
  ...noticeCookies,
  decisions: {
    none: 'No decision about you is taken by a machine alone.',
    rest: 'Otherwise, no decision about you is taken by a machine alone.',
    assisted: 'A tool helps to prepare decisions; a person always decides.',
    solelyNoSignificantEffect:
      'Some operations are carried out without human involvement, with no legal effect and no important consequence for you.',
    solelySignificantEffect: 'A decision with important consequences for you is taken without human involvement.',
    unknown: toComplete('automated decisions, or “none”'),
    profiling: 'Your data are also used to build a profile of you, for instance of your habits or preferences.',
    logic: (how) => `How it works: ${how}`,
    noLogic: toComplete('how the decision is taken'),
    effects: (what) => `What it means for you: ${what}`,
    noEffects: toComplete('the consequences for the person'),
    safeguards: (which) => `You can ${which}.`,
    safeguard: {
      humanIntervention: 'ask for a person to review the decision',
      expressView: 'give your point of view',
      contest: 'contest the decision',
    },
    noSafeguard: toComplete('what the person can ask for: review, point of view, contest'),
    ask: (where) => `To ask for an explanation: ${where}`,
  },
  complaint: {
    ask: (contact) => `A question? ${contact}`,
    toUs: (days) => `You can first send us your complaint: we acknowledge it within ${days} days.`,
    toAuthority: (authority) =>
      `If you think that your rights are not respected, you can complain to the supervisory authority: ${authority}. You can also go to court.`,
    noAuthority: toComplete('the supervisory authority and its contact details'),
  },
  changes: {
    otherRules:
      'What we do to prevent, investigate or prosecute offences follows other rules (Directive (EU) 2016/680 and the laws that carry it out): it is not told here.',
    promise:
      'We update this text when what we do with your data changes. Before using them for anything else, we tell you.',
    version: (day) => `This text is up to date as of ${day}.`,
  },
}
