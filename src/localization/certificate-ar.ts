import type { CertificateMessages } from './certificate-messages.js';

/** Arabic (Modern Standard). */
export const messages: CertificateMessages = {
  printCertificate: 'طباعة شهادة',
  certificate: 'شهادة إتمام',
  certificateName: 'الاسم',
  certificateCourse: 'المقرر المُنجَز',
  certificateDate: 'التاريخ',
  certificateSteps: 'ما تم إنجازه',
  certificateRecords: 'السجلات المثبتة لذلك',
};
