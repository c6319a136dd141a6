import { it } from 'vitest'
import { comeIn } from './come-in'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { makeCsv } from '../../../helpers/make-sheets'
import { countries, security, transferSafeguards } from './ico-rows'
const show=(x: ReturnType<typeof comeIn>)=>{const {after,tables,...r}=x; const clean=(o:unknown):unknown=>Array.isArray(o)?o.map(clean):o&&typeof o==='object'?Object.fromEntries(Object.entries(o).filter(([,v])=>v!==''&&v!=='unknown'&&!(Array.isArray(v)&&v.length===0)).map(([k,v])=>[k,clean(v)])):o; console.log(JSON.stringify(clean(r),null,1).replace(/\n\s{6,}/g,' '), tables.map(t=>`${t.form} ${t.subject} ${t.records}`))}
it('a',()=>{
 show(comeIn(JSON.stringify([{name:'Payroll',controller:{name:'Heron Mills',contact:'1 Weir Lane'},data_protection_officer:{name:'Ada Finch',contact:'dpo@heron.example'},purposes:'Pay staff',security_measures:'Encryption\nBadges',personal_data:[{data_subject:'Employees',data_categories:[{name:'Bank details'},{name:'Contact'}],description:'IBAN',retention_period:5,retention_period_mode:'year(s)',retention_period_description:'after departure'},{data_subject:'Job applicants',data_categories:[{name:'Curriculum vitae'}],retention_period:0,retention_period_mode:'day(s)'}],recipients:[{name:'HR department',type:'internal'},{name:'Tax office',type:'external',description:'monthly'}],international_transfers:[{organisation:'Acme Inc',description:'support',country:'United States',documents:'Standard contractual clauses'}],processors:[{name:'PayCo',contact:'x@payco.example',activities:'hosting'}]},{name:'Badges',purposes:'Access control'}]),'monarc.json'))
 show(comeIn(JSON.stringify([{id:'a1',organizationId:'910',status:'DRAFT',title:'Lønn',purpose:'Utbetale lønn',categories:[{dataSubjectCategories:'Ansatte',personalDataCategories:['Navn','Kontonummer']},{dataSubjectCategories:'Pårørende',personalDataCategories:['Navn']}],articleSixBasis:[{legality:'6.1.b',referenceUrl:'https://lovdata.example/1'}],otherArticles:{articleNine:{checked:false}},businessAreas:['HR'],dataProcessingAgreements:[{dataProcessorName:'Fjord AS',agreementUrl:'https://x.example'}],securityMeasures:'Kryptering',plannedDeletion:'5 år',dataTransfers:{transferred:false},recipientCategories:['Skatteetaten'],privacyProcessingSystems:'Lønnssystem',dataProtectionImpactAssessment:{conducted:true}}]),'rec.json'))
 show(comeIn(`system:
  - fides_key: web_shop
    name: Web shop
    description: Sells toys
    administrating_department: Sales
    does_international_transfers: false
    uses_profiling: true
    privacy_declarations:
      - name: Take orders
        data_use: essential.service
        data_categories: [user.contact.email, user.financial]
        data_subjects: [customer]
        legal_basis_for_processing: Contract
        retention_period: 3 years
      - data_use: marketing.advertising
        data_categories: [user.contact.email]
        data_subjects: [prospect]
        legal_basis_for_processing: Consent
  - fides_key: wiki
    name: Wiki
    privacy_declarations: []
dataset:
  - fides_key: db
    name: Main database
`,'systems.yml'))
 show(comeIn(JSON.stringify([{'dataset.name':'Fides Dataset','system.name':'Fides System','system.administrating_department':'Department or Business Function','system.privacy_declaration.data_use.name':'Purpose of Processing','system.privacy_declaration.data_subjects.name':'Categories of Individuals','unioned_data_categories':'Categories of Personal Data (Fides Taxonomy)','system.privacy_declaration.data_use.recipients':'Categories of Recipients','dataset.retention':'Retention Schedule','system.data_responsibility_title':'Role or Responsibility','system.data_protection_impact_assessment.is_required':'Data Protection Impact Assessment required?'},{'dataset.name':'N/A','system.name':'Web shop','system.administrating_department':'Sales','system.privacy_declaration.data_use.name':'Provide the capability','system.privacy_declaration.data_subjects.name':'Customer','unioned_data_categories':'user.contact.email','system.privacy_declaration.data_use.recipients':'Carrier','dataset.retention':'3 years','system.data_responsibility_title':'Controller','system.data_protection_impact_assessment.is_required':'False'}]),'map.json'))
 show(comeIn(`# Personal data of Lantern\n\npurpose: Connect users to their accounts\nlawfulness: legal\n\ndata: username\nrequired: true\nvisibility: private\ndescription:\n    Identifies users\n    at login.\nmitigation: pseudonym allowed\n\ndata: email\nrequired: true\n`,'GDPR.txt'))
 show(comeIn(`purpose: Connect users\nlawfulness: legitimate interest\npurpose: Send news\nlawfulness: consent\n\ndata: username\nrequired: true\n`,'GDPR.txt'))
})
it('b',()=>{
 show(comeIn(makeXlsx([{name:'Registre',rows:[['Processus métier','Numéro du traitement','Description fonctionnelle du traitement','Finalité du traitement','Type de traitement','Catégorie fonctionnelle de données','Catégorie de données RGPD','Catégories de personnes concernées','Délai de conservation','Catégories de destinataires','Niveau de classification','Date de fin du traitement','Traitement de remplacement'],['Ressources humaines','P-7','Paie du personnel','Payer les agents','Collecte','Données salariales','Données bancaires','Salariés','10 ans','Banque','Confidentiel','31/12/2023','P-9']]}]),'apd.xlsx'))
 show(comeIn(makeXlsx([{name:'Register',rows:[['Nom et coordonnées du responsable du traitement pour lequel le sous-traitant agit','Numéro du traitement','Catégories de traitements effectués pour le compte du responsable du traitement','Transfert vers un pays tiers','Mesures de sécurité techniques et organisationnelles'],['Brasserie du Gué\n3 rue du Gué','S-1','Hébergement de la paie','Non','Chiffrement']]}]),'apd.xlsx'))
 show(comeIn(makeCsv([['Business function','Purpose of processing','Categories of data subjects','Categories of personal data','Categories of recipients','Personal data shared with each recipient','Article 6 legal basis','Article 9 condition','Retention period','Technical and organisational measures','Other impact assessments','Date of last review','Reviewed by'],['HR','Paying staff','Employees','Bank details','Revenue','IBAN to Revenue','Legal obligation','','6 years','Encryption','TIA 2024','12/03/2024','Ann Burke']]),'dpc.csv'))
 show(comeIn(makeCsv([['Name and contact details of each controller','Categories of processing carried out on behalf of each controller','Transfers to third countries','Technical and organisational measures','Sub-processors','Reviewed by'],['Willow Ltd','Hosting','No','Encryption; backups','Brook GmbH','Ann Burke']]),'dpc.csv'))
 show(comeIn(makeCsv([['Label','DateCreation','Ref','ProcessingState','Description','IsDPIARequired','MainPurpose','DataBreachReportingTool','CivilStatus','ProfessionalLife','NationalIdentificationNumber','Health','Profiling','RetentionActiveDuration'],['Recrutement','2021-03-01','T-4','Active','Candidatures','false','Recruter','Outil','true','true','false','false','false','2 ans']]),'dastra.csv'))
})
