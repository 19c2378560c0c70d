import type { QuizMessages } from './messages.js';

const plural = new Intl.PluralRules('ar');

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * The form that goes with a count: none, one and two are said without the digit, 3 to 10 take the plural.
 *
 * Arabic tells `many` from `other` by an ending that the words used here do not spell, so `other` stands for both.
 */
const choose = (count: number, forms: Forms) => forms[plural.select(count)] ?? forms.other;

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: QuizMessages = {
  check: 'التحقق',
  tryAgain: 'إعادة المحاولة',
  showAnswer: 'عرض الإجابة',
  showHint: 'تلميح',
  nextHint: 'تلميح آخر',

  question: (number, total) => `السؤال ${number} من ${total}`,
  chooseSeveral: 'يُرجى اختيار كل ما ينطبق.',
  hintLabel: 'تلميح',
  gapChoice: 'يُرجى اختيار إجابة أولًا.',

  right: 'إجابة صحيحة',
  partly: 'إجابة صحيحة جزئيًا',
  wrong: 'ليست صحيحة بعد',
  choiceRight: 'اختيار صحيح',
  choiceWrong: 'اختيار غير صحيح',
  choiceMissed: 'كان هذا صحيحًا أيضًا',
  choiceExpected: 'كان هذا صحيحًا',

  result: (raw, max, count) =>
    `${raw} من أصل ${choose(count, {
      one: 'نقطة واحدة',
      two: 'نقطتين',
      few: `${max} نقاط`,
      other: `${max} نقطة`,
    })}`,
  passed: 'تم الاجتياز',
  failed: 'لم يتم الاجتياز بعد',
  attemptsLeft: (text, count) =>
    choose(count, {
      zero: 'لم تتبقَّ محاولات',
      one: 'محاولة واحدة متبقية',
      two: 'محاولتان متبقيتان',
      few: `${text} محاولات متبقية`,
      other: `${text} محاولة متبقية`,
    }),
  noAttemptsLeft: 'لم تتبقَّ محاولات',
  keptRight: 'صحيحة من قبل: تبقى كما هي.',
  changed: 'تغيّر هذا السؤال بعد إجابتك عنه.',
  answerChanged: 'تغيّرت الإجابة الصحيحة بعد إجابتك.',

  notSaved: 'تعذّر حفظ إجابتك، لكنها ما زالت هنا.',

  problems: (text, count) =>
    `${choose(count, {
      zero: 'لا مشكلات',
      one: 'مشكلة واحدة',
      two: 'مشكلتان',
      few: `${text} مشكلات`,
      other: `${text} مشكلة`,
    })} في هذا الاختبار (تنبيه لمن أعدّه فقط)`,
};
