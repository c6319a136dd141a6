import type { ActivityWords } from '../subject'

/** Spanish headings of processings. Sources: AEPD register and published RAT. */
// prettier-ignore
export const activitiesEs: ActivityWords = {
  name: [
    'tratamiento', 'actividad de tratamiento', 'actividades de tratamiento', 'nombre del tratamiento',
    'nombre de la actividad de tratamiento', 'nombre de la actividad', 'denominación del tratamiento', 'denominación',
    'título del tratamiento', 'título', 'actividad', 'nombre', 'denominación de la actividad', 'proceso',
    'identificación del tratamiento', 'registro de actividad de tratamiento',
  ],
  ref: [
    'referencia', 'número', 'n.º', 'código', 'identificador', 'id', 'número de registro', 'código de tratamiento',
    'número de orden',
  ],
  purposes: [
    'fin', 'fines', 'fines del tratamiento', 'finalidad', 'finalidades', 'finalidad del tratamiento',
    'finalidades del tratamiento', 'fin del tratamiento', 'finalidad principal', 'objetivo', 'objetivos',
    'descripción de la finalidad', 'finalidad y usos', 'propósito', 'propósito del tratamiento',
    'finalidades y usos previstos', 'fines o finalidades',
  ],
  subPurposes: ['finalidades secundarias', 'otras finalidades', 'subfinalidad', 'finalidad secundaria'],
  legalBasis: [
    'base jurídica', 'bases jurídicas', 'base legal', 'bases legales', 'legitimación', 'base jurídica del tratamiento',
    'base legitimadora', 'legitimación del tratamiento', 'base de legitimación', 'licitud', 'licitud del tratamiento',
    'fundamento jurídico', 'causa de legitimación', 'base legal del tratamiento', 'base de licitud',
    'bases de legitimación',
  ],
  legalBasisJustification: [
    'normativa aplicable', 'norma aplicable', 'referencia normativa', 'referencia legal',
    'justificación de la base jurídica', 'marco legal', 'normativa', 'disposición legal', 'normas reguladoras',
  ],
  legitimateInterests: ['interés legítimo', 'intereses legítimos', 'ponderación de intereses', 'juicio de ponderación'],
  consent: [
    'consentimiento', 'obtención del consentimiento', 'prueba del consentimiento', 'consentimiento del interesado',
  ],
  article9: [
    'artículo 9', 'excepción artículo 9', 'base jurídica categorías especiales', 'excepción del artículo 9',
    'circunstancia que levanta la prohibición',
  ],
  subjects: [
    'interesados', 'categorías de interesados', 'categoría de interesados', 'colectivo', 'colectivos',
    'colectivo de interesados', 'categorías de afectados', 'afectados', 'personas afectadas', 'titulares de los datos',
    'colectivos de interesados', 'personas interesadas', 'categorías de personas', 'tipo de interesados',
    'descripción de las categorías de interesados', 'categoría de personas interesadas', 'personas físicas afectadas',
  ],
  subjectCount: ['número de interesados', 'número de afectados', 'número de personas', 'volumen de interesados'],
  vulnerable: ['personas vulnerables', 'colectivos vulnerables', 'interesados vulnerables', 'menores'],
  largeScale: ['gran escala', 'tratamiento a gran escala'],
  dataCategories: [
    'categorías de datos', 'categoría de datos', 'categorías de datos personales', 'categoría de datos personales',
    'tipos de datos', 'tipología de datos', 'tipo de datos', 'descripción de las categorías de datos personales',
    'descripción de las categorías de datos', 'clases de datos', 'categorías de datos tratados',
    'tipo de datos personales',
  ],
  dataDetail: [
    'datos', 'datos personales', 'datos tratados', 'datos de carácter personal', 'datos recogidos',
    'datos personales tratados', 'qué datos se tratan', 'datos identificativos y otros', 'detalle de los datos',
  ],
  otherCategories: ['otros datos', 'otras categorías de datos', 'otros tipos de datos'],
  sensitiveData: ['datos sensibles', 'datos especialmente protegidos sí/no', 'tratamiento de datos sensibles'],
  specialCategories: [
    'categorías especiales', 'categorías especiales de datos', 'datos especialmente protegidos',
    'categorías especiales de datos personales', 'datos de categorías especiales',
    'datos relativos a condenas e infracciones penales',
  ],
  minimisation: ['minimización', 'minimización de datos', 'necesidad y proporcionalidad', 'proporcionalidad'],
  retention: [
    'plazo de conservación', 'plazos de conservación', 'plazo de supresión', 'plazos de supresión',
    'plazos previstos para la supresión', 'plazos previstos para la supresión de las diferentes categorías de datos',
    'plazo de conservación de los datos', 'conservación', 'período de conservación', 'periodo de conservación',
    'tiempo de conservación', 'criterios de conservación', 'plazo previsto para la supresión',
    'duración de la conservación', 'conservación de los datos', 'plazo de cancelación',
    'plazos previstos de supresión',
  ],
  retentionTrigger: [
    'inicio del plazo', 'inicio del plazo de conservación', 'evento desencadenante', 'inicio del cómputo',
  ],
  retentionLegalReference: [
    'base legal de la conservación', 'norma de conservación', 'justificación del plazo de conservación',
  ],
  retentionFate: [
    'destino final', 'supresión', 'destrucción', 'método de supresión', 'método de destrucción', 'forma de supresión',
  ],
  archive: ['archivo', 'bloqueo', 'plazo de bloqueo', 'archivado'],
  recipients: [
    'destinatarios', 'destinatario', 'categorías de destinatarios', 'categoría de destinatarios', 'cesiones',
    'cesión de datos', 'cesiones de datos', 'comunicaciones de datos', 'comunicación de datos',
    'destinatarios de los datos', 'destinatarios externos', 'destinatarios o categorías de destinatarios',
    'destinatarios de cesiones', 'cesiones o comunicaciones',
    'categorías de destinatarios a quienes se comunicaron o comunicarán los datos personales', 'comunicaciones',
  ],
  internalRecipients: [
    'destinatarios internos', 'acceso interno', 'personas con acceso', 'usuarios con acceso', 'personal autorizado',
    'quién tiene acceso',
  ],
  processors: [
    'encargado', 'encargados', 'encargado del tratamiento', 'encargados del tratamiento', 'encargados de tratamiento',
    'encargado de tratamiento', 'subencargados', 'proveedores', 'proveedor', 'prestadores de servicios',
    'terceros encargados',
  ],
  processorOrThird: ['terceros', 'encargados y terceros', 'destinatarios y encargados'],
  contractLink: [
    'contrato de encargo', 'contrato de encargado', 'contrato con el encargado',
    'contrato de encargado del tratamiento', 'contrato', 'contrato de encargo del tratamiento',
  ],
  transfers: [
    'transferencias internacionales', 'transferencia internacional', 'transferencias internacionales de datos',
    'transferencias', 'transferencias a terceros países', 'transferencias de datos a terceros países',
    'transferencia internacional de datos',
    'transferencias de datos personales a un tercer país o una organización internacional',
    'transferencias a un tercer país u organización internacional', 'TID', 'transferencias fuera de la UE',
    'transferencias previstas a terceros países',
  ],
  transferCountries: [
    'país de destino', 'países de destino', 'tercer país', 'terceros países', 'país tercero', 'países terceros',
  ],
  transferRecipients: [
    'destinatario de la transferencia', 'organización internacional', 'destinatarios de las transferencias',
    'importador',
  ],
  safeguards: [
    'garantías', 'garantías adecuadas', 'garantías apropiadas', 'documentación de garantías adecuadas',
    'garantía de la transferencia', 'garantías de las transferencias', 'cláusulas contractuales tipo',
    'mecanismo de transferencia',
  ],
  security: [
    'medidas de seguridad', 'medidas técnicas y organizativas', 'medidas técnicas y organizativas de seguridad',
    'seguridad', 'medidas de seguridad implantadas', 'descripción general de las medidas de seguridad',
    'descripción general de las medidas técnicas y organizativas de seguridad', 'medidas técnicas',
    'medidas organizativas', 'medidas', 'seguridad del tratamiento', 'medidas de seguridad aplicadas',
  ],
  department: [
    'departamento', 'área', 'unidad', 'servicio', 'unidad responsable', 'área responsable', 'centro directivo',
    'unidad organizativa', 'unidad administrativa', 'departamento responsable', 'órgano', 'servicio responsable',
    'área o departamento',
  ],
  owner: [
    'responsable interno', 'persona de contacto', 'responsable del área', 'contacto', 'persona responsable',
    'propietario', 'propietario del proceso', 'responsable funcional', 'responsable operativo',
  ],
  author: ['autor', 'elaborado por', 'cumplimentado por', 'redactado por'],
  createdOn: [
    'fecha de creación', 'fecha de alta', 'fecha de registro', 'fecha', 'fecha de inscripción', 'fecha de elaboración',
  ],
  status: ['estado', 'situación', 'estado del tratamiento'],
  startDate: [
    'fecha de inicio', 'fecha de inicio del tratamiento', 'fecha de implantación', 'fecha de puesta en marcha',
  ],
  endDate: ['fecha de fin', 'fecha de baja', 'fecha de finalización', 'fecha de fin del tratamiento'],
  lastReviewedOn: [
    'última actualización', 'fecha de actualización', 'fecha de la última actualización', 'fecha de revisión',
    'última revisión', 'última modificación', 'fecha de modificación', 'fecha de última modificación',
    'fecha de última actualización',
  ],
  description: [
    'descripción', 'descripción del tratamiento', 'descripción de la actividad',
    'descripción de la actividad de tratamiento', 'descripción detallada', 'resumen', 'naturaleza del tratamiento',
  ],
  comments: ['observaciones', 'comentarios', 'notas', 'observación', 'comentario', 'información adicional'],
  source: [
    'origen', 'origen de los datos', 'procedencia', 'procedencia de los datos', 'fuente', 'fuente de los datos',
    'fuentes de datos', 'origen y procedencia de los datos',
  ],
  collection: [
    'procedimiento de recogida', 'forma de recogida', 'modo de recogida', 'recogida de datos', 'medio de recogida',
    'método de recogida',
  ],
  information: [
    'deber de información', 'información a los interesados', 'cláusula informativa', 'política de privacidad',
    'aviso de privacidad', 'información al interesado',
  ],
  rights: [
    'derechos', 'derechos de los interesados', 'ejercicio de derechos', 'derechos de las personas',
    'ejercicio de los derechos',
  ],
  automatedDecisions: [
    'decisiones automatizadas', 'decisión automatizada', 'decisiones individuales automatizadas',
    'decisiones automatizadas y elaboración de perfiles',
  ],
  profiling: ['elaboración de perfiles', 'perfilado', 'perfiles'],
  assets: [
    'sistema', 'sistemas', 'aplicación', 'aplicaciones', 'software', 'sistemas de información', 'herramientas',
    'soporte', 'soportes', 'sistema de tratamiento', 'sistema de información', 'programa',
  ],
  location: [
    'ubicación', 'ubicación de los datos', 'lugar de almacenamiento', 'alojamiento', 'localización de los datos',
    'localización',
  ],
  role: ['rol', 'en calidad de', 'calidad en la que actúa', 'responsable o encargado'],
  body: [
    'responsable', 'responsable del tratamiento', 'responsables del tratamiento', 'entidad responsable', 'entidad',
    'empresa', 'organismo', 'nombre del responsable', 'organización', 'razón social', 'identidad del responsable',
  ],
  bodyNumber: ['CIF', 'NIF', 'NIF/CIF'],
  controllerContact: [
    'datos de contacto del responsable', 'nombre y datos de contacto del responsable',
    'nombre y los datos de contacto del responsable', 'datos del responsable', 'contacto del responsable',
  ],
  jointControllers: [
    'corresponsable', 'corresponsables', 'corresponsable del tratamiento', 'corresponsables del tratamiento',
    'corresponsabilidad',
  ],
  representative: ['representante', 'representante del responsable', 'representante en la UE', 'representante legal'],
  dpo: [
    'DPD', 'delegado de protección de datos', 'delegada de protección de datos', 'contacto del DPD',
    'datos de contacto del DPD', 'datos de contacto del delegado de protección de datos', 'contacto DPD',
    'delegado de protección de datos (DPD)',
  ],
  personSurname: ['apellido', 'apellidos'],
  personFirstName: ['nombre de pila'],
  dpiaRequired: [
    'EIPD', 'evaluación de impacto', 'EIPD necesaria', 'necesidad de EIPD',
    'evaluación de impacto relativa a la protección de datos', 'requiere EIPD', 'EIPD obligatoria',
    'evaluación de impacto necesaria', 'requiere evaluación de impacto',
  ],
  dpiaProgress: ['EIPD realizada', 'estado de la EIPD', 'evaluación de impacto realizada', 'fecha de la EIPD'],
  dpiaLink: ['enlace a la EIPD', 'referencia EIPD'],
  riskLevel: [
    'riesgo', 'nivel de riesgo', 'riesgos', 'análisis de riesgos', 'evaluación de riesgos', 'valoración del riesgo',
  ],
  breachOccurred: ['brecha de seguridad', 'brechas de seguridad', 'violación de seguridad'],
}
