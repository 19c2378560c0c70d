import type { RatingMessages } from './rating-messages.js';

const plural = new Intl.PluralRules('ar');

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: RatingMessages = {
  askHelpful: 'هل كان هذا مفيدًا؟',
  askStars: 'ما تقييمك لهذا؟',
  askLikert: 'هذا يفيدني في عملي.',
  askRecommend: 'ما احتمال أن توصي زميلًا أو زميلة بهذا؟',
  yes: 'نعم',
  no: 'لا',
  starCount(text, count) {
    const stars = {
      zero: 'بلا نجوم',
      one: 'نجمة واحدة',
      two: 'نجمتان',
      few: `${text} نجوم`,
      many: `${text} نجمة`,
      other: `${text} نجمة`,
    };
    return stars[plural.select(count)];
  },
  level1: 'لا أوافق إطلاقًا',
  level2: 'لا أوافق',
  level3: 'لا أوافق ولا أعارض',
  level4: 'أوافق',
  level5: 'أوافق تمامًا',
  notLikely: '0: غير محتمل إطلاقًا',
  veryLikely: '10: محتمل جدًا',
  send: 'إرسال',
  notNow: 'ليس الآن',

  askReasons: 'ما السبب؟ (اختياري)',
  reasonClear: 'واضح ومباشر',
  reasonUseful: 'قابل للتطبيق',
  reasonExamples: 'أمثلة جيدة',
  reasonUnclear: 'صعب الفهم',
  reasonMissing: 'ينقصه شيء',
  reasonOutdated: 'خاطئ أو قديم',
  reasonLong: 'طويل جدًا',
  askComment: 'بكلماتك (اختياري)',
  noPersonalDetails: 'يُرجى عدم ذكر أسماء أو بيانات شخصية أخرى.',
  sendToo: 'إرسال هذا أيضًا',

  thanks: 'شكرًا لك.',
  youSaid: (answer) => `إجابتك: \u2068${answer}\u2069.`,
  outOf: (value, max) => `${value} من ${max}`,
  staysHere: 'تبقى في هذا المتصفح ولا تُرسل إلى أي مكان.',
  staysUntilLeft: 'تبقى حتى مغادرة الصفحة.',
  goesTo: (host) => `تُرسل إلى \u2068${host}\u2069.`,
  changeAnswer: 'تغيير',
  withdraw: 'سحب',
  withdrawn: 'تم سحب إجابتك.',
  answerAgain: 'الإجابة مجددًا',

  reportProblem: 'الإبلاغ عن مشكلة',
  askProblem: 'ما المشكلة؟',
  problemContent: 'شيء خاطئ أو قديم',
  problemBroken: 'شيء لا يعمل',
  problemAccess: 'شيء تتعذر قراءته أو استخدامه',
  describeProblem: 'ماذا يحدث، وأين؟ (اختياري)',
  sendReport: 'إرسال البلاغ',
  cancelReport: 'إلغاء',
  reported: 'شكرًا على البلاغ.',
  chooseFirst: 'يُرجى اختيار إجابة أولًا.',
};
