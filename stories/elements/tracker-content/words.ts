/** What a list says. */
interface ListWords {
  readonly title: string;
  readonly intro: string;
  readonly mail: string;
  readonly mailObjective: string;
  readonly chapter: string;
  readonly lift: string;
  readonly liftNote: string;
  readonly liftObjective: string;
  readonly load: string;
  readonly reading: string;
}

export const words: Readonly<Record<string, ListWords>> = {
  en: {
    title: 'Your first week',
    intro: 'Everybody does these in their first week, in any order that is not locked.',
    mail: 'Report an odd mail',
    mailObjective: 'tell a fake mail from a real one',
    chapter: 'Lifting and carrying',
    lift: 'Protect your back',
    liftNote: 'what to do before you lift',
    liftObjective: 'lift a box without hurting your back',
    load: 'Judge a load',
    reading: 'How the handbook works',
  },
  es: {
    title: 'Tu primera semana',
    intro: 'Todo el mundo hace esto en su primera semana, en el orden que quiera si no está bloqueado.',
    mail: 'Avisar de un correo raro',
    mailObjective: 'distinguir un correo falso de uno verdadero',
    chapter: 'Levantar y transportar',
    lift: 'Proteger la espalda',
    liftNote: 'qué hacer antes de levantar',
    liftObjective: 'levantar una caja sin hacerte daño',
    load: 'Valorar una carga',
    reading: 'Cómo funciona el manual',
  },
  de: {
    title: 'Deine erste Woche',
    intro: 'Das machen alle in ihrer ersten Woche, in beliebiger Reihenfolge, soweit nichts gesperrt ist.',
    mail: 'Eine seltsame Mail melden',
    mailObjective: 'eine falsche Mail von einer echten unterscheiden',
    chapter: 'Heben und Tragen',
    lift: 'Den Rücken schützen',
    liftNote: 'was vor dem Heben zu tun ist',
    liftObjective: 'eine Kiste heben, ohne dir wehzutun',
    load: 'Eine Last einschätzen',
    reading: 'Wie das Handbuch funktioniert',
  },
  ar: {
    title: 'أسبوعك الأول',
    intro: 'يُنجز الجميع هذه الخطوات في أسبوعهم الأول، بأي ترتيب ما لم تكن مقفلة.',
    mail: 'الإبلاغ عن رسالة غريبة',
    mailObjective: 'تمييز الرسالة المزيفة من الحقيقية',
    chapter: 'الرفع والحمل',
    lift: 'حماية الظهر',
    liftNote: 'ما يُفعل قبل الرفع',
    liftObjective: 'رفع صندوق دون إيذاء الظهر',
    load: 'تقدير الحمل',
    reading: 'كيف يعمل الدليل',
  },
};
