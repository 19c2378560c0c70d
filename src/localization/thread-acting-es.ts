import type { ThreadActingMessages } from './thread-acting-messages.js';

/** Spanish. */
export const messages: ThreadActingMessages = {
  writeReply: (name) => `Responder a ${name}`,
  editComment: 'Edita tu comentario',
  save: 'Guardar',
  cancel: 'Cancelar',
  reportsOf: (text, count) => `${text} ${count === 1 ? 'aviso' : 'avisos'}`,
  edit: 'Editar',
  remove: 'Retirar',
  removeAsk: '¿Retirar este comentario para siempre?',
  keep: 'Conservar',
  report: 'Avisar',
  reportWhy: '¿Qué problema tiene?',
  reportSent: 'Gracias. La moderación ve tu aviso.',
  accept: 'Aceptar como respuesta',
  unaccept: 'Ya no es la respuesta',
  pin: 'Fijar',
  unpin: 'Dejar de fijar',
  hide: 'Ocultar',
  restore: 'Mostrar de nuevo',
  approve: 'Aprobar',
  setAside: (count) => (count === 1 ? 'Descartar el aviso' : 'Descartar los avisos'),
  skip: 'Pasar al siguiente',
  noReason: 'Sin motivo indicado',
  queueCount: (text, count) =>
    count === 0
      ? 'No queda nada por revisar'
      : `Para la moderación: ${text} ${count === 1 ? 'comentario' : 'comentarios'} por revisar`,
  reportedBy: (text, count) => (count === 1 ? 'Avisó una persona' : `Avisaron ${text} personas`),
  queueWaits: 'Espera aprobación',
  queueEditWaits: 'Un cambio espera aprobación',
  nowHidden: 'Se ha ocultado.',
  nowShown: 'Se muestra de nuevo.',
  nowApproved: 'Se ha aprobado.',
  nowSetAside: 'Descartado; el comentario se queda.',
  nowSettled: 'Eso ya está resuelto.',
  searchComments: 'Buscar en los comentarios',
  commentsFound: (text, count) =>
    count === 0
      ? 'Ningún comentario encontrado'
      : `${text} ${count === 1 ? 'comentario encontrado' : 'comentarios encontrados'}`,
  people: 'Personas en esta conversación',
  peopleFound: (text, count) =>
    `${text} ${count === 1 ? 'persona' : 'personas'}. Elige con las flechas y la tecla Intro.`,
  mentionTaken: (name) => `Has mencionado a ${name}.`,
  mentionsYou: 'Te menciona',
  mentionsOfYou: (text, count) => (count === 1 ? 'Te mencionan una vez' : `Te mencionan ${text} veces`),
  nameHere: 'Tu nombre en esta conversación',
  lockThread: 'Cerrar la conversación',
  unlockThread: 'Abrir la conversación',
  refusedLocked: 'La conversación se ha cerrado mientras tanto. Tu texto se conserva aquí.',
  refusedTooOften: 'Vas muy deprisa. Espera un momento antes de seguir escribiendo.',
  refusedText: 'Escribe algo primero, y que no sea demasiado largo.',
  refusedGone: 'Ese comentario se ha retirado u ocultado mientras tanto.',
  refusedOther: 'Eso no se puede hacer aquí.',
  refusedStorage: 'No se ha podido guardar en este navegador. Tu texto se conserva en la página.',
};
