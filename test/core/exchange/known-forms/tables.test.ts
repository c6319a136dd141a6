import { expect, it } from 'vitest'
import { makeCsv } from '../../../helpers/make-sheets'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { propose } from '../../../helpers/propose'
import { countries, icoControllerRow, security, transferSafeguards } from './ico-rows'

/** What could be lost: cells that found no place, as the person reads them. */
const leftIn = (proposal: ReturnType<typeof propose>['proposal']) => proposal.unplaced.map(({ text }) => text)
it('x',()=>{
  const { proposal, after } = propose(makeXlsx([{ name: 'Template', rows: icoControllerRow }]), { name: 'ico.xlsx' })
  console.log(JSON.stringify(proposal.forms), JSON.stringify(proposal.unplaced), JSON.stringify(after.activities,null,1), proposal.created, proposal.warnings)
  const p = propose(makeXlsx([{ name: 'Template', rows: [['Name and contact details of controller',"Name and contact details of controller's representative (if applicable)",'Categories of processing',countries,transferSafeguards,security,'Link to contract with controller'],['Hedgerow Ltd\n1 Lane, hedgerow@example.org','Brook SARL, Paris','Hosting of payroll','United States','Standard contractual clauses','Encryption; backups','contracts/4'],['Willow plc','','Hosting of payroll','','','Encryption','']] }]), { name: 'ico.xlsx' })
  console.log(JSON.stringify(p.proposal.forms), JSON.stringify(p.proposal.unplaced), JSON.stringify(p.after.processorActivities,null,1), p.proposal.created, p.proposal.warnings)
})
