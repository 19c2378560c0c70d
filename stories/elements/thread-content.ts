import type { Talk } from './thread-acts.js';

/** A talk below a text on lifting, in each language. */
export interface TalkContent {
  readonly prompt: string;
  /** Words with marks. */
  readonly markup: string;
  /** A text, a passage of it, and one that it has no more. */
  readonly text: string;
  readonly passage: string;
  readonly lost: string;
  /** Names Ana Ruiz and Jonas Weber. */
  readonly mention: string;
  readonly talk: Talk;
}

const talkOf = (question: string, answer: string, thanks: string, other: string, report: string): Talk => ({
  said: [
    { id: 1, by: 'Ana Ruiz', text: question },
    { id: 2, by: 'Jonas Weber', text: answer, to: 1 },
    { id: 3, by: 'Ana Ruiz', text: thanks, to: 2 },
    { id: 4, by: 'سلمى', text: other },
    { id: 5, by: 'Kim', text: '…', to: 4 },
  ],
  accepted: 2,
  helpful: [2, 2, 2, 4],
  edited: { id: 4, text: other },
  removed: 5,
  reported: [{ id: 4, reason: report }],
});

const talks: Readonly<Record<string, TalkContent>> = {
  en: {
    prompt: 'What would you have done?',
    markup:
      'First **look**, then lift:\n\n- Is the way free?\n- Where do I put it down?\n\nhttps://handbook.example/lifting',
    text: 'Stand close to the box, bend your knees and keep your back straight. Above 25 kg, lift in twos.',
    passage: 'bend your knees and keep your back straight',
    lost: 'Above 20 kg, ask your team lead.',
    mention: '@Ana Ruiz is right, there was no card at dock 2. @Jonas Weber, do you have a spare one?',
    talk: talkOf(
      'The box was too heavy for one. Nobody else was around. Do I wait?',
      'Wait, or take the trolley. **Two people** above 25 kg: it says so on the [card at the dock](https://handbook.example/dock).',
      'I did not know the card. Thank you!',
      'We count to three before we lift. It sounds silly, and it works.',
      'This is about another team.',
    ),
  },
  de: {
    prompt: 'Was hättest du getan?',
    markup:
      'Erst **schauen**, dann heben:\n\n- Ist der Weg frei?\n- Wo stelle ich es ab?\n\nhttps://handbook.example/heben',
    text: 'Stell dich nah an die Kiste, geh in die Knie und halte den Rücken gerade. Über 25 kg hebt ihr zu zweit.',
    passage: 'geh in die Knie und halte den Rücken gerade',
    lost: 'Über 20 kg fragst du die Teamleitung.',
    mention: '@Ana Ruiz hat recht, an Tor 2 hing keine Karte. @Jonas Weber, hast du noch eine?',
    talk: talkOf(
      'Die Kiste war für eine Person zu schwer. Sonst war niemand da. Warte ich?',
      'Warten, oder den Wagen nehmen. Über 25 kg **zu zweit**: So steht es auf der [Karte am Tor](https://handbook.example/tor).',
      'Die Karte kannte ich nicht. Danke!',
      'Wir zählen bis drei, bevor wir heben. Klingt albern und hilft.',
      'Das betrifft ein anderes Team.',
    ),
  },
  es: {
    prompt: '¿Qué habrías hecho?',
    markup:
      'Primero **mirar**, después levantar:\n\n- ¿Está libre el paso?\n- ¿Dónde la dejo?\n\nhttps://handbook.example/levantar',
    text: 'Acércate a la caja, dobla las rodillas y mantén la espalda recta. Más de 25 kg se levantan entre dos.',
    passage: 'dobla las rodillas y mantén la espalda recta',
    lost: 'Más de 20 kg: pregunta a tu responsable.',
    mention: '@Ana Ruiz tiene razón: en el muelle 2 no había tarjeta. @Jonas Weber, ¿te queda alguna?',
    talk: talkOf(
      'La caja pesaba demasiado para una persona. No había nadie más. ¿Espero?',
      'Espera, o usa la carretilla. Más de 25 kg, **entre dos**: lo dice la [tarjeta del muelle](https://handbook.example/muelle).',
      'No conocía la tarjeta. ¡Gracias!',
      'Contamos hasta tres antes de levantar. Suena tonto, y funciona.',
      'Esto es de otro equipo.',
    ),
  },
  ar: {
    prompt: 'ماذا كنت ستفعل؟',
    markup:
      '**النظر** أولًا، ثم الرفع:\n\n- هل الطريق خالٍ؟\n- أين يوضع الحمل؟\n\nhttps://handbook.example/lifting',
    text: 'يلزم الاقتراب من الصندوق وثني الركبتين مع بقاء الظهر مستقيمًا. فوق 25 كغ يرفع شخصان معًا.',
    passage: 'ثني الركبتين مع بقاء الظهر مستقيمًا',
    lost: 'فوق 20 كغ يُسأل رئيس الفريق.',
    mention: 'كلام @Ana Ruiz صحيح: لا بطاقة على الرصيف 2. هل بقيت بطاقة أخرى يا @Jonas Weber ؟',
    talk: talkOf(
      'كان الصندوق أثقل مما يحمله شخص واحد، ولم يكن هناك أحد. هل أنتظر؟',
      'الانتظار أو العربة. فوق 25 كغ **شخصان**: هذا مكتوب على [بطاقة الرصيف](https://handbook.example/dock).',
      'لم أكن أعرف البطاقة. شكرًا!',
      'نعد حتى ثلاثة قبل الرفع. يبدو ذلك مضحكًا لكنه مفيد.',
      'هذا يخص فريقًا آخر.',
    ),
  },
};

export const talkIn = (locale: string): TalkContent => talks[locale] ?? talks['en']!;
