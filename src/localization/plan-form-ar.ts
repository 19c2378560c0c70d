import type { PlanFormMessages } from './plan-messages.js';

/** Arabic (Modern Standard). */
export const messages: PlanFormMessages = {
  planGoalLegend: 'ما هدفك؟',
  planKindDays: 'التعلم في بعض أيام كل أسبوع',
  planKindMinutes: 'التعلم بضع دقائق كل يوم',
  planKindDate: 'الانتهاء بحلول موعد',
  planDateLabel: 'الموعد',
  planMinutesLabel: 'الدقائق في اليوم',
  planDaysLabel: 'الأيام في الأسبوع',
  planTimesLegend: 'ما أوقات التعلم المناسبة؟',
  planTimesHint: 'اختياري. يمكن إضافة هذه الأوقات إلى التقويم.',
  planTimeOn: (day) => `الوقت يوم ${day}`,
  planEach: 'الدقائق في كل مرة',
  planSave: 'حفظ',
  planCancel: 'إلغاء',
  planFaultDate: 'يُرجى اختيار يوم من اليوم فصاعدًا وخلال خمس سنوات.',
  planFaultDays: 'يُرجى اختيار عدد أيام من 1 إلى 7.',
  planFaultMinutes: 'يُرجى كتابة عدد صحيح من الدقائق من 1 إلى 480.',
  planFaultTime: 'يُرجى كتابة وقت مثل 18:00 أو إلغاء اختيار اليوم.',
  planEvent: 'وقت التعلم',
  planEventText: (goal) => `هدفي: ${goal}. الخطوة التالية هنا:`,
  planFile: 'أوقات التعلم',
};
