import type { CalendarMessages } from './calendar-messages.js';

const rules = new Intl.PluralRules('ar');

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: CalendarMessages = {
  daysLearned(text, count) {
    const days = {
      zero: 'لا أيام',
      one: 'يوم واحد',
      two: 'يومان',
      few: `${text} أيام`,
      many: `${text} يومًا`,
      other: `${text} يوم`,
    };
    return `أيام التعلّم في الأشهر الاثني عشر الأخيرة: ${days[rules.select(count)]}.`;
  },
  noDaysYet: 'ستمتلئ هنا الأيام التي يجري فيها التعلّم.',
  daysAsTable: 'الأيام في جدول',
  dayColumn: 'اليوم',
  actsColumn: 'الأنشطة',
  timeColumn: 'الوقت المستغرق',
  lessDone: 'أقل',
  moreDone: 'أكثر',
};
