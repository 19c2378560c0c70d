import type { ProgressMessages } from './progress-messages.js';

const rules = new Intl.PluralRules('ar');

/** Keeps a title in another script whole in a line from right to left. */
const isolate = (text: string) => `\u2068${text}\u2069`;

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: ProgressMessages = {
  stepsDone(done, total, count) {
    const steps = {
      zero: 'لا خطوات',
      one: `أُنجزت ${done} من خطوة واحدة`,
      two: `أُنجزت ${done} من خطوتين`,
      few: `أُنجزت ${done} من ${total} خطوات`,
      many: `أُنجزت ${done} من ${total} خطوة`,
      other: `أُنجزت ${done} من ${total} خطوة`,
    };
    return steps[rules.select(count)];
  },
  allDone: 'أُنجز كل شيء',
  startStep: (number, total) => `البدء: الخطوة ${number} من ${total}`,
  startStepTime: (number, total, time) => `البدء: الخطوة ${number} من ${total}، المدة الكلية ${time}`,
  continueStep: (number, total) => `المتابعة: الخطوة ${number} من ${total}`,
  continueStepTime: (number, total, time) => `المتابعة: الخطوة ${number} من ${total}، الوقت المتبقي ${time}`,
  nothingToDo: 'لا يوجد هنا ما يمكن إنجازه بعد.',
  nothingRecorded: 'لا شيء هنا بعد. ستظهر هنا إجاباتك في صفحات هذا الموقع.',
  listChanged:
    'تغيّرت هذه القائمة أو إحدى صفحاتها منذ زيارتك الأخيرة، فصار فيها المزيد لإنجازه. وما أنجزته ما زال محسوبًا.',
  steps: 'الخطوات',

  stateOpen: 'لم تبدأ بعد',
  stateInProgress: 'قيد الإنجاز',
  stateDone: 'أُنجزت',
  stateLocked: 'مقفلة',
  optional: 'اختيارية',
  firstDo: (steps) => `أولًا: ${isolate(steps)}`,
  betterAfter: (steps) => `يُفضَّل بعد: ${isolate(steps)}`,
  timeLeft: (time) => `الوقت المتبقي: ${time}`,
  timeSpent: (time) => `الوقت المستغرق: ${time}`,
  lastVisit: (when) => `آخر زيارة: ${when}`,

  afterThis: 'بعد هذه الخطوة يمكنك:',
  masteryNotYet: 'ليس بعد',
  masteryPartly: 'جزئيًا',
  masteryMastered: 'بإتقان',

  progressProblems(text, count) {
    const problems = {
      zero: 'لا مشكلات',
      one: 'مشكلة واحدة',
      two: 'مشكلتان',
      few: `${text} مشكلات`,
      many: `${text} مشكلة`,
      other: `${text} مشكلة`,
    };
    return `${problems[rules.select(count)]} في هذه القائمة (تنبيه لمن أعدّها فقط)`;
  },
};
