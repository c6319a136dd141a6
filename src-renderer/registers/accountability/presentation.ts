import {
  BadgeCheck,
  ClipboardCheck,
  GraduationCap,
  Mails,
  MessageSquareQuote,
  Presentation as Board,
  ScrollText,
} from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import { sized } from '../columns'
import type { Presentation } from '../presentation'

/** Registers that prove what was done, in the order in which they are shown to an authority. */
export const policies: Presentation<'policies'> = {
  icon: ScrollText,
  rail: 'accountability',
  columns: ['kind', sized('policies', 'version', { width: 88, grow: 1 }), 'approvedOn', 'nextReviewOn'],
  moreColumns: ['approvedBy', 'audience', 'withdrawnOn'],
  groupBy: 'kind',
  searched: ['kind', 'approvedBy', 'audience'],
  // A new edition has been adopted by nobody yet.
  ofCopy: { version: '', approvedBy: '', approvedOn: '', nextReviewOn: '', withdrawnOn: '' },
}
export const trainings: Presentation<'trainings'> = {
  icon: GraduationCap,
  rail: 'accountability',
  columns: ['date', 'audience', 'participantsCount', 'nextDue'],
  moreColumns: ['trainer', 'duration', 'passRate'],
  groupBy: 'audience',
  searched: ['trainer', 'audience', 'audienceDetail'],
  // The same session held again: who came, and with what result, is not known yet.
  ofCopy: {
    date: '',
    participantsCount: null,
    invitedCount: null,
    participants: [],
    evaluationScore: '',
    passRate: null,
    evidence: '',
    nextDue: '',
  },
}
export const audits: Presentation<'audits'> = {
  icon: ClipboardCheck,
  rail: 'accountability',
  columns: ['kind', 'date', 'auditor', 'followUpOn'],
  moreColumns: ['activities', 'processor'],
  groupBy: 'kind',
  searched: ['kind', 'auditor', 'activities'],
  sections: { findings: { component: defineAsyncComponent(() => import('./FindingsSection.vue')) } },
  ofCopy: { date: '', findings: [], nothingFound: 'unknown', conclusion: {}, report: '', followUpOn: '' },
}
export const managementReviews: Presentation<'managementReviews'> = {
  icon: Board,
  rail: 'accountability',
  columns: ['date', 'attendees', 'nextReviewOn'],
  moreColumns: ['dpoReportOn', 'periodFrom', 'periodTo'],
  searched: ['attendees', 'decisions'],
  sections: {
    indicators: { component: defineAsyncComponent(() => import('./IndicatorsSection.vue')) },
    decisions: { component: defineAsyncComponent(() => import('./DecisionsSection.vue')) },
  },
  ofCopy: {
    date: '',
    periodFrom: '',
    periodTo: '',
    dpoReportOn: '',
    indicators: [],
    decisions: [],
    resources: {},
    nextReviewOn: '',
    document: '',
  },
}
export const dpoAdvice: Presentation<'dpoAdvice'> = {
  icon: MessageSquareQuote,
  rail: 'accountability',
  columns: ['date', 'activities', 'followed'],
  moreColumns: ['askedBy', 'dpia'],
  groupBy: 'followed',
  searched: ['askedBy', 'activities', 'advice'],
  ofCopy: { date: '', advice: {}, followed: 'unknown', notFollowedReason: {}, document: '' },
}
export const authorityContacts: Presentation<'authorityContacts'> = {
  icon: Mails,
  rail: 'accountability',
  columns: ['authority', 'kind', 'deadline', 'answeredOn'],
  moreColumns: ['date', 'reference', 'owner'],
  groupBy: 'authority',
  searched: ['authority', 'kind', 'reference', 'activities'],
}
export const certifications: Presentation<'certifications'> = {
  icon: BadgeCheck,
  rail: 'accountability',
  columns: ['kind', 'body', 'validTo', 'processor'],
  moreColumns: ['holder', 'validFrom', 'reference'],
  groupBy: 'kind',
  searched: ['body', 'processor', 'holder'],
}
