/** Folded words that tell people, their posts, services and organisations apart, in seven languages. */
const wordsIn = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** A post: whoever holds it, the words name nobody. */
export const titles = wordsIn(`
  directeur directrice responsable responsables chef cheffe chefs charge chargee gestionnaire assistant assistante president presidente secretaire
  comptable juriste avocat avocate maire adjoint adjointe delegue deleguee referent referente dpo dpd rssi ciso cto ceo cfo coo cio cdo dsi drh daf
  dga dgs pdg technicien technicienne administrateur administratrice coordinateur coordinatrice coordonnateur coordonnatrice animateur animatrice
  educateur educatrice cuisinier gardien gardienne infirmier infirmiere medecin tresorier tresoriere conseiller conseillere consultant consultante
  analyste ingenieur developpeur developpeuse formateur formatrice enseignant enseignante proprietaire gerant gerante superviseur agent agente
  manager managers director head officer lead leader counsel owner owners chief executive secretary treasurer administrator coordinator analyst
  engineer developer specialist supervisor controller advisor adviser clerk accountant lawyer solicitor attorney nurse teacher custodian vp
  representative operator buyer recruiter auditor architect
  leiter leiterin abteilungsleiter abteilungsleiterin geschaftsfuhrer geschaftsfuhrerin beauftragter beauftragte datenschutzbeauftragter
  datenschutzbeauftragte sachbearbeiter sachbearbeiterin referentin vorsitzender vorsitzende verantwortlicher verantwortliche inhaber inhaberin
  personalleiter personalleiterin teamleiter teamleiterin projektleiter projektleiterin buchhalter buchhalterin schatzmeister burgermeister
  hoofd medewerker medewerkster beheerder functionaris adviseur voorzitter penningmeester secretaris eigenaar teamleider verantwoordelijke
  directora jefe jefa gerente encargado encargada delegado delegada coordinador coordinadora administrador administradora asesor asesora
  secretario secretaria tesorero tesorera tecnico tecnica abogado abogada gestor gestora
  direttore direttrice responsabile capo dirigente addetto addetta titolare referente amministratore segretario segretaria tesoriere consulente
  diretor diretora responsavel chefe encarregado encarregada coordenador coordenadora assessor tesoureiro advogado advogada`)

/** A service or a subject: no person is called so. */
export const services = wordsIn(`
  service services direction departement pole equipe bureau cellule secretariat accueil ressources humaines rh it hr dg comptabilite informatique
  paie juridique marketing communication qualite commercial achats ventes finance finances financier logistique technique administration
  administratif general generale interne internes externe externes tous toutes metier metiers securite prevention formation
  department team unit division human resources payroll accounting legal compliance security sales procurement operations support customer success
  data protection people information talent acquisition business development affairs desk quality assurance reception risk audit internal external
  public relations privacy digital product project engineering technology facilities logistics supply chain purchasing treasury tax credit lending
  loans claims underwriting training learning research health safety front back board management strategy all various multiple
  abteilung personal personalabteilung verwaltung vertrieb einkauf buchhaltung revision recht rechtsabteilung datenschutz informatik technik
  kundenservice geschaftsfuhrung geschaftsleitung vorstand intern interner externer
  afdeling personeelszaken directie boekhouding klantenservice bestuur inkoop verkoop
  departamento recursos humanos administracion contabilidad direccion area equipo servicio servicios compras calidad
  ufficio reparto risorse umane amministrazione direzione contabilita settore servizio acquisti vendite personale
  administracao contabilidade direcao setor servico vendas qualidade equipa`)

/** What an organisation calls itself by. */
export const organisations = wordsIn(`
  association asso commune mairie ville metropole communaute societe entreprise ecole college lycee universite faculte hopital clinique ehpad
  cabinet groupe fondation syndicat office agence institut centre club comite federation conseil chambre caisse banque mutuelle maison musee
  theatre pharmacie restaurant hotel studio atelier laboratoire bibliotheque mediatheque ludotheque creche librairie boulangerie cooperative
  ministere prefecture region etablissement union ccas
  company group foundation school university council trust bank hospital clinic society institute agency center charity library bakery
  holding holdings partners consulting solutions systems software technologies industries city borough parish
  verein stadt gemeinde schule stiftung kreis landkreis universitat krankenhaus klinik gesellschaft genossenschaft sparkasse
  gemeente stichting vereniging universiteit ziekenhuis bibliotheek bedrijf
  ayuntamiento asociacion fundacion escuela universidad empresa hospital colegio instituto sociedad cooperativa banco
  comune associazione fondazione scuola universita azienda ospedale societa istituto banca regione
  camara associacao fundacao escola universidade sociedade municipio junta`)

/** Legal forms. Short ones are words elsewhere, and count in capitals alone. */
export const legalForm =
  /(?<![\p{L}\p{N}])(?:SA|SAS|SASU|SARL|EURL|SCI|SCM|SCP|SELARL|SNC|SCOP|SCIC|GIE|GIP|EPIC|LLC|LLP|PLC|AG|KG|UG|SE|BV|NV|VZW|ASBL|SPA|SRL|SL|SLU|LDA|SpA|Srl|S\.A\.S?\.?|S\.A\.R\.L\.?|S\.p\.A\.?|S\.r\.l\.?|S\.L\.?|B\.V\.?|N\.V\.?|e\.\s?V\.?|[Ll]td\.?|[Ll]imited|[Ii]nc\.?|[Cc]orp\.?|plc|GmbH|gmbh|Lda\.?)(?![\p{L}\p{N}])/u
