import type { GroupMessages } from './group-messages.js';

const plural = new Intl.PluralRules('ar');

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

const choose = (count: number, forms: Forms): string => forms[plural.select(count)] ?? forms.other;

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: GroupMessages = {
  groupAnswers: 'إجابات المجموعة',
  groupTogether: 'معًا',
  groupAlone: 'يظهر هنا ما تنجزه المجموعة حين تُرسل الإجابات إلى سجل مشترك.',
  groupUnanswered: 'تلزم الإجابة أولًا، ثم تظهر إجابات المجموعة.',
  groupStuck: 'تعذرت الآن قراءة ما أنجزته المجموعة.',
  groupMissing: (text, count) =>
    choose(count, {
      one: 'يظهر ذلك حين يجيب شخص آخر.',
      two: 'يظهر ذلك حين يجيب شخصان آخران.',
      few: `يظهر ذلك حين يجيب ${text} أشخاص آخرين.`,
      many: `يظهر ذلك حين يجيب ${text} شخصًا آخر.`,
      other: `يظهر ذلك حين يجيب ${text} شخص آخر.`,
    }),
  groupHow: (text) => `الإجابات الأولى، معدودة في مجموعات لا تقل عن ${text} كي لا يُعرف أحد بعينه.`,
  groupAtLeast: (text) => `${text} أو أكثر`,
  groupFewer: (text) => `أقل من ${text}`,
  yourFirstAnswer: 'إجابتك الأولى',
  optionTrue: 'صواب',
  optionFalse: 'خطأ',
  checksDone: (done, goal, count) =>
    choose(count, {
      one: `${done} من سؤال واحد هذا الشهر`,
      two: `${done} من سؤالين هذا الشهر`,
      few: `${done} من ${goal} أسئلة هذا الشهر`,
      many: `${done} من ${goal} سؤالًا هذا الشهر`,
      other: `${done} من ${goal} سؤال هذا الشهر`,
    }),
  goalReached: 'تحقق الهدف.',
};
