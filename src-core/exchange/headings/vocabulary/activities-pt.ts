import type { ActivityWords } from '../subject'

/** Portuguese headings of processings. Sources: CNPD models for controllers. */
// prettier-ignore
export const activitiesPt: ActivityWords = {
  name: [
    'tratamento', 'atividade de tratamento', 'atividades de tratamento', 'nome do tratamento',
    'nome da atividade de tratamento', 'nome da atividade', 'denominação do tratamento', 'designação do tratamento',
    'designação', 'designação da atividade de tratamento', 'denominação', 'título', 'nome', 'atividade', 'processo',
    'operação de tratamento', 'título do tratamento', 'identificação do tratamento', 'nome do processo',
  ],
  ref: [
    'referência', 'número', 'n.º', 'código', 'identificador', 'id', 'número de registo', 'n.º de registo',
    'número de ordem', 'número de referência',
  ],
  purposes: [
    'finalidade', 'finalidades', 'finalidade do tratamento', 'finalidades do tratamento', 'finalidade de tratamento',
    'finalidade principal', 'objetivo', 'objetivos', 'propósito', 'fim do tratamento', 'fins do tratamento',
    'descrição da finalidade', 'finalidades do tratamento dos dados',
  ],
  subPurposes: ['finalidades secundárias', 'outras finalidades', 'finalidade secundária'],
  legalBasis: [
    'fundamento jurídico', 'fundamento legal', 'fundamento de licitude', 'base legal', 'bases legais', 'base jurídica',
    'licitude', 'licitude do tratamento', 'fundamento', 'fundamento jurídico do tratamento', 'condição de licitude',
    'fundamentos de licitude', 'hipótese legal', 'fundamento do tratamento', 'fundamento legal do tratamento',
    'fundamento de legitimidade',
  ],
  legalBasisJustification: [
    'legislação aplicável', 'referência legal', 'justificação do fundamento', 'diploma legal', 'enquadramento legal',
    'norma legal', 'legislação', 'base normativa',
  ],
  legitimateInterests: [
    'interesse legítimo', 'interesses legítimos', 'ponderação de interesses', 'teste de ponderação',
  ],
  consent: [
    'consentimento', 'obtenção do consentimento', 'prova do consentimento', 'recolha do consentimento',
    'consentimento do titular',
  ],
  article9: [
    'artigo 9', 'fundamento artigo 9', 'condição artigo 9', 'exceção artigo 9', 'fundamento para categorias especiais',
  ],
  subjects: [
    'titulares', 'titulares dos dados', 'titular dos dados', 'categorias de titulares', 'categoria de titulares',
    'categorias de titulares dos dados', 'categorias de titulares de dados', 'categoria de titulares de dados',
    'categorias de pessoas', 'pessoas abrangidas', 'pessoas em causa', 'titulares de dados',
    'descrição das categorias de titulares', 'categoria do titular',
  ],
  subjectCount: ['número de titulares', 'número de titulares dos dados', 'número de pessoas', 'volume de titulares'],
  vulnerable: ['titulares vulneráveis', 'pessoas vulneráveis', 'grupos vulneráveis', 'menores'],
  largeScale: ['grande escala', 'tratamento em grande escala'],
  dataCategories: [
    'categorias de dados', 'categoria de dados', 'categorias de dados pessoais', 'categoria de dados pessoais',
    'tipos de dados', 'tipo de dados', 'tipologia de dados', 'descrição das categorias de dados pessoais',
    'categorias dos dados', 'tipos de dados pessoais', 'natureza dos dados', 'categorias de dados tratados',
  ],
  dataDetail: [
    'dados', 'dados pessoais', 'dados tratados', 'dados pessoais tratados', 'dados recolhidos', 'que dados',
    'dados pessoais recolhidos', 'detalhe dos dados', 'dados coletados',
  ],
  otherCategories: ['outros dados', 'outras categorias de dados'],
  sensitiveData: ['dados sensíveis', 'dados sensíveis sim/não', 'tratamento de dados sensíveis'],
  specialCategories: [
    'categorias especiais', 'categorias especiais de dados', 'categorias especiais de dados pessoais',
    'dados de categorias especiais', 'dados relativos a condenações penais e infrações',
  ],
  minimisation: ['minimização', 'minimização dos dados', 'necessidade e proporcionalidade', 'proporcionalidade'],
  retention: [
    'prazo de conservação', 'prazos de conservação', 'prazo de conservação dos dados', 'conservação',
    'período de conservação', 'prazo de retenção', 'período de retenção', 'prazos previstos para o apagamento',
    'prazos previstos para o apagamento das diferentes categorias de dados', 'prazo para apagamento',
    'prazo de apagamento', 'prazo de eliminação', 'tempo de conservação', 'duração da conservação',
    'prazo para o apagamento dos dados', 'retenção', 'prazo previsto para o apagamento',
  ],
  retentionTrigger: ['início do prazo', 'início da contagem', 'início do prazo de conservação', 'evento desencadeador'],
  retentionLegalReference: [
    'fundamento do prazo de conservação', 'fundamento legal da conservação', 'justificação do prazo de conservação',
  ],
  retentionFate: [
    'destino final', 'eliminação', 'destruição', 'apagamento', 'método de eliminação', 'forma de eliminação',
    'método de destruição',
  ],
  archive: ['arquivo', 'arquivo intermédio', 'prazo de arquivo', 'arquivamento'],
  recipients: [
    'destinatários', 'destinatário', 'categorias de destinatários', 'categoria de destinatários',
    'destinatários dos dados', 'destinatários externos', 'comunicação de dados', 'comunicação de dados a terceiros',
    'categorias de destinatários a quem os dados foram ou serão divulgados', 'entidades destinatárias',
    'partilha de dados', 'entidades a quem os dados são comunicados', 'destinatários ou categorias de destinatários',
    'comunicações de dados', 'partilha com terceiros',
  ],
  internalRecipients: [
    'destinatários internos', 'acesso interno', 'acesso aos dados', 'pessoas com acesso', 'utilizadores com acesso',
    'quem tem acesso', 'serviços com acesso',
  ],
  processors: [
    'subcontratante', 'subcontratantes', 'subcontratante(s)', 'nome do subcontratante', 'entidade subcontratante',
    'entidades subcontratantes', 'prestadores de serviços', 'fornecedores', 'fornecedor', 'subcontratação',
    'identificação do subcontratante', 'operador', 'operadores',
  ],
  processorOrThird: ['terceiros', 'subcontratantes e terceiros'],
  contractLink: [
    'contrato de subcontratação', 'contrato com o subcontratante', 'contrato', 'acordo de subcontratação',
    'acordo de tratamento de dados',
  ],
  transfers: [
    'transferências internacionais', 'transferência internacional', 'transferências', 'transferência',
    'transferências de dados', 'transferências internacionais de dados', 'transferência internacional de dados',
    'transferências para países terceiros', 'transferência para países terceiros',
    'transferências para países terceiros ou organizações internacionais',
    'transferência de dados para países terceiros', 'transferências de dados para países terceiros',
    'transferências de dados pessoais para países terceiros ou organizações internacionais',
    'transferência para fora da UE', 'fluxos transfronteiriços', 'transferências para fora da UE',
  ],
  transferCountries: ['país terceiro', 'países terceiros', 'país de destino', 'países de destino'],
  transferRecipients: [
    'destinatário da transferência', 'organização internacional', 'organizações internacionais', 'importador',
  ],
  safeguards: [
    'garantias', 'garantias adequadas', 'documentação das garantias adequadas', 'garantias da transferência',
    'garantias das transferências', 'cláusulas contratuais tipo', 'cláusulas-tipo', 'mecanismo de transferência',
  ],
  security: [
    'medidas de segurança', 'medidas técnicas e organizativas', 'medidas técnicas e organizativas de segurança',
    'segurança', 'descrição geral das medidas de segurança', 'descrição geral das medidas técnicas e organizativas',
    'medidas técnicas', 'medidas organizativas', 'medidas', 'medidas de segurança implementadas',
    'segurança do tratamento', 'segurança dos dados', 'medidas de proteção',
    'descrição geral das medidas técnicas e organizativas no domínio da segurança',
  ],
  department: [
    'departamento', 'serviço', 'unidade', 'unidade orgânica', 'área', 'direção', 'setor', 'divisão',
    'serviço responsável', 'departamento responsável', 'área funcional', 'serviço/departamento',
  ],
  owner: [
    'responsável interno', 'pessoa de contacto', 'contacto', 'responsável operacional', 'gestor', 'interlocutor',
    'responsável pelo processo', 'responsável da área', 'ponto de contacto', 'dono do processo',
  ],
  author: ['autor', 'elaborado por', 'preenchido por', 'redigido por'],
  createdOn: [
    'data de criação', 'data de registo', 'data', 'data de preenchimento', 'data do registo', 'data de elaboração',
  ],
  status: ['estado', 'situação', 'estado do tratamento'],
  startDate: ['data de início', 'data de início do tratamento', 'data de entrada em vigor', 'data de implementação'],
  endDate: ['data de fim', 'data de cessação', 'data de fim do tratamento', 'data de termo'],
  lastReviewedOn: [
    'última atualização', 'data de atualização', 'data da última atualização', 'última revisão', 'data de revisão',
    'última alteração', 'data da última alteração', 'data da última revisão',
  ],
  description: [
    'descrição', 'descrição do tratamento', 'descrição da atividade', 'descrição da atividade de tratamento', 'resumo',
    'natureza do tratamento', 'descrição sumária',
  ],
  comments: ['observações', 'comentários', 'notas', 'observação', 'informações adicionais', 'comentário'],
  source: [
    'origem', 'origem dos dados', 'fonte', 'fonte dos dados', 'proveniência dos dados', 'fontes de dados', 'fontes',
  ],
  collection: [
    'modo de recolha', 'forma de recolha', 'método de recolha', 'recolha de dados', 'recolha dos dados',
    'meio de recolha', 'forma de coleta',
  ],
  information: [
    'direito de informação', 'informação aos titulares', 'política de privacidade', 'aviso de privacidade',
    'dever de informação', 'informação prestada', 'informação prestada aos titulares',
  ],
  rights: [
    'direitos', 'direitos dos titulares', 'exercício dos direitos', 'exercício de direitos',
    'direitos dos titulares dos dados', 'forma de exercício dos direitos',
  ],
  automatedDecisions: [
    'decisões automatizadas', 'decisão automatizada', 'decisões individuais automatizadas',
    'decisões automatizadas e definição de perfis',
  ],
  profiling: ['definição de perfis', 'criação de perfis', 'perfis'],
  assets: [
    'aplicação', 'aplicações', 'software', 'sistema', 'sistemas', 'sistema de informação', 'sistemas de informação',
    'ferramentas', 'suporte', 'suportes', 'aplicações informáticas', 'base de dados', 'aplicação informática',
  ],
  location: [
    'localização', 'localização dos dados', 'local de armazenamento', 'alojamento', 'local de conservação',
    'armazenamento', 'local de tratamento',
  ],
  role: ['papel', 'na qualidade de', 'qualidade', 'responsável ou subcontratante'],
  body: [
    'responsável pelo tratamento', 'responsável', 'responsáveis pelo tratamento', 'entidade responsável', 'entidade',
    'empresa', 'organização', 'nome do responsável pelo tratamento', 'controlador', 'organismo',
    'identificação do responsável pelo tratamento',
  ],
  bodyNumber: ['NIF', 'NIPC'],
  controllerContact: [
    'contactos do responsável pelo tratamento', 'nome e contactos do responsável pelo tratamento',
    'contactos do responsável', 'nome e contactos do responsável', 'dados de contacto do responsável pelo tratamento',
  ],
  jointControllers: [
    'responsáveis conjuntos', 'responsável conjunto', 'responsáveis conjuntos pelo tratamento',
    'responsável conjunto pelo tratamento', 'responsabilidade conjunta', 'corresponsável',
  ],
  representative: [
    'representante', 'representante do responsável pelo tratamento', 'representante na UE', 'representante legal',
  ],
  dpo: [
    'EPD', 'encarregado da proteção de dados', 'encarregado de proteção de dados', 'DPO', 'contactos do EPD',
    'contacto do encarregado da proteção de dados', 'contactos do encarregado da proteção de dados', 'encarregado',
  ],
  personSurname: ['apelido', 'sobrenome'],
  personFirstName: ['nome próprio', 'primeiro nome'],
  dpiaRequired: [
    'AIPD', 'avaliação de impacto', 'AIPD necessária', 'avaliação de impacto sobre a proteção de dados',
    'necessidade de AIPD', 'AIPD obrigatória', 'avaliação de impacto necessária',
  ],
  dpiaProgress: ['AIPD realizada', 'estado da AIPD', 'avaliação de impacto realizada', 'data da AIPD'],
  dpiaLink: ['ligação para a AIPD', 'referência da AIPD'],
  riskLevel: ['risco', 'riscos', 'nível de risco', 'avaliação de risco', 'análise de risco', 'avaliação de riscos'],
  breachOccurred: [
    'violação de dados', 'violações de dados', 'violação de dados pessoais', 'violações de dados pessoais',
  ],
}
