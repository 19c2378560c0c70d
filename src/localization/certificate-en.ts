import type { CertificateMessages } from './certificate-messages.js';

/** English. */
export const messages: CertificateMessages = {
  printCertificate: 'Print a certificate',
  certificate: 'Certificate of completion',
  certificateName: 'Name',
  certificateCourse: 'Has completed',
  certificateDate: 'On',
  certificateSteps: 'What was done',
  certificateRecords: 'Records that back this',
};
