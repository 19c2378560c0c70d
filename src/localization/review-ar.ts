import type { ReviewMessages } from './review-messages.js';

const plural = new Intl.PluralRules('ar');

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const choose = (count: number, forms: Forms): string => forms[plural.select(count)] ?? forms.other;

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: ReviewMessages = {
  review: 'المراجعة',
  reviewNothingYet: 'لا شيء للمراجعة بعد. الأسئلة التي تُجاب في صفحات هذا الموقع تعود هنا في وقتها.',
  reviewNothingDue: 'لا شيء للمراجعة اليوم.',
  reviewAllDone: (text, count) =>
    choose(count, {
      zero: 'انتهت مراجعة اليوم.',
      one: 'انتهت مراجعة اليوم: سؤال واحد.',
      two: 'انتهت مراجعة اليوم: سؤالان.',
      few: `انتهت مراجعة اليوم: ${text} أسئلة.`,
      other: `انتهت مراجعة اليوم: ${text} سؤالًا.`,
    }),
  reviewNext: (when) => `يعود السؤال التالي ${when}.`,
  reviewNextSoon: 'يعود السؤال التالي بعد دقائق قليلة.',
  reviewBeyond: (text, count) =>
    choose(count, {
      zero: 'لا أسئلة أخرى الآن.',
      one: 'حان وقت سؤال آخر. يمكنه الانتظار.',
      two: 'حان وقت سؤالين آخرين. يمكنهما الانتظار.',
      few: `حان وقت ${text} أسئلة أخرى. يمكنها الانتظار.`,
      other: `حان وقت ${text} سؤالًا آخر. يمكنها الانتظار.`,
    }),
  reviewMore: 'المتابعة رغم ذلك',
  reviewForecast: (today, week) =>
    `مما سبقت الإجابة عنه يُتوقع تذكر نحو ${today} اليوم، ونحو ${week} بعد أسبوع من دون مراجعة.`,

  reviewMissed: (when) => `لم تكن الإجابة صحيحة ${when}.`,
  reviewSolution: (when) => `تم الاطلاع على الحل ${when}.`,
  reviewPartly: (when) => `كانت الإجابة صحيحة جزئيًا ${when}.`,
  reviewUnsure: (when) => `لم تكن الإجابة مؤكدة ${when}.`,
  reviewHint: (when) => `كانت الإجابة بمساعدة تلميح ${when}.`,
  reviewRetry: (when) => `احتاجت الإجابة إلى محاولة أخرى ${when}.`,
  reviewDue: (when) => `كانت آخر إجابة ${when}.`,
  reviewFrom: (page) => `من: \u2068${page}\u2069`,
  reviewFromPage: 'إلى صفحة السؤال',

  notSure: 'الإجابة غير مؤكدة',
  reviewLater: 'ليس الآن',
  knowThis: 'هذا معروف',
  nextQuestion: 'السؤال التالي',
  finishReview: 'إنهاء',
  comesBack: (when) => `يعود ${when}.`,
  comesBackSoon: 'يعود بعد دقائق قليلة.',
  putOff: 'يعود ذلك السؤال غدًا.',
  isKnown: 'لا يعود ذلك السؤال إلا بعد إجابة غير صحيحة عنه في صفحته.',
  undo: 'تراجع',
};
