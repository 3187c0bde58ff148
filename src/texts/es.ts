import type { Texts } from './en.ts';
import { moment } from './moment.ts';
import { pluralsOf } from './plural.ts';

const tag = 'es';
const { count, agree } = pluralsOf<'one' | 'other'>(tag, 'other');

const articles = (number: number) => count(number, { one: 'artículo', other: 'artículos' });
const outlets = (number: number) => count(number, { one: 'medio', other: 'medios' });
const sentences = (number: number) => count(number, { one: 'frase', other: 'frases' });
const questions = (number: number) => count(number, { one: 'pregunta', other: 'preguntas' });
const seconds = (number: number) => count(number, { one: 'segundo', other: 'segundos' });

/** Spanish, with “tú”, for Spain and Latin America alike. */
export const es: Texts = {
  tag,

  commands: {
    ask: { name: 'preguntar', description: 'Haz una pregunta a los artículos de prensa' },
    compare: { name: 'comparar', description: 'Lo que publicó cada medio sobre una pregunta' },
    timeline: {
      name: 'cronología',
      description: 'Lo que dicen de un tema los artículos con fecha, en orden',
    },
    article: { name: 'artículo', description: 'Lo que sé de un artículo, y cómo empieza' },
    cite: {
      name: 'citar',
      description: 'Ver otra vez una cita, y si el artículo todavía dice eso',
    },
    outlets: { name: 'medios', description: 'De quién he leído artículos, y de cuándo son' },
    help: {
      name: 'ayuda',
      description: 'Lo que hago, cómo preguntar y lo que guardo sobre ti (nada)',
    },
    reload: { name: 'recargar', description: 'Leer otra vez la carpeta de artículos' },
    rollback: {
      name: 'volver',
      description: 'Volver a la edición anterior, que aún tengo',
    },
    status: { name: 'estado', description: 'Lo que tengo cargado, y cómo estoy' },
  },
  menus: { findEvidence: 'Buscar pruebas' },
  options: {
    question: { name: 'pregunta', description: '¿Qué quieres saber?' },
    topic: { name: 'tema', description: 'Un nombre, una cosa o una pregunta' },
    outlet: { name: 'medio', description: 'Solo artículos de este medio' },
    after: {
      name: 'desde',
      description:
        'Solo artículos de esta fecha o después: 8 julio 2023, julio 2023, semana pasada',
    },
    before: {
      name: 'hasta',
      description: 'Solo artículos de esta fecha o antes: 8 julio 2023, julio 2023, semana pasada',
    },
    private: { name: 'privado', description: 'Enseñármelo solo a mí' },
    preview: {
      name: 'vista-previa',
      description: 'Enseñarme primero qué cambiaría, y dejarme decidir',
    },
    id: {
      name: 'clave',
      description: 'Lo que figura en letra pequeña bajo una respuesta: article#3-0a1b2c',
    },
    title: { name: 'título', description: 'Empieza a escribir su título' },
  },
  words: {
    help: ['ayuda'],
    forget: ['olvida', 'olvídalo', 'olvida eso', 'olvida todo', 'olvídalo todo'],
  },

  help: `**Respondo a preguntas con frases citadas palabra por palabra de artículos de prensa.**
Yo nunca escribo una frase sobre las noticias. Cuando los artículos no responden, lo digo.

**Pregunta** con \`/preguntar\`, mencióname en un canal o escríbeme aquí por mensaje directo: «¿Qué dijo Biden de la decisión?»
\`/preguntar\` puede limitarse a un medio o a fechas, y con \`privado\` la respuesta la ves solo tú.
\`/comparar\` pone lado a lado lo que publicó cada medio, \`/cronología\` ordena un tema por fechas. Para comprobar lo que afirma un mensaje, elige en su menú Aplicaciones → Buscar pruebas.
\`/medios\` enumera lo que he leído, \`/artículo\` enseña cómo empieza un artículo. \`/citar\` enseña otra vez una cita por la letra pequeña que lleva debajo, y si el artículo todavía dice eso.

Por mensaje directo puedes seguir durante diez minutos con «¿y Alemania?», «¿cuándo?» o «¿quién dijo eso?», o escribir «olvida».

**Debajo de cada cita** figura quién la publicó y cuándo. «Sin fecha» quiere decir que el artículo no imprime ninguna. Un *[…]* señala dónde una cita era demasiado larga para un mensaje.`,
  privacy: '**Privacidad:** no guardo ni tu pregunta ni quién la hizo.',
  privacyWithFeedback:
    '**Privacidad:** no guardo ni tu pregunta ni quién la hizo, salvo que alguien pulse **Correcto** o **No es correcto** bajo una respuesta: entonces guardo la pregunta, las frases que enseñé, el veredicto y una marca que distingue esta respuesta de otras, nunca quién preguntó o pulsó. Los moderadores lo usan para mejorarme.',

  somethingWentWrong:
    'Algo ha fallado por mi parte, y ha quedado anotado. Inténtalo otra vez dentro de un minuto, por favor.',
  unknownCommand:
    'Ese comando es de una versión anterior de mí y ya no existe. `/ayuda` enseña lo que sé hacer ahora.',
  unknownComponent:
    'Ese botón o menú es de una versión anterior de mí y ya no hace nada. Haz tu pregunta otra vez, por favor.',

  undated: 'sin fecha',
  link: 'enlace',
  by: (byline) => `por ${byline}`,
  crediting: (via) => `citando a ${via}`,
  cutNote: '*[…]* señala dónde se cortó una cita para que cupiera en un mensaje de Discord.',
  notShown: (number) =>
    `${count(number, { one: 'medio más no ha', other: 'medios más no han' })} cabido en este mensaje.`,
  more: (number) => `${number} más`,
  andMore: (number) => `… y ${number} más`,
  dateRange: (first, last) => `del ${first} al ${last}`,
  undatedCount: (number) => `${number} sin fecha`,
  articleCount: articles,
  noOutlets: 'En este momento no tengo ningún artículo.',

  nothingSearched:
    'Ningún artículo corresponde al medio y las fechas que elegiste, así que no había dónde buscar. Los artículos sin fecha quedan fuera en cuanto eliges fechas. `/medios` enumera lo que tengo.',
  noSentence: 'No he encontrado ninguna frase que responda a esto, así que no cito ninguna.',
  searched: (number, names, details) => `He buscado en ${articles(number)} de ${names}${details}.`,
  nowhere: (words) => `No figura en ninguna parte: ${words}.`,
  word: (word) => `«${word}»`,
  understoodAs: (question) => `Entendido como: ${question}`,
  forgotten:
    'Olvidado. Tu próxima pregunta va por sí sola. Por mensaje directo guardo la última durante diez minutos, solo en memoria.',

  citationGone: '**Esta cita ya no existe.** El artículo del que salió ya no está entre los míos.',
  citationChanged: '**El artículo ha cambiado desde entonces.** Ya no dice esta frase.',
  citationThen: 'Entonces decía:',
  citationThenUnknown: 'Lo que decía entonces no lo he guardado.',
  citationNow: 'Ahora dice:',
  citationNowUnknown: 'Ahora no dice nada parecido.',
  citationReplaced: (facts) =>
    `**Hay una versión más reciente de este artículo**, y con ella respondo: ${facts}`,

  context: 'Contexto',
  contextOf: (outlet) => `Contexto: ${outlet}`,
  moreEvidence: 'Más pruebas',
  otherOutlets: 'Otros medios',
  previousPage: 'Anterior',
  nextPage: 'Siguiente',
  askAgain: 'Preguntar otra vez',
  pageOf: (page, pages) => `Página ${page} de ${pages}`,
  pageOutdated:
    'Los artículos se recargaron después de hacer esta página, y no cito lo que quizá ya no figure en ellos.',
  formTitle: 'Preguntar otra vez',
  formQuestion: 'Tu pregunta era demasiado larga',
  moreHeading: (question) => `**Más pruebas:** ${question}`,
  comparisonHeading: (question) =>
    `**Lo que publicó cada medio, de lo más antiguo a lo más reciente:** ${question}`,
  carriedExactly: (names) => `${names}, igual palabra por palabra`,
  carriedNearly: (names) => `${names}, casi igual palabra por palabra`,

  evidenceHeading:
    '**Las citas más cercanas a lo que dice este mensaje.** Si lo confirman, júzgalo tú.',
  evidenceHeadingOf: (number) =>
    `**Las citas más cercanas a ${agree(number, { one: 'la primera frase', other: `las ${number} primeras frases` })} de este mensaje.** Si lo confirman, júzgalo tú.`,
  claim: (text) => `**«${text}»**`,
  nothingNear: 'Ninguna frase de los artículos se acerca a esto.',
  nothingClaimed:
    'Ese mensaje no tiene ninguna frase cuyas palabras pueda buscar: dejo fuera las preguntas, los enlaces y las menciones.',
  timelineHeading: (topic) => `**Cronología, de lo más antiguo a lo más reciente:** ${topic}`,
  onlyUndated: (number) =>
    `Ningún artículo con fecha dice nada de esto, así que no hay nada que ordenar. ${count(number, { one: 'artículo sin fecha sí lo dice', other: 'artículos sin fecha sí lo dicen' })}: \`/comparar\` enseña lo que ${agree(number, { one: 'publica', other: 'publican' })}.`,
  articleFacts: (number, language) => `${sentences(number)} · idioma: ${language} · empieza así:`,

  statusEdition: (id, loadedAt) => `**Edición** ${id}, cargada ${moment(loadedAt)}`,
  statusArticles: (number, from, inAll, dates) =>
    `**Artículos** ${number} de ${outlets(from)}, ${sentences(inAll)}; ${dates}`,
  statusNoneRejected: '**Rechazados** ninguno',
  statusRejected: (files) => `**Rechazados** ${files}, nombrados aquí mientras haya sitio:`,
  statusNoReload: '**Última recarga** ninguna desde el inicio',
  statusReload: (at, by) => `**Última recarga** ${moment(at)} por ${by}`,
  statusReloadFailed: (at, by) =>
    `**Última recarga** ${moment(at)} por ${by}, fallida: se conservó la edición anterior`,
  folderWatch: 'la vigilancia de la carpeta',
  statusStarted: (at) => `**Inicio** ${moment(at)}`,
  statusAnswers: (cited, refused) =>
    `**Desde entonces** ${questions(cited)} con respuesta, ${refused} sin respuesta`,
  statusTimes: (median, most) =>
    `la mitad en menos de ${median} ms, el 95 % en menos de ${most} ms`,
  statusGateway: (ms) => `**Pasarela** ${ms} ms`,
  statusGatewayUnknown: '**Pasarela** latencia aún sin medir',
  statusFeedback: (counts) => `**Opiniones** ${counts}`,

  feedbackRight: 'Correcto',
  feedbackWrong: 'No es correcto',
  feedbackWhatIsWrong:
    '¿Qué está mal? Tu elección se guarda con la pregunta y las frases que enseñé, pero no quién eres.',
  feedbackChoose: 'Elige lo que mejor encaje',
  feedbackKept: 'Gracias. Queda guardado, pero no quién eres.',
  feedbackKnown: 'Ya me lo habías dicho. Gracias.',
  feedbackClosed:
    'Ya me hablaron de esta respuesta antes de mi último inicio, y no recuerdo quién lo hizo, así que no se cuenta otra vez. Gracias.',
  verdicts: {
    'wrong-sentence': 'La frase equivocada',
    'wrong-outlet': 'El medio equivocado',
    'should-have-refused': 'No debías responder',
    'should-have-answered': 'Debías responder',
  },
  verdictNames: {
    right: 'correcto',
    'wrong-sentence': 'frase equivocada',
    'wrong-outlet': 'medio equivocado',
    'should-have-refused': 'no debía responder',
    'should-have-answered': 'debía responder',
  },

  reloaded: (id, number, from) =>
    `**Recargado.** Edición ${id}: ${articles(number)} de ${outlets(from)}.`,
  notReloaded: (reason, id) =>
    `**No se ha recargado.** ${reason}\nLa edición anterior (${id}) se queda y sigue respondiendo.`,
  nothingChanged: 'Los artículos son los mismos que antes.',
  unknownFields: (number) =>
    `${count(number, { one: 'campo', other: 'campos' })} de los archivos que no conozco ni leo: \`verbatim check\` los enumera.`,
  replacedVersions: (number) =>
    `${articles(number)} de ellos ya solo se citan: en las respuestas los sustituyen versiones más recientes.`,
  previewed: (id, number, from) =>
    `**Aún no ha cambiado nada.** La edición ${id} tendría ${articles(number)} de ${outlets(from)}.`,
  previewOutdated:
    '**Los archivos han cambiado desde esa vista previa**, así que no se ha tomado nada. Esto es lo que cambiarían ahora:',
  previewLeft: '**Queda como estaba.** No ha cambiado nada.',
  takeIt: 'Tomarla',
  leaveIt: 'Dejarla',
  rolledBack: (id, number, from) =>
    `**De vuelta a la edición anterior.** Edición ${id}: ${articles(number)} de ${outlets(from)}. Los archivos siguen como estaban: la próxima recarga los leerá otra vez.`,
  reloadGroups: {
    added: 'Añadidos',
    changed: 'Cambiados',
    removed: 'Quitados',
    rejected: 'Rechazados',
  },
  fileLine: (file, line) => `${file}, línea ${line}`,

  declines: {
    emptyQuestion: '¿Qué quieres saber? Escribe tu pregunta después de mi nombre, o «ayuda».',
    questionTooLong: (words) =>
      `Eso tiene más de ${count(words, { one: 'palabra', other: 'palabras' })}. Pregunta por una sola cosa, en una frase o dos, por favor.`,
    onlyFiles:
      'No leo archivos ni imágenes. Escribe tu pregunta como texto, por ejemplo «¿Qué dijo Biden de la decisión?»',
    onlyStickers:
      'Un sticker es difícil de buscar. Escribe tu pregunta como texto, por ejemplo «¿Qué dijo Biden de la decisión?»',
    changedMeanwhile:
      'Los artículos cambiaron mientras respondía, y no cito lo que quizá ya no figure en ellos. Pregunta otra vez, por favor.',
    tooLongForPages:
      'Lo que he encontrado ocupa varias páginas, y tu pregunta es demasiado larga para pasar de una a otra. Hazla en una frase, por favor.',
    tooSlow: (within) =>
      `No se ha encontrado ninguna respuesta en ${seconds(within)}. Pregunta otra vez, más corto.`,
    askedTooMuch: (most, within, at) =>
      `Son más de ${questions(most)} en ${seconds(within)}. Podrás hacer la siguiente ${moment(at)}.`,
    askedTooMuchHere: (most, within, at) =>
      `Aquí respondo a ${questions(most)} en ${seconds(within)}, y ya se han hecho. Podrás hacer la siguiente ${moment(at)}, o por mensaje directo.`,
    notAModerator:
      'Eso solo lo pueden hacer miembros con el permiso «Gestionar servidor», o con un rol elegido para ello.',
    notHere: 'Eso solo se puede hacer en el servidor de los moderadores, no aquí.',
    noSuchArticle:
      'No tengo ningún artículo con un título así. Empieza a escribirlo, y elige de lo que te propongo.',
    noArticle: (id) => `No hay ningún artículo «${id}».`,
    noOutlet: (name, known) => `No hay ningún medio «${name}». Hay: ${known}.`,
    noOutletOf: (name, known, more) =>
      `No hay ningún medio «${name}». Hay: ${known} y ${more} más.`,
    noEditionBefore: 'No hay edición a la que volver: desde el inicio no se ha sustituido ninguna.',
    notYourPreview: 'Esa vista previa es de otra persona. Pide la tuya.',
    replaced: (id, newer) =>
      `El artículo «${id}» tiene una versión más reciente, «${newer}». Pregunta a esa.`,
    noCitationId:
      'Eso no es la clave de una cita. Figura en letra pequeña bajo cada respuesta, y es así: `buna-times-cluster-munitions#3-0a1b2c`.',
    noDate: (typed) =>
      `«${typed}» no es una fecha que yo entienda. Escribe 2023-07-08, 8 de julio de 2023, julio de 2023, 2023, ayer o la semana pasada.`,
    ambiguousDate: (typed, one, other) =>
      `«${typed}» puede ser ${one} o ${other}. Escribe el mes con letras, o la fecha así: ${one}.`,
    datesCrossed: (after, before) =>
      `\`desde\` (${after}) es posterior a \`hasta\` (${before}), así que ningún artículo puede corresponder. Cámbialos, por favor.`,
  },

  corpus: {
    noFolder: (folder) => `la carpeta de artículos, ${folder}, no existe`,
    notAFolder: (folder) => `${folder}, donde deberían estar los artículos, no es una carpeta`,
    folderDenied: (folder) =>
      `la carpeta de artículos, ${folder}, no se puede leer: permiso denegado`,
    folderUnreadable: (folder, code) =>
      `la carpeta de artículos, ${folder}, no se puede leer: ${code}`,
    noFiles: (folder) => `en ${folder} no hay ningún artículo: pon ahí archivos .md, .txt o .jsonl`,
    noneLoaded: (folder) => `${folder}: no se ha podido cargar ningún artículo`,
    noMemory: (folder, held, needed, free) =>
      `en ${folder} hay ${held} de artículos, que necesitan unos ${needed} de memoria; hay ${free} libres`,
    unexpected: 'No se han podido leer o indexar los artículos.',
  },

  rejections: {
    linkOutside: 'es un enlace que lleva fuera de la carpeta',
    linkNowhere: 'es un enlace que no lleva a ninguna parte',
    linkLoop: 'es un enlace que vuelve a sí mismo',
    notRegular: 'no es un archivo normal',
    denied: 'no se puede leer: permiso denegado',
    vanished: 'desapareció mientras se leía la carpeta',
    nameNotUtf8: 'tiene un nombre que no es UTF-8: cámbialo',
    hopeless: (lines) =>
      `es la última de ${lines} líneas seguidas sin artículo: no se lee el resto del archivo`,
    moreLines: (lines) => `tiene otras ${lines} líneas sin artículo`,
    unreadable: (code) => `no se puede leer: ${code}`,
    empty: 'está vacío',
    tooLarge: (mebibytes) =>
      `ocupa más de ${mebibytes} MiB; muchos artículos van en un archivo .jsonl`,
    lineTooLong: (mebibytes) => `ocupa más de ${mebibytes} MiB`,
    utf16: 'está en UTF-16: guárdalo en UTF-8',
    nulBytes: 'contiene bytes NUL: no es texto, o no es UTF-8',
    notUtf8: 'no está en UTF-8: guárdalo en UTF-8',
    noSentence: 'no tiene ninguna frase',
    notJson: 'no es JSON',
    notAnObject: 'no es un objeto JSON',
    noFrontMatter: 'no tiene cabecera: su primera línea debe ser «---», y luego title: y outlet:',
    notClosed: 'la cabecera no está cerrada: falta una segunda línea «---»',
    frontMatterTooLong: (characters) =>
      `la cabecera tiene más de ${characters} caracteres: ¿falta el «---» que la cierra?`,
    noFacts: 'la cabecera no indica nada: escribe title: y outlet:',
    tooDeep: 'la cabecera está anidada a demasiada profundidad',
    yamlColon: 'la cabecera no es YAML: un texto con dos puntos debe ir entre comillas',
    notYaml: (fault) => `la cabecera no es YAML: ${fault}`,
    alias: (field) => `${field} es un alias de YAML: escribe el texto mismo`,
    list: (field) => `${field} debe ser un solo texto, no una lista`,
    notText: (field) => `${field} debe ser texto`,
    missing: (field) => `falta ${field}`,
    noDate: (field, value) =>
      `${field} es «${value}», que no es una fecha: escribe 2023-07-08 o 2023-07-08T09:30:00Z, o déjalo fuera`,
    noAddress: (field) => `${field} debe ser una dirección que empiece por http:// o https://`,
    noLanguage: (field, value) =>
      `${field} es «${value}», que no es un idioma: escribe en, de o pt-BR`,
    idTooLong: (field, characters) => `${field} tiene más de ${characters} caracteres`,
    idCharacters: (field) => `${field} contiene un espacio, «#» o un carácter invisible`,
    repeatsId: (id, first) => `repite el identificador «${id}» de ${first}`,
  },
};
