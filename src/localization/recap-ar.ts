import type { RecapMessages } from './recap-messages.js';

const plural = new Intl.PluralRules('ar');

/** Points with their number, which always stands in digits: it may have a sign. */
const points = (text: string, count: number): string =>
  `${text} ${plural.select(Math.abs(count)) === 'few' ? 'نقاط' : 'نقطة'}`;

/** Arabic (Modern Standard); verbal nouns and passives, which speak to everyone. */
export const messages: RecapMessages = {
  recap: 'القرارات المتخذة',
  ledTo: 'أدى ذلك إلى',
  expertToo: 'هذا ما يفعله أهل الخبرة أيضًا',
  expertWould: 'ما يختاره أهل الخبرة',
  tryOtherWay: 'تجربة الطريق الآخر',
  tryAnotherWay: 'تجربة طريق آخر',
  atStep: (step) => `عند «${step}»`,

  points,
  pointsAtStart: 'في البداية',
  pointsOfEnding: 'عن هذه النهاية',
  pointsTogether: 'المجموع',

  comparing: 'مقارنة الطرق',
  compareWith: 'المقارنة مع',
  expertWay: 'طريق أهل الخبرة',
  earlierAttempt: (number) => `المحاولة ${number}`,
  thisTime: 'هذه المرة',
  both: 'كلاهما',
  alike: 'متطابق',
  otherwise: 'مختلف',
  notThere: 'لم يمر من هنا',
  cameOut: 'النهاية',
  noEnding: 'لم يصل إلى نهاية',

  pathMap: 'خريطة كل الطرق',
  asMap: 'خريطة',
  asList: 'قائمة',
  drawingMap: 'جارٍ رسم الخريطة…',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  wholeMap: 'عرض الكل',
  mapKeys: 'التنقل بين الخطوات بمفاتيح الأسهم، ومفتاح الإدخال يعرض ما يحدث هناك.',
  onYourPath: 'على هذا الطريق',
  seenBefore: 'سبقت رؤيتها',
  notSeen: 'لم تُر بعد',
  youEndedHere: 'هنا انتهى الطريق',
  untitledStep: 'خطوة بلا عنوان',
};
