import { expect } from '@open-wc/testing';
import { messages as arabic } from '../../src/localization/ar.js';
import { messages as german } from '../../src/localization/de.js';
import { messages as english } from '../../src/localization/en.js';
import { messages as spanish } from '../../src/localization/es.js';
import type { QuizMessages } from '../../src/localization/messages.js';

const counts = [0, 1, 2, 3, 11, 100];

const attemptsLeft = ({ attemptsLeft: say }: QuizMessages) =>
  counts.map((count) => say(String(count), count));
const result = ({ result: say }: QuizMessages) => counts.map((count) => say('0', String(count), count));
const problems = ({ problems: say }: QuizMessages) => counts.map((count) => say(String(count), count));

/** The counted part of the author's notice: what stands before the sentence that all counts share. */
const before = (rest: string, texts: readonly string[]) => {
  for (const text of texts) expect(text.endsWith(rest), text).to.equal(true);
  return texts.map((text) => text.slice(0, -rest.length));
};

describe('Plurals', () => {
  it('of English', () => {
    expect(attemptsLeft(english)).to.deep.equal([
      '0 attempts left',
      '1 attempt left',
      '2 attempts left',
      '3 attempts left',
      '11 attempts left',
      '100 attempts left',
    ]);
    expect(result(english)).to.deep.equal([
      '0 of 0 points',
      '0 of 1 point',
      '0 of 2 points',
      '0 of 3 points',
      '0 of 11 points',
      '0 of 100 points',
    ]);
    expect(before(' in this quiz (only shown to its author)', problems(english))).to.deep.equal([
      '0 problems',
      '1 problem',
      '2 problems',
      '3 problems',
      '11 problems',
      '100 problems',
    ]);
  });

  it('of Spanish', () => {
    expect(attemptsLeft(spanish)).to.deep.equal([
      'Te quedan 0 intentos',
      'Te queda un intento',
      'Te quedan 2 intentos',
      'Te quedan 3 intentos',
      'Te quedan 11 intentos',
      'Te quedan 100 intentos',
    ]);
    expect(result(spanish)).to.deep.equal([
      '0 de 0 puntos',
      '0 de 1 punto',
      '0 de 2 puntos',
      '0 de 3 puntos',
      '0 de 11 puntos',
      '0 de 100 puntos',
    ]);
    expect(before(' en este cuestionario (esto solo lo ve quien lo creó)', problems(spanish))).to.deep.equal([
      '0 problemas',
      '1 problema',
      '2 problemas',
      '3 problemas',
      '11 problemas',
      '100 problemas',
    ]);
  });

  it('of German, where points stand in the dative', () => {
    expect(attemptsLeft(german)).to.deep.equal([
      'Noch 0 Versuche',
      'Noch ein Versuch',
      'Noch 2 Versuche',
      'Noch 3 Versuche',
      'Noch 11 Versuche',
      'Noch 100 Versuche',
    ]);
    expect(result(german)).to.deep.equal([
      '0 von 0 Punkten',
      '0 von 1 Punkt',
      '0 von 2 Punkten',
      '0 von 3 Punkten',
      '0 von 11 Punkten',
      '0 von 100 Punkten',
    ]);
    expect(before(' in diesem Quiz (das sieht nur, wer es erstellt hat)', problems(german))).to.deep.equal([
      '0 Probleme',
      '1 Problem',
      '2 Probleme',
      '3 Probleme',
      '11 Probleme',
      '100 Probleme',
    ]);
  });

  it('of Arabic, which says none, one and two without the digit', () => {
    expect(attemptsLeft(arabic)).to.deep.equal([
      'لم تتبقَّ محاولات',
      'محاولة واحدة متبقية',
      'محاولتان متبقيتان',
      '3 محاولات متبقية',
      '11 محاولة متبقية',
      '100 محاولة متبقية',
    ]);
    expect(result(arabic)).to.deep.equal([
      '0 من أصل 0 نقطة',
      '0 من أصل نقطة واحدة',
      '0 من أصل نقطتين',
      '0 من أصل 3 نقاط',
      '0 من أصل 11 نقطة',
      '0 من أصل 100 نقطة',
    ]);
    expect(before(' في هذا الاختبار (تنبيه لمن أعدّه فقط)', problems(arabic))).to.deep.equal([
      'لا مشكلات',
      'مشكلة واحدة',
      'مشكلتان',
      '3 مشكلات',
      '11 مشكلة',
      '100 مشكلة',
    ]);
  });

  it('of Arabic follow the last two digits', () => {
    const nouns = [10, 99, 102, 103, 110, 111].map(
      (count) => arabic.problems('', count).trim().split(' ')[0],
    );
    expect(nouns).to.deep.equal(['مشكلات', 'مشكلة', 'مشكلة', 'مشكلات', 'مشكلات', 'مشكلة']);
  });

  it('of half a point are those of several', () => {
    expect(spanish.result('0,5', '1,5', 1.5)).to.equal('0,5 de 1,5 puntos');
    expect(german.result('0,5', '1,5', 1.5)).to.equal('0,5 von 1,5 Punkten');
    expect(arabic.result('0.5', '1.5', 1.5)).to.equal('0.5 من أصل 1.5 نقطة');
  });
});
