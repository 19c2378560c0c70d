import type { MemoryMessages } from './memory-messages.js';

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: MemoryMessages = {
  memoryOnly: 'هذا المتصفح لا يحفظ إجاباتك هنا: تبقى حتى مغادرة الصفحة.',
  memoryQuota: 'مساحة التخزين في هذا المتصفح ممتلئة: تبقى إجاباتك حتى مغادرة الصفحة.',
  memoryBlocked:
    'إجاباتك مفتوحة في علامة تبويب أخرى. لحفظ الإجابات الجديدة، يُرجى إغلاق علامات التبويب الأخرى لهذا الموقع.',
  memoryNewer: 'إجاباتك محفوظة بإصدار أحدث من هذه الصفحة. لحفظ الإجابات الجديدة، يُرجى إعادة تحميل الصفحة.',
};
