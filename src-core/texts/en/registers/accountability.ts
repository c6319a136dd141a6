import { inOneSection } from '../../one-section'
import * as ending from './ending'

const oneSection = inOneSection(ending)

export const policies = oneSection('policies', {
  names: ['policy', 'Policies and procedures', 'New policy'],
  lead: 'The rules the organisation has set itself and has people apply (Art. 24(2)).',
  section: ['The policy', 'What it governs, who adopted it, and when to read it again.'],
  title: ['Title', 'The title printed on the document.'],
  kind: ['Subject', 'A breach procedure and a procedure for requests are expected of everyone.'],
  version: ['Version', 'The one that applies today.'],
  approvedBy: ['Adopted by', 'The board or senior person who signed it.'],
  approvedOn: ['Adopted on', 'The day of the decision, not of the draft.'],
  audience: ['Audience', 'Those who must apply it.'],
  publishedWhere: ['Where it is made known', 'Intranet, notice board, welcome pack.'],
  owner: ['Kept up to date by', 'The person who proposes revisions.'],
  nextReviewOn: ['Next revision', 'The date to read it again, even if nothing changes.'],
  withdrawnOn: ['Withdrawn on', 'A withdrawn policy no longer counts, but is kept.'],
  document: ['Text adopted', 'The text adopted, among the documents cited.'],
})

export const trainings = oneSection('trainings', {
  names: ['training', 'Trainings', 'New training'],
  lead: 'Who was trained or made aware, when, and with what result (Art. 39(1)(b)).',
  section: ['The training', 'Subject, audience, attendance, and what remained of it.'],
  title: ['Title', 'What the session was about, in a line.'],
  date: ['Date', 'The day it took place.'],
  trainer: ['Trainer', 'The person or firm that gave it.'],
  audience: ['Audience', 'The professions or departments it was meant for.'],
  audienceDetail: ['More about the audience', 'The department or site, if it needs naming.'],
  participantsCount: ['Number attending', 'How many came, as the attendance sheet shows.'],
  invitedCount: ['Invited', 'How many were meant to come.'],
  participants: ['Participants by name', 'Only those who are already contacts of the file.'],
  duration: ['Length', 'Time spent, breaks left out.'],
  content: ['Content', 'The points covered, in a few lines.'],
  evaluationScore: ['Result of the evaluation', 'The average mark, or the result of the phishing test.'],
  passRate: ['Pass rate (%)', 'The share of participants who passed the evaluation.'],
  evidence: ['Evidence', 'The attendance sheet or the material.'],
  nextDue: ['To be repeated before', 'The date by which this audience is to be trained again.'],
})

export const dpoAdvice = oneSection('dpoAdvice', {
  names: ['DPO advice', 'DPO advice', 'New advice'],
  lead: 'What the DPO advised, and what became of it (Art. 39(1)).',
  section: ['The advice', 'The question asked, the answer, what followed.'],
  subject: ['Subject', 'The question asked, in a line.'],
  date: ['Given on', 'The day the advice was handed over.'],
  askedBy: ['Asked by', 'The department or person; “own initiative” if nobody asked.'],
  activities: ['Activities concerned', 'Those the advice is about.'],
  dpia: ['DPIA concerned', 'The one the advice was given for, if any.'],
  advice: ['Advice', 'The advice itself, as it was given.'],
  followed: ['Followed', 'The organisation is free not to follow it; it then says why.'],
  notFollowedReason: ['Why it was not followed', 'Written by the organisation, not by the DPO.'],
  document: ['Signed advice', 'The signed advice, where it stands apart.'],
})

export const authorityContacts = oneSection('authorityContacts', {
  names: ['exchange with the authority', 'Exchanges with authorities', 'New exchange'],
  lead: 'Questions, inspections, orders and answers (Art. 31 and 58).',
  section: ['The exchange', 'What the authority asked, by when, and what was answered.'],
  subject: ['Subject', 'What it is about, in a line.'],
  authority: ['Authority', 'The one that wrote, or was written to.'],
  kind: ['Kind', 'A question does not bind as an order does.'],
  date: ['Date', 'The day it was received or sent.'],
  reference: ['Reference', 'The case number the authority gave.'],
  owner: ['Followed up by', 'The person who prepares the answer.'],
  activities: ['Activities concerned', 'Those the exchange is about.'],
  summary: ['What is asked', 'The points raised, in the authority’s terms.'],
  deadline: ['Answer due on', 'The date set by the authority.'],
  answeredOn: ['Answered on', 'The day the answer was sent.'],
  answer: ['Answer', 'What was answered, and what was enclosed.'],
  outcome: ['Outcome', 'Closed, reminder, formal notice, penalty.'],
  documents: ['Papers', 'The letter, the inspection report, the decision.'],
})

export const certifications = oneSection('certifications', {
  names: ['certificate or code', 'Certifications and codes of conduct', 'New certificate or code'],
  lead: 'Commitments checked by a third party, ours and those of processors (Art. 40 to 43).',
  section: ['The certificate or code', 'By whom, for what, until when.'],
  scheme: ['Scheme', 'The name of the certification, seal or code.'],
  kind: ['Kind', 'Only Articles 40 and 42 give the evidence a weight of its own.'],
  body: ['Body', 'The one that certifies, or that monitors the code.'],
  holder: ['Holder', 'The organisation of the file that holds it.'],
  processor: ['Processor that holds it', 'The one that puts it forward as a guarantee (Art. 28(5)).'],
  scope: ['Scope', 'The services and sites covered; the rest is not.'],
  reference: ['Number', 'That of the certificate.'],
  validFrom: ['Valid from', 'The day it was issued.'],
  validTo: ['Valid until', 'Three years at most for an Article 42 certification.'],
  document: ['Certificate', 'The certificate, or the deed of adherence.'],
})
