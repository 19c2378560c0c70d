/** What a certificate says. Its words come when one can be printed. */
export interface CertificateMessages {
  readonly printCertificate: string;
  readonly certificate: string;
  readonly certificateName: string;
  readonly certificateCourse: string;
  readonly certificateDate: string;
  readonly certificateSteps: string;
  readonly certificateRecords: string;
}
