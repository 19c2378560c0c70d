import type { PlanMessages } from './plan-messages.js';

const plural = new Intl.PluralRules('ar');

type Forms = Record<'one' | 'two' | 'few' | 'many' | 'other', string>;

/** One and two are said without the digit; 3 to 10 take the plural, 11 to 99 the singular in the accusative. */
const choose = (count: number, forms: Forms): string => {
  const rule = plural.select(count);
  return forms[rule === 'zero' ? 'other' : rule];
};

const minutes = (text: string, count: number): string =>
  choose(count, {
    one: 'دقيقة واحدة',
    two: 'دقيقتان',
    few: `${text} دقائق`,
    many: `${text} دقيقة`,
    other: `${text} دقيقة`,
  });

/** After a preposition or as an object two ends otherwise. */
const ofMinutes = (text: string, count: number): string => (count === 2 ? 'دقيقتين' : minutes(text, count));

const ofDays = (text: string, count: number): string =>
  choose(count, {
    one: 'يوم واحد',
    two: 'يومين',
    few: `${text} أيام`,
    many: `${text} يومًا`,
    other: `${text} يوم`,
  });

const weeks = (text: string, count: number): string =>
  choose(count, {
    one: 'أسبوع واحد',
    two: 'أسبوعان متتاليان',
    few: `${text} أسابيع متتالية`,
    many: `${text} أسبوعًا متتاليًا`,
    other: `${text} أسبوع متتالٍ`,
  });

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: PlanMessages = {
  plan: 'خطتي للتعلم',
  planNone: 'هدف خاص بك يساعد على الاستمرار، ولو كان صغيرًا.',
  planSet: 'تحديد هدف',
  planByDate: (date) => `الانتهاء بحلول ${date}`,
  planMinutesDaily: (text, count) => `التعلم كل يوم لمدة ${ofMinutes(text, count)}`,
  planMinutesOn: (text, count, days) => `التعلم لمدة ${ofMinutes(text, count)} في الأيام: ${days}`,
  planDaysWeekly: (text, count) =>
    `عدد أيام التعلم في الأسبوع: ${count === 2 ? 'يومان' : ofDays(text, count)}`,
  planChange: 'تغيير',

  planWeek: (done, asked, count) => `${done} من ${ofDays(asked, count)} هذا الأسبوع`,
  planToday: (done, asked, count) => `نحو ${done} من ${ofMinutes(asked, count)} اليوم`,
  planRow: weeks,
  planRowPaused: (text, count) => `${weeks(text, count)} مع استراحة`,
  planForecast: (date) => `بهذه الوتيرة يكون الانتهاء في ${date}.`,
  planNeeded: (text, count) => `يكفي لذلك نحو ${ofMinutes(text, count)} في اليوم.`,
  planMetToday: 'هذا يكفي لليوم.',
  planMetWeek: 'اكتمل هدف هذا الأسبوع، وكل ما زاد عليه إضافة.',
  planBehind: 'طرأت أمور أخرى، ولا بأس في ذلك: يمكن تغيير الخطة. ما الذي قد يساعد؟',
  planMoveDate: 'اختيار موعد لاحق',
  planSmaller: 'تصغير الهدف',
  planPaused: (date) => `استراحة منذ ${date}. هذه الأيام لا تُحتسب.`,
  planResume: 'متابعة',
  planFinished: 'اكتمل كل ما في هذه القائمة. أحسنت!',
  planOver: 'حلّ اليوم الذي اخترته. هل حان وقت شيء جديد؟',
  planAnother: 'تحديد هدف آخر',

  planThisWeek: 'هذا الأسبوع',
  planDayToday: 'اليوم',
  planDayDone: 'تم التعلم',
  planDaySome: 'بداية',
  planDayPaused: 'استراحة',
  planDayPlanned: 'مخطط',
  planDayFree: 'حر',

  planIHave: 'لديّ',
  planMinutes: minutes,
  planNext: 'الخطوة التالية',
  planLonger: 'تحتاج إلى وقت أطول. يمكن البدء الآن والمتابعة في وقت آخر.',
  planUnknown: 'مدتها غير معروفة.',
  planNothingLeft: 'لم يبقَ شيء في القائمة.',
  planSteps: (done, all) => `كل الخطوات: اكتمل ${done} من ${all}`,
  planStepDone: 'اكتملت',
  planStepLocked: 'تنتظر خطوة أخرى',

  planPause: 'استراحة مؤقتة',
  planCalendar: 'إضافة الأوقات إلى تقويمي',
  planCalendarSaved: 'حُفظ ملف التقويم. تُضاف الأوقات بفتحه.',
  planCalendarOld: 'لا يزال تقويمك يحوي الأوقات السابقة.',
  planCalendarUpdate: 'تحديث تقويمي',
  planEnd: 'إزالة الهدف',
  planShare: 'مشاركة هدفي',
  planShareHint: 'عند الإيقاف يبقى الهدف في هذا المتصفح، وعند التشغيل يراه أيضًا من يرى سجل تعلمك.',
  planSaved: 'حُفظت خطتك.',
  planEnded: 'أُزيل الهدف.',
  planNotSaved: 'تعذّر حفظ خطتك. يُرجى إعادة المحاولة.',
  planMemory: 'هذا المتصفح لا يحفظ شيئًا هنا: تبقى خطتك حتى مغادرة الصفحة.',
};
