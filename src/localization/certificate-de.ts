import type { CertificateMessages } from './certificate-messages.js';

/** German. */
export const messages: CertificateMessages = {
  printCertificate: 'Bescheinigung drucken',
  certificate: 'Teilnahmebescheinigung',
  certificateName: 'Name',
  certificateCourse: 'Hat abgeschlossen',
  certificateDate: 'Am',
  certificateSteps: 'Was erledigt wurde',
  certificateRecords: 'Belege im Lernprotokoll',
};
