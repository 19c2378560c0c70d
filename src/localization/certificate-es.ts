import type { CertificateMessages } from './certificate-messages.js';

/** Spanish. */
export const messages: CertificateMessages = {
  printCertificate: 'Imprimir un certificado',
  certificate: 'Certificado de finalización',
  certificateName: 'Nombre',
  certificateCourse: 'Ha completado',
  certificateDate: 'El',
  certificateSteps: 'Lo que se hizo',
  certificateRecords: 'Registros que lo respaldan',
};
