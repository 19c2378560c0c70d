import type { ThreadMessages } from './thread-messages.js';

/** Spanish. */
export const messages: ThreadMessages = {
  thread: 'Comentarios',
  threadEmpty: 'Todavía no hay comentarios.',
  threadCount: (text, count) => `${text} ${count === 1 ? 'comentario' : 'comentarios'}`,
  threadNotes: 'Solo tú ves estas notas. Se quedan en este navegador.',
  threadLocked: 'Esta conversación está cerrada.',
  threadWithheld: (text, count) =>
    count === 1
      ? 'Verás un comentario cuando hayas escrito el tuyo.'
      : `Verás ${text} comentarios cuando hayas escrito el tuyo.`,
  threadNew: (text, count) => `${text} ${count === 1 ? 'comentario nuevo' : 'comentarios nuevos'}`,
  threadNewBy: (name) => `Comentario nuevo de ${name}.`,
  threadMore: (text, count) => `Mostrar ${text} ${count === 1 ? 'comentario' : 'comentarios'} más`,

  sortLabel: 'Ordenar',
  sortOldest: 'Primero los más antiguos',
  sortNewest: 'Primero los más recientes',
  sortHelpful: 'Primero los más útiles',
  sortUnanswered: 'Primero los que no tienen respuesta',

  threadOpening: 'Buscando los comentarios de los demás…',
  threadWaiting: 'Ahora no se pueden obtener los comentarios de los demás. Se volverá a intentar.',
  threadSignIn: 'Inicia sesión para ver lo que han escrito los demás.',
  threadForbidden: 'Aquí no puedes ver lo que han escrito los demás.',
  threadEndpoint:
    'No se pueden obtener los comentarios de los demás: la dirección del almacén de datos de esta página no da ninguno.',

  writeComment: 'Escribe un comentario',
  writeNote: 'Escribe una nota',
  post: 'Publicar',
  saveNote: 'Guardar nota',
  preview: 'Vista previa',
  markupHint: 'Puedes usar **negrita**, *cursiva*, `código`, listas y enlaces.',
  tooLong: (text) => `Demasiado largo por ${text}`,

  you: 'Tú',
  somebody: 'Alguien',
  somebodyMarked: (mark) => `Colega ${mark}`,
  inReplyTo: (name) => `En respuesta a ${name}`,
  edited: 'editado',
  isNew: 'Nuevo',
  pinned: 'Fijado',
  accepted: 'Respuesta aceptada',
  removed: 'Retirado por su autor o autora.',
  hiddenByModerator: 'Ocultado por la moderación.',
  waitsForModerator: 'Solo tú lo ves hasta que la moderación lo apruebe.',
  sending: 'En camino',
  notSent: 'El almacén de datos no lo ha aceptado.',
  sendParked: 'Guardado aquí. Se enviará cuando inicies sesión.',
  retry: 'Enviar de nuevo',

  reply: 'Responder',
  reactHelpful: 'Útil',
  reactThanks: 'Gracias',
  reactAgree: 'De acuerdo',
  moreActs: 'Más',
};
