import type { FeedbackMessages } from './feedback-messages.js';

const plural = new Intl.PluralRules('ar');

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const choose = (count: number, forms: Forms): string => forms[plural.select(count)] ?? forms.other;

/** Keeps an answer in another script whole. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: FeedbackMessages = {
  feedback: 'ملاحظات على الأداء',

  nothingYet: 'بعد الإجابة عن الأسئلة يظهر هنا ما يُستحسن الاطلاع عليه.',
  soFar: (right, judged) => `حتى الآن ${right} من ${judged} صحيحة.`,
  allRight: 'كل الإجابات صحيحة.',
  mostRight: 'معظم الإجابات صحيحة.',
  someRight: 'بعض الإجابات صحيحة.',
  noneRight: 'لم يكن ذلك سهلًا، وهنا نقطة جيدة للبدء.',
  isOver: 'تم الوصول إلى النهاية.',
  rightOf: (right, judged) => `${right} من ${judged} صحيحة`,

  wentWell: 'ما سار على ما يرام',
  improve: 'ما يُستحسن النظر فيه مجددًا',
  decisions: 'القرارات المتخذة',
  whyThere: 'الرابط يقود إلى الموضع حيث يوجد السبب أيضًا.',
  yourAnswer: (answer) => `إجابتك: ${isolate(answer)}`,
  missedTimes: (text, count) =>
    choose(count, {
      zero: 'لم تُخطأ',
      one: 'أُخطئت مرة واحدة',
      two: 'أُخطئت مرتين',
      few: `أُخطئت ${text} مرات`,
      other: `أُخطئت ${text} مرة`,
    }),
  rightBefore: 'كانت صحيحة في محاولة سابقة',
  rightNow: 'أُخطئت من قبل وهي صحيحة الآن',
  readNext: 'ما يُستحسن قراءته الآن',
  minutes: (text, count) =>
    choose(count, {
      zero: 'أقل من دقيقة',
      one: 'دقيقة واحدة',
      two: 'دقيقتان',
      few: `${text} دقائق`,
      other: `${text} دقيقة`,
    }),
  showMore: (text, count) =>
    choose(count, {
      zero: 'لا مزيد',
      one: 'إجابة أخرى',
      two: 'إجابتان أخريان',
      few: `${text} إجابات أخرى`,
      other: `${text} إجابة أخرى`,
    }),

  earlierAttempts: 'مقارنة بالمحاولات السابقة',
  attemptNumber: (number) => `المحاولة ${number}`,
  betterThanBefore: 'أفضل من المحاولة السابقة.',
  bestSoFar: 'أفضل محاولة لك حتى الآن.',
  sameAsBefore: 'بمستوى المحاولة السابقة.',
  lowerThanBefore: 'كانت المحاولة السابقة أفضل. يحدث ذلك، والعودة إلى النص تساعد.',

  feedbackProblems: (text, count) =>
    `${choose(count, {
      zero: 'لا مشكلات',
      one: 'مشكلة واحدة',
      two: 'مشكلتان',
      few: `${text} مشكلات`,
      other: `${text} مشكلة`,
    })} في هذه اللوحة (تنبيه لمن أعدّها فقط)`,
};
