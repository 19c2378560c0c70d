import type { ThreadMessages } from './thread-messages.js';

const plural = new Intl.PluralRules('ar');

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const choose = (count: number, forms: Forms): string => forms[plural.select(count)] ?? forms.other;

/** Keeps a name of either direction in its place. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: ThreadMessages = {
  thread: 'التعليقات',
  threadEmpty: 'لا تعليقات بعد.',
  threadCount: (text, count) =>
    choose(count, {
      zero: 'لا تعليقات',
      one: 'تعليق واحد',
      two: 'تعليقان',
      few: `${text} تعليقات`,
      many: `${text} تعليقًا`,
      other: `${text} تعليق`,
    }),
  threadNotes: 'هذه ملاحظات خاصة. تبقى في هذا المتصفح ولا يراها أحد آخر.',
  threadLocked: 'أُغلق باب التعليق هنا.',
  threadWithheld: (text, count) =>
    choose(count, {
      zero: 'لا تعليقات أخرى الآن.',
      one: 'يظهر تعليق واحد بعد كتابة تعليقك.',
      two: 'يظهر تعليقان بعد كتابة تعليقك.',
      few: `تظهر ${text} تعليقات بعد كتابة تعليقك.`,
      many: `يظهر ${text} تعليقًا بعد كتابة تعليقك.`,
      other: `يظهر ${text} تعليق بعد كتابة تعليقك.`,
    }),
  threadNew: (text, count) =>
    choose(count, {
      zero: 'لا تعليقات جديدة',
      one: 'تعليق جديد',
      two: 'تعليقان جديدان',
      few: `${text} تعليقات جديدة`,
      many: `${text} تعليقًا جديدًا`,
      other: `${text} تعليق جديد`,
    }),
  threadNewBy: (name) => `تعليق جديد من ${isolated(name)}.`,
  threadMore: (text, count) =>
    choose(count, {
      zero: 'لا مزيد من التعليقات',
      one: 'عرض تعليق آخر',
      two: 'عرض تعليقين آخرين',
      few: `عرض ${text} تعليقات أخرى`,
      many: `عرض ${text} تعليقًا آخر`,
      other: `عرض ${text} تعليق آخر`,
    }),

  sortLabel: 'الترتيب',
  sortOldest: 'الأقدم أولًا',
  sortNewest: 'الأحدث أولًا',
  sortHelpful: 'الأكثر إفادة أولًا',
  sortUnanswered: 'ما لم يُجب عنه أولًا',

  threadOpening: 'جارٍ جلب تعليقات الآخرين…',
  threadWaiting: 'لا يمكن جلب تعليقات الآخرين الآن. ستُعاد المحاولة تلقائيًا.',
  threadSignIn: 'يلزم تسجيل الدخول لرؤية ما كتبه الآخرون.',
  threadForbidden: 'رؤية ما كتبه الآخرون غير متاحة هنا.',
  threadEndpoint: 'لا يمكن جلب تعليقات الآخرين: عنوان مخزن بيانات هذه الصفحة لا يعطي شيئًا.',

  writeComment: 'كتابة تعليق',
  writeNote: 'كتابة ملاحظة',
  post: 'نشر',
  saveNote: 'حفظ الملاحظة',
  preview: 'معاينة',
  markupHint: 'يمكن كتابة **نص عريض** و*نص مائل* و`رموز برمجية` وقوائم وروابط.',
  tooLong: (text) => `أطول من المسموح بمقدار ${text}`,

  you: 'أنت',
  somebody: 'شخص ما',
  somebodyMarked: (mark) => `الزميل ${isolated(mark)}`,
  inReplyTo: (name) => `رد على ${isolated(name)}`,
  edited: 'معدّل',
  isNew: 'جديد',
  pinned: 'مثبّت',
  accepted: 'الإجابة المعتمدة',
  removed: 'حذفه من كتبه.',
  hiddenByModerator: 'أخفاه الإشراف.',
  waitsForModerator: 'لا يظهر لغيرك حتى يوافق عليه الإشراف.',
  sending: 'قيد الإرسال',
  notSent: 'لم يقبله مخزن البيانات.',
  sendParked: 'محفوظ هنا. يُرسل بعد تسجيل الدخول.',
  retry: 'إعادة الإرسال',

  reply: 'رد',
  reactHelpful: 'مفيد',
  reactThanks: 'شكرًا',
  reactAgree: 'موافقة',
  moreActs: 'المزيد',
};
