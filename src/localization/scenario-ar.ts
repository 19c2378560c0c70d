import type { ScenarioMessages } from './scenario-messages.js';

const plural = new Intl.PluralRules('ar');

/** Seconds with their number: one and two are said without the digit, 3 to 10 take the plural. */
function seconds(text: string, count: number): string {
  if (count === 1) return 'ثانية واحدة';
  if (count === 2) return 'ثانيتان';
  return `${text} ${plural.select(count) === 'few' ? 'ثوانٍ' : 'ثانية'}`;
}

/** Problems with their number, as in seconds. */
function problems(text: string, count: number): string {
  if (count === 1) return 'مشكلة واحدة';
  if (count === 2) return 'مشكلتان';
  return `${text} ${plural.select(count) === 'few' ? 'مشكلات' : 'مشكلة'}`;
}

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: ScenarioMessages = {
  decision: (number) => `القرار ${number}`,
  choices: 'ما التصرف هنا؟',
  chosenLabel: 'تم اختيار',
  chosenByTime: 'انتهى الوقت، فحدث هذا',
  quizFirst: 'للمتابعة، يُرجى الإجابة عن السؤال أعلاه.',
  newChoices: 'توجد الآن خيارات جديدة.',
  stuck: 'لا طريق يتابع من هنا. يُرجى سلوك طريق آخر.',
  youWereHere: 'كان التوقف هنا. يمكن المتابعة في أي وقت.',
  pathChanged: 'تغيّر هذا السيناريو منذ الزيارة السابقة. تكون المتابعة من آخر خطوة ما زالت على الطريق.',
  notDecided: 'تعذّر حفظ القرار. ما زلنا عند الخطوة نفسها: يُرجى الاختيار من جديد.',

  back: 'رجوع',
  pastDecisions: (text) => `القرارات حتى الآن: ${text}`,
  goBackHere: 'العودة إلى هنا',
  backAt: (number) => `عودة إلى القرار ${number}.`,
  startOver: 'البدء من جديد',
  startOverQuestion: 'هل يُترك هذا الطريق ويبدأ من جديد؟',
  keepGoing: 'البقاء هنا',
  startedOver: 'عودة إلى البداية.',

  timeLimit: (text, count) => `الوقت المتاح لاتخاذ القرار: ${seconds(text, count)}.`,
  secondsLeft: (text, count) => `الوقت المتبقي: ${seconds(text, count)}`,
  startTime: 'بدء الوقت',
  moreTime: 'وقت إضافي',
  noTimeLimit: 'بلا حد زمني',

  endingGood: 'نهاية جيدة',
  endingMixed: 'نهاية متفاوتة',
  endingPoor: 'نهاية سيئة',

  scenarioProblems: (text, count) => `${problems(text, count)} في هذا السيناريو (تنبيه لمن أعدّه فقط)`,
};
