import type { ThreadActingMessages } from './thread-acting-messages.js';

const plural = new Intl.PluralRules('ar');

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const choose = (count: number, forms: Forms): string => forms[plural.select(count)] ?? forms.other;

/** Keeps a name of either direction in its place. */
const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: ThreadActingMessages = {
  writeReply: (name) => `الرد على ${isolated(name)}`,
  editComment: 'تعديل تعليقك',
  save: 'حفظ',
  cancel: 'إلغاء',
  reportsOf: (text, count) =>
    choose(count, {
      zero: 'لا بلاغات',
      one: 'بلاغ واحد',
      two: 'بلاغان',
      few: `${text} بلاغات`,
      many: `${text} بلاغًا`,
      other: `${text} بلاغ`,
    }),
  edit: 'تعديل',
  remove: 'حذف',
  removeAsk: 'حذف هذا التعليق نهائيًا؟',
  keep: 'إبقاء',
  report: 'إبلاغ',
  reportWhy: 'ما المشكلة فيه؟',
  reportSent: 'شكرًا. يصل البلاغ إلى الإشراف.',
  accept: 'اعتماده إجابة',
  unaccept: 'إلغاء اعتماده',
  pin: 'تثبيت',
  unpin: 'إلغاء التثبيت',
  hide: 'إخفاء',
  restore: 'إظهار من جديد',
  approve: 'موافقة ونشر',
  setAside: (count) => choose(count, { one: 'رد البلاغ', two: 'رد البلاغين', other: 'رد البلاغات' }),
  skip: 'تخطٍّ',
  noReason: 'من دون ذكر سبب',
  queueCount: (text, count) =>
    choose(count, {
      zero: 'لم يبق شيء للمراجعة',
      one: 'للإشراف: تعليق واحد للمراجعة',
      two: 'للإشراف: تعليقان للمراجعة',
      few: `للإشراف: ${text} تعليقات للمراجعة`,
      many: `للإشراف: ${text} تعليقًا للمراجعة`,
      other: `للإشراف: ${text} تعليق للمراجعة`,
    }),
  reportedBy: (text, count) =>
    choose(count, {
      one: 'أبلغ عنه شخص واحد',
      two: 'أبلغ عنه شخصان',
      few: `أبلغ عنه ${text} أشخاص`,
      many: `أبلغ عنه ${text} شخصًا`,
      other: `أبلغ عنه ${text} شخص`,
    }),
  queueWaits: 'بانتظار الموافقة',
  queueEditWaits: 'تعديل بانتظار الموافقة',
  nowHidden: 'أُخفي التعليق.',
  nowShown: 'عاد التعليق إلى الظهور.',
  nowApproved: 'نُشر التعليق.',
  nowSetAside: 'رُدّ البلاغ، والتعليق باقٍ.',
  nowSettled: 'سُوّي الأمر.',
  searchComments: 'البحث في التعليقات',
  commentsFound: (text, count) =>
    choose(count, {
      zero: 'لم يُعثر على أي تعليق',
      one: 'عُثر على تعليق واحد',
      two: 'عُثر على تعليقين',
      few: `عُثر على ${text} تعليقات`,
      many: `عُثر على ${text} تعليقًا`,
      other: `عُثر على ${text} تعليق`,
    }),
  people: 'المشاركون في هذا النقاش',
  peopleFound: (text, count) =>
    `${choose(count, {
      zero: 'لا أحد',
      one: 'شخص واحد',
      two: 'شخصان',
      few: `${text} أشخاص`,
      many: `${text} شخصًا`,
      other: `${text} شخص`,
    })}. الاختيار بمفاتيح الأسهم ومفتاح الإدخال.`,
  mentionTaken: (name) => `ذُكر ${isolated(name)}.`,
  mentionsYou: 'يذكرك',
  mentionsOfYou: (text, count) =>
    choose(count, {
      zero: 'لم تُذكر',
      one: 'ذُكرت مرة واحدة',
      two: 'ذُكرت مرتين',
      few: `ذُكرت ${text} مرات`,
      many: `ذُكرت ${text} مرة`,
      other: `ذُكرت ${text} مرة`,
    }),
  quotePassage: 'اقتباس النص المحدد',
  unquotePassage: 'من دون هذا الاقتباس',
  passage: 'موضع في النص',
  passageQuoted: (text) => `اقتُبس: ${isolated(text)}`,
  showPassage: 'عرضه في النص',
  passageLost: 'لم يعد هذا النص في الصفحة.',
  atPassage: 'هذا هو الموضع. مفتاح الهروب يعيدك إلى التعليق.',
  commentOf: (name) => `تعليق: ${isolated(name)}`,
  nameHere: 'اسمك في هذا النقاش',
  lockThread: 'إغلاق النقاش',
  unlockThread: 'فتح النقاش',
  refusedLocked: 'أُغلق النقاش في هذه الأثناء. يبقى النص محفوظًا هنا.',
  refusedTooOften: 'الكتابة سريعة جدًا. يلزم الانتظار قليلًا قبل التعليق التالي.',
  refusedText: 'يلزم كتابة شيء أولًا، من غير إطالة.',
  refusedGone: 'حُذف ذلك التعليق أو أُخفي في هذه الأثناء.',
  refusedOther: 'هذا غير ممكن هنا.',
  refusedStorage: 'تعذر الحفظ في هذا المتصفح. يبقى النص في الصفحة.',
};
