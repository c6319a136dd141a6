import { FileCheck } from '@lucide/vue'
import { defineAsyncComponent } from 'vue'
import { codeLists } from '@core/codes'
import { isOfArticle28 } from '@core/law/contract-verdict'
import type { Presentation } from '../presentation'
import { clausesColumn } from './columns'

const required = codeLists.contractClause.filter(isOfArticle28)

export const contractChecks: Presentation<'contractChecks'> = {
  icon: FileCheck,
  rail: 'assessments',
  columns: [clausesColumn, 'signedOn', 'validTo', 'checkedOn'],
  moreColumns: ['document', 'checkedBy'],
  searched: ['document', 'checkedBy'],
  // A copy is another contract: nobody signed or read it.
  ofCopy: { signedOn: '', validTo: '', checkedOn: '', checkedBy: '', document: '' },
  states: defineAsyncComponent(() => import('./ContractStates.vue')),
  sections: {
    clauses: {
      component: defineAsyncComponent(() => import('./sections/ClausesSection.vue')),
      tally: ({ clauses }) => ({
        answered: clauses.filter(({ clause, answer }) => clause !== '' && isOfArticle28(clause) && answer !== '')
          .length,
        total: required.length,
      }),
    },
  },
}
