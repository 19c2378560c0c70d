import type { UndeliveredMessages } from './undelivered-messages.js';

const rules = new Intl.PluralRules('ar');

/** Arabic. */
export const messages: UndeliveredMessages = {
  undelivered(text, count) {
    const records = {
      zero: 'لم يُرفض أي من سجلاتك.',
      one: 'لم يُقبل سجل واحد من سجلاتك، وهو محفوظ في هذا المتصفح.',
      two: 'لم يُقبل سجلان من سجلاتك، وهما محفوظان في هذا المتصفح.',
      few: `لم تُقبل ${text} سجلات من سجلاتك، وهي محفوظة في هذا المتصفح.`,
      many: `لم يُقبل ${text} سجلًا من سجلاتك، وهي محفوظة في هذا المتصفح.`,
      other: `لم يُقبل ${text} سجل من سجلاتك، وهي محفوظة في هذا المتصفح.`,
    };
    return records[rules.select(count)];
  },
  undeliveredRetry: 'إعادة الإرسال',
  undeliveredSave: 'حفظ كملف',
};
